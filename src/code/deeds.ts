/** What ‘động thái này’, ‘lệnh cấm trên’, ‘tuyên bố đó’ point at: the last act told that can be called so. */
import { type Deed, type Discourse, keyOf, type Party } from './discourse.ts';
import type { Mention } from './mention.ts';
import { others } from './setting.ts';
import type { Verbal } from './verbal.ts';

/** Tokens over which a deed is pointed back to. */
export const DEED_REACH = 150;

/** The deed that a mention points at, without a mention the last one told; of those of one sentence, what it tells by itself. */
export const deedMeant = (discourse: Discourse, pointer: Mention | null, from: number): Deed | undefined =>
  deedOf(discourse, pointer?.deeds ?? null, from);

/** The last deed told before `from` of one of these types, or of any. */
export function deedOf({ deeds }: Discourse, types: readonly Deed['type'][] | null, from: number): Deed | undefined {
  const fitting = deeds.filter(({ type, at }) => at < from && from - at <= DEED_REACH && (types?.includes(type) ?? true));
  const last = fitting.at(-1);
  return fitting.findLast(({ sentence, main }) => main && sentence === last?.sentence) ?? last;
}

/** What points at a deed among a verb's objects and obliques. */
export const pointerIn = ({ objects, obliques }: Verbal): Mention | undefined =>
  [...objects, ...obliques.map(({ mention }) => mention)].find(({ refers }) => refers === 'deed');

/** Whose deed it was, where whoever judges or answers it had no part in it; what several did together, those besides him. */
export function whoseDeed(
  { actors, recipients }: Deed,
  judging: readonly Party[],
  friendly: boolean,
  praised = false,
): readonly Party[] | null {
  const mine = new Set(judging.map(keyOf));
  const took = actors.some((party) => mine.has(keyOf(party)));
  if (took && !friendly) return null;
  // Nobody blames whom he has helped himself.
  return others(actors, judging) ?? (praised ? others(recipients, judging) : null);
}

/** Tokens between a pointer and the sentence that it points at. */
const NEXT = 60;

/** ‘Togo sáp nhập vùng A. Benin phản đối bước đi này’: of what no dictionary holds, whom alone the sentence before was about. */
export function lastDoer({ subjects }: Discourse, { clauseFrom }: Verbal, judging: readonly Party[]): readonly Party[] | null {
  const last = subjects.findLast(({ at }) => at < clauseFrom);
  const [party, ...more] = last?.parties ?? [];
  if (!last || !party?.state || more.length > 0 || clauseFrom - last.at > NEXT || party.mention.class === 'media') return null;
  return others([party], judging);
}
