/**
 * Judgements on events of a page that another content has replaced: where the same page still tells the same act in the same words, what
 * was judged of the one holds for the other. Deliberately absent: guessing; where two fit, or none, the judgement stays with its event.
 */
import type { Judgement } from '../model/record.ts';
import type { Source, Telling } from '../model/telling.ts';
import { saidIn } from './fact.ts';

/** Event ids of today by those that they stand for. */
export type Carried = ReadonlyMap<string, string>;

/** `tellings`: those of replaced contents with those that count. */
export function carriedOver(
  tellings: readonly Telling[],
  sources: ReadonlyMap<string, Source>,
  superseded: ReadonlySet<string>,
  judgements: readonly Judgement[],
): Carried {
  const judged = new Set(judgements.flatMap(({ about }) => about));
  const old = tellings.filter(({ event, source }) => superseded.has(source) && judged.has(event));
  if (old.length === 0) return new Map();
  const uriOf = ({ source }: Telling): string => sources.get(source)?.page.uri ?? '';
  const pages = new Set(old.map(uriOf));
  const today = Map.groupBy(
    tellings.filter((telling) => !superseded.has(telling.source) && pages.has(uriOf(telling))),
    (telling) => `${uriOf(telling)} ${actOf(telling)}`,
  );
  return new Map(
    old.flatMap((telling) => {
      const [only, ...more] = today.get(`${uriOf(telling)} ${actOf(telling)}`) ?? [];
      return only && more.length === 0 ? [[telling.event, only.event] as const] : [];
    }),
  );
}

function actOf(telling: Telling): string {
  const { actors, recipients } = saidIn(telling);
  return JSON.stringify([telling.type, telling.mode, actors, recipients, telling.words]);
}

/** Judgements as they hold today. */
export const carriedTo = (judgements: readonly Judgement[], carried: Carried): readonly Judgement[] =>
  carried.size === 0
    ? judgements
    : judgements.map((judgement) => ({ ...judgement, about: judgement.about.map((event) => carried.get(event) ?? event) }));
