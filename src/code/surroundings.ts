/** Facts of an act that lie around it: what else its sentence names, what else the article tells of its parties. */
import { sides } from './differing.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

/** What an article as a whole tells. */
export interface Surroundings {
  /** Parties named in the title. */
  readonly titled: ReadonlySet<string>;
  /** How often each party is named, as a share of the one named most. */
  readonly shares: ReadonlyMap<string, number>;
  /** Namings of parties in each sentence, in the order of the text. */
  readonly namings: ReadonlyMap<Sentence, readonly Naming[]>;
  /** The acts that the rules read in each sentence, and those of the same parties. */
  readonly beside: ReadonlyMap<Sentence, readonly Draft[]>;
  readonly together: ReadonlyMap<string, readonly Draft[]>;
  readonly sentences: number;
}

type Naming = Pick<Discourse['recent'][number], 'key' | 'at'>;
export type Note = (fact: string, much?: number) => void;

export function surroundingsOf({ recent }: Discourse, sentences: readonly Sentence[], drafts: readonly Draft[]): Surroundings {
  const namings = namingsIn(sentences, recent);
  const counts = new Map<string, number>();
  for (const { key } of recent) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const titles = sentences.filter(({ role }) => role === 'title');
  return {
    titled: new Set(titles.flatMap((title) => (namings.get(title) ?? []).map(({ key }) => key))),
    shares: new Map([...counts].map(([key, count]) => [key, count / most])),
    namings,
    beside: Map.groupBy(drafts, ({ sentence }) => sentence),
    together: Map.groupBy(drafts, (draft) => allOf(draft).join()),
    sentences: sentences.length,
  };
}

/** Parties put in play again were named earlier, so that the list is not quite in the order of the text. */
function namingsIn(sentences: readonly Sentence[], recent: readonly Naming[]): Map<Sentence, Naming[]> {
  const namings = new Map<Sentence, Naming[]>(sentences.map((sentence) => [sentence, []]));
  const ordered = recent.toSorted((a, b) => a.at - b.at);
  let s = 0;
  for (const naming of ordered) {
    while (s < sentences.length && naming.at >= (sentences[s] as Sentence).to) s++;
    const sentence = sentences[s];
    if (sentence && naming.at >= sentence.from) namings.get(sentence)?.push(naming);
  }
  return namings;
}

const allOf = ({ actors, recipients }: Draft): readonly string[] => sides([...actors, ...recipients]);

export function noteNaming(draft: Draft, { titled, shares, sentences }: Surroundings, note: Note): void {
  const all = allOf(draft);
  const inTitle = all.filter((key) => titled.has(key)).length;
  if (titled.size > 0)
    note(inTitle === all.length ? 'all parties in the title' : inTitle > 0 ? 'some parties in the title' : 'no party in the title');
  note('parties named often', Math.min(...all.map((key) => shares.get(key) ?? 0)));
  note('late in the article', draft.sentence.paragraph / Math.max(1, sentences));
  note('long sentence', Math.log2(draft.sentence.to - draft.sentence.from) / 6);
}

/** Whom else its sentence names, and whether between the act and a party of it. */
export function noteBetween(draft: Draft, { namings }: Surroundings, note: Note): void {
  const { sentence, verbal } = draft;
  const all = allOf(draft);
  const here = namings.get(sentence) ?? [];
  const others = new Set(here.map(({ key }) => key).filter((key) => !all.includes(key)));
  note(`${Math.min(3, others.size)} other parties in its sentence`);
  for (const side of ['actor', 'recipient'] as const) {
    const own = draft[`${side}s`];
    const [first] = own;
    if (!first) continue;
    const { from, to } = first.mention;
    const [a, b] = to <= verbal.from ? [to, verbal.from] : [verbal.to, from];
    const between = here.filter(({ at }) => at >= a && at < b).map(({ key }) => key);
    if (between.some((key) => !all.includes(key))) note(`another party between the act and its ${side}`);
    if (between.some((key) => all.includes(key) && !sides(own).includes(key))) note(`the other side between the act and its ${side}`);
  }
}

/** What else its sentence tells, and the article of the same parties. */
export function noteOthers(draft: Draft, { beside, together }: Surroundings, note: Note): void {
  const { sentence, verbal, rule, type } = draft;
  const alike = (together.get(allOf(draft).join()) ?? []).filter((other) => other.sentence !== sentence);
  note('other acts of the same parties', Math.log2(1 + alike.length) / 3);
  if (alike.some((other) => other.type === type)) note('told again');
  const others = (beside.get(sentence) ?? []).filter((other) => other.verbal !== verbal);
  note('acts in its sentence', Math.log2(1 + others.length) / 2);
  if (others.some((other) => other.rule === rule)) note('the same act beside it');
}
