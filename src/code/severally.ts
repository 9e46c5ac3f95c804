/** Whom somebody meets one by one: ‘gặp Thủ tướng Togo tại Lomé và Tổng thống Benin tại Cotonou’, ‘hội đàm với Togo và với Benin’. */
import type { Knowledge } from '../model/knowledge.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Language } from './coder.ts';
import { type Discourse, keyOf } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import { resolve } from './resolve.ts';
import { placeOf } from './where.ts';

/** What is known where acts are drawn up. */
export interface Telling {
  readonly tokens: Tokens;
  readonly language: Pick<Language, 'lexicon'>;
  readonly coder: { readonly knowledge: Knowledge };
  readonly discourse: Discourse;
}

/** Whom one can meet. */
const MET = new Set<Mention['class']>(['leader', 'official', 'person', 'state', 'government', 'capital']);

/** A meeting with each of those that ‘and’ joins and that have a place, or a ‘with’, of their own; none where all are met together. */
export function metSeverally(draft: Draft, { tokens, language, coder, discourse }: Telling): readonly Draft[] {
  const { rule, verbal, actors } = draft;
  const { subject, objects, obliques, to, inflected } = verbal;
  const [who] = actors;
  if (!who || rule.type !== 'CONSULT' || rule.frame !== 'mutual' || inflected || subject?.members.length !== 0) return [];
  const beside = (kind: 'with' | 'at'): readonly Mention[] =>
    obliques.flatMap(({ prepositions: [first], mention }) => (first === kind && mention.from >= to ? [mention] : []));
  const met = [...objects, ...beside('with')].filter((mention) => MET.has(mention.class)).sort((a, b) => a.from - b.from);
  const apart = met.slice(1).every((mention, at) => {
    const before = met[at] as Mention;
    const place = beside('at').findLast(({ from, to: end }) => from >= before.to && end <= mention.from);
    return (place !== undefined || !objects.includes(mention)) && language.lexicon.joins.has(tokens.word[(place ?? before).to] as string);
  });
  if (met.length < 2 || !apart) return [];
  return met.flatMap(({ from }, at) => {
    const [party, ...more] = resolve(discourse, met[at] as Mention, null).filter((one) => keyOf(one) !== keyOf(who));
    const end = met[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const own = {
      ...verbal,
      obliques: obliques.filter(({ mention }) => mention.from < to || (mention.from >= from && mention.from < end)),
    };
    const place = placeOf(own, [], tokens, coder.knowledge);
    return party && more.length === 0 ? [{ ...draft, actors: [who, party], verbal: own, place }] : [];
  });
}
