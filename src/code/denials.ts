/** Denials without words of their own: ‘Nga bác bỏ cáo buộc’ denies what Russia was last accused of. */
import type { EventType } from '../model/event.ts';
import { quoteOf } from '../model/span.ts';
import type { Phrases } from '../text/phrases.ts';
import { speakerOf } from './claims.ts';
import { disclaimersIn, type Telling } from './disclaims.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Quote } from './quotes.ts';
import type { Sentence } from './sentences.ts';

const DENIABLE = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'SANCTION', 'ACCUSE', 'THREATEN', 'CONSULT', 'SUPPORT', 'COOPERATE']);
const REACH = 6;

export function applyDenials(
  drafts: readonly Draft[],
  parsed: readonly Telling[],
  discourse: Discourse,
  quotes: readonly Quote[],
  baseless: Phrases<true>,
): Draft[] {
  const settled = [...drafts];
  parsed.forEach((telling, at) => {
    const around = { before: sentencesOf(parsed, 0, at + 1), behind: sentencesOf(parsed, at + 1, at + 1 + REACH) };
    const evidence = quoteOf(discourse.tokens.text, telling.sentence);
    for (const { deniers, types } of disclaimersIn(telling, discourse, quotes, baseless)) {
      const claims = deniers.map((party) => ({ speaker: speakerOf(party), stance: 'denies' as const, via: [], evidence }));
      for (const index of deniedBy(deniers, types, around, settled)) {
        const denied = settled[index] as Draft;
        settled[index] = { ...denied, status: 'disputed', claims: [...denied.claims, ...claims] };
      }
    }
  });
  return settled;
}

const sentencesOf = (parsed: readonly Telling[], from: number, to: number): readonly Sentence[] =>
  parsed.slice(from, to).map(({ sentence }) => sentence);

/**
 * The last that others say of the deniers, which may have been told long before it is charged again; else what a medium alone reports of
 * them, all of it; else what others go on to say of them: ‘Togo phủ nhận. Trước đó, Benin cáo buộc Togo …’.
 */
function deniedBy(
  deniers: readonly Party[],
  types: readonly EventType[] | null,
  { before, behind }: { readonly before: readonly Sentence[]; readonly behind: readonly Sentence[] },
  drafts: readonly Draft[],
): number[] {
  const near = before.slice(-REACH - 1);
  const told = drafts.flatMap((draft, index) => ((types?.includes(draft.type) ?? true) ? [{ draft, index }] : []));
  const here = told.filter(({ draft }) => near.includes(draft.sentence));
  const theirs = ({ draft }: { draft: Draft }): boolean =>
    DENIABLE.has(draft.type) && isSaidByOthers(draft, deniers) && accuses(draft, deniers);
  // “Mỹ cáo buộc Togo gây ra vụ việc. Togo bác bỏ”
  const charged = here.some(({ draft }) => draft.type === 'ACCUSE' && concerns(draft, deniers));
  const last = here.findLast(theirs) ?? (charged ? told.findLast((one) => before.includes(one.draft.sentence) && theirs(one)) : undefined);
  if (last) return [last.index];
  // “Togo tuyên bố đã chiếm sáu ngôi làng nhưng Benin bác bỏ thông tin này”
  const boast = charged
    ? undefined
    : here.findLast(({ draft }) => near.slice(-2).includes(draft.sentence) && boasts(draft) && concerns(draft, deniers));
  if (boast) return [boast.index];
  const reports = here.filter(({ draft }) => isReport(draft) && (accuses(draft, deniers) || concerns(draft, deniers)));
  const next =
    reports.length === 0 ? told.find((one) => behind.includes(one.draft.sentence) && one.draft.type !== 'ACCUSE' && theirs(one)) : null;
  return [...reports, ...(next ? [next] : [])].map(({ index }) => index);
}

/** Of what several do together, by another than who denies it. */
const isSaidByOthers = ({ type, status, claims, actors }: Draft, deniers: readonly Party[]): boolean => {
  const own = type === 'CONSULT' ? deniers : actors;
  const said = claims.some(({ speaker, stance }) => stance === 'asserts' && !own.some((one) => keyOf(one) === keyOf(speaker)));
  return status === 'alleged' || (status === 'reported' && said);
};

/** Said by whoever did it alone. */
const boasts = ({ type, status, claims, actors, verbal }: Draft): boolean =>
  type === 'ASSAULT' &&
  status === 'reported' &&
  (claims.length > 0 || verbal.announced) &&
  claims.every(({ speaker }) => actors.some((one) => keyOf(one) === keyOf(speaker)));

/** Told by newspapers and agencies only. */
const isReport = ({ claims }: Draft): boolean =>
  claims.length > 0 && claims.every(({ speaker }) => speaker.sector === 'MED' && (speaker.name !== null || keyOf(speaker) === null));

const concerns = ({ recipients }: Draft, deniers: readonly Party[]): boolean => {
  const keys = new Set(deniers.map(keyOf));
  return recipients.some((recipient) => keys.has(keyOf(recipient)));
};

const accuses = (draft: Draft, deniers: readonly Party[]): boolean => {
  const keys = new Set(deniers.map(keyOf));
  return draft.actors.some((actor) => keys.has(keyOf(actor)));
};
