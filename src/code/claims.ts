/** Who says so: the speakers of a clause, nearest first, with the chain they came through; and the denials. */
import type { Claim, Speaker } from '../model/event.ts';
import { quoteOf } from '../model/span.ts';
import { type Discourse, distinct, keyOf, type Party } from './discourse.ts';
import { type Mention, singles } from './mention.ts';
import type { Quote } from './quotes.ts';
import { resolve } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import { chain, type Verbal } from './verbal.ts';

export const speakerOf = ({ text, state, org, sector, name }: Party): Speaker => ({ text, state, org, sector, name });

/** The parties that a context's speaker stands for; a medium is a channel, by its name, not a speaker. */
function speakers(
  discourse: Discourse,
  mention: Mention | null,
): { readonly parties: Party[]; readonly channel: string | null; readonly medium: string | null } {
  if (!mention) return { parties: [], channel: null, medium: null };
  const parties = mention.agency ? [] : distinct(resolve(discourse, mention, null));
  const medium = singles(mention).every((m) => m.class === 'media');
  const text = discourse.tokens.text.slice(discourse.tokens.start[mention.from], discourse.tokens.end[mention.to - 1]);
  return medium ? { parties, channel: mention.name ?? text, medium: mention.name } : { parties, channel: null, medium: null };
}

export interface Voices {
  readonly asserts: readonly Party[];
  /** Who takes it for done without saying it: who blames somebody for it or wants it admitted. */
  readonly implies: readonly Party[];
  readonly denies: readonly Party[];
  readonly via: readonly string[];
  /** The newspaper or agency nearest to the fact, by name, where nobody else says it. */
  readonly medium: string | null;
}

/** Who speaks in the contexts around a verbal; where none does, whoever speaks in the quote that it stands in. */
export function voicesOf(verbal: Verbal, verbals: readonly Verbal[], discourse: Discourse, quotes: readonly Quote[]): Voices {
  let asserts: Party[] = [];
  const denies: Party[] = [];
  const via = new Set<string>();
  let medium: string | null = null;
  for (const context of chain(verbal.context)) {
    const { parties, channel, medium: named } = speakers(discourse, context.speaker);
    if (context.kind === 'denied') denies.push(...parties);
    else if (context.kind === 'said' || context.kind === 'alleged') {
      if (asserts.length === 0) medium ??= named;
      if (channel && parties.length === 0) via.add(channel);
      else if (asserts.length === 0) asserts = parties;
      else for (const { text } of parties) if (!asserts.some((party) => party.text === text)) via.add(text);
    }
  }
  const quote = asserts.length === 0 && via.size === 0 && quotes.find(({ from, to }) => from < verbal.from && verbal.from < to);
  if (quote) asserts = distinct(resolve(discourse, quote.speaker, null));
  const implying = implies(verbal, verbals);
  return {
    asserts: distinct(asserts),
    implies: implying ? distinct(resolve(discourse, implying, null)) : [],
    denies: distinct(denies),
    via: [...via],
    medium,
  };
}

/** ‘phê phán việc Benin che giấu …’, ‘lên án vụ tấn công của Benin’, ‘đòi Benin thừa nhận đã bắn …’ */
function implies(verbal: Verbal, verbals: readonly Verbal[]): Mention | null {
  const blames = ({ rules, negated }: Verbal): boolean => !negated && rules.some(({ type }) => type === 'ACCUSE');
  const { kind, speaker, by, parent } = verbal.context;
  if (kind === 'fact' && by && blames(by)) return speaker ?? by.subject;
  if (kind === 'admitted' && parent?.kind === 'demanded') return parent.speaker ?? parent.by?.subject ?? null;
  const judge = kind === 'fact' && verbal.agent ? verbals.find((other) => other.theme === verbal && blames(other)) : null;
  return judge?.subject ?? null;
}

/** What nobody but a medium says is the medium's own claim. */
export function claimsFrom(
  { asserts, implies: taken, denies, via, medium }: Voices,
  sentence: Sentence,
  text: string,
  agencies: ReadonlyMap<string, string>,
): Claim[] {
  const evidence = quoteOf(text, sentence);
  const said = (speaker: Speaker, channels: readonly string[]): Claim => ({ speaker, stance: 'asserts', via: channels, evidence });
  const own =
    asserts.length === 0 && medium !== null
      ? [
          said(
            mediumOf(medium, agencies),
            via.filter((channel) => channel !== medium),
          ),
        ]
      : [];
  const implied = asserts.length === 0 && medium === null ? taken.map((party) => said(speakerOf(party), via)) : [];
  const denials = denies.map((party): Claim => ({ speaker: speakerOf(party), stance: 'denies', via: [], evidence }));
  return [...asserts.map((party) => said(speakerOf(party), via)), ...own, ...implied, ...denials];
}

const mediumOf = (text: string, agencies: ReadonlyMap<string, string>): Speaker => ({
  text,
  state: agencies.get(text) ?? null,
  org: null,
  sector: 'MED',
  name: text,
});

export const claimKey = (claim: Claim): string => `${claim.stance} ${keyOf(claim.speaker) ?? claim.speaker.text}`;
