/**
 * The form that merging reads, got back from the coded lines: only what they do not hold (words, names, a day without its year, the
 * signature) is kept beside them. Whatever else may come to differ is kept too, so that nothing need be known here of merging.
 */
import { identityOf } from '../code/identity.ts';
import { type PageName, type Source, type Telling, tellingFrom } from '../model/telling.ts';
import { differing } from './canonical.ts';
import type { CodedParts, ToldParts } from './store.ts';

function told({ article, events, conditions }: CodedParts, page: PageName, signature: Uint32Array): ToldParts {
  const { index, title, language, publisher, credits, published, states } = article;
  const id = identityOf(page.uri, page.sha256, index);
  return {
    source: { id, page, index, title, language, publisher, credits, published, states, signature },
    tellings: events.map((event) => tellingFrom(event, id)),
    conditions: conditions.map(({ states: between, condition, since, asOf }) => ({ source: id, states: between, condition, since, asOf })),
  };
}

/** What the coded lines do not hold. */
export interface Beside {
  readonly source?: Partial<Source>;
  /** By place among the tellings. */
  readonly tellings?: readonly Partial<Telling>[];
  readonly conditions?: ToldParts['conditions'];
}

const NONE = new Uint32Array();

export function besideOf(coded: CodedParts, { source, tellings, conditions }: ToldParts): Beside {
  const base = told(coded, source.page, NONE);
  const sourceBeside = differing<Source>({ ...source, signature: NONE }, base.source);
  const conditionsBeside = differing({ conditions }, { conditions: base.conditions });
  return {
    ...(Object.keys(sourceBeside).length > 0 ? { source: sourceBeside } : {}),
    tellings: tellings.map((telling, i) => differing<Telling>(telling, base.tellings[i] ?? {})),
    ...conditionsBeside,
  };
}

export function toldWith(coded: CodedParts, page: PageName, beside: Beside, signature: Uint32Array): ToldParts {
  const base = told(coded, page, signature);
  return {
    source: { ...base.source, ...beside.source },
    tellings: base.tellings.map((telling, i) => ({ ...telling, ...beside.tellings?.[i] })),
    conditions: beside.conditions ?? base.conditions,
  };
}
