/** Facts of an act that lie around it: what else its sentence names, what else the article tells of its parties. */
import { sides } from './differing.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

/** What an article as a whole tells. */
export interface Surroundings {
  /** Parties named in the title, and how often each is named in all. */
  readonly titled: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, number>;
  /** How often the party is named that is named most. */
  readonly most: number;
  /** The namings of parties in each sentence, in the order of the text. */
  readonly namings: ReadonlyMap<Sentence, Discourse['recent']>;
  /** The acts that the rules read, by sentence and by parties. */
  readonly told: ReadonlyMap<Sentence, readonly Draft[]>;
  readonly among: ReadonlyMap<string, readonly Draft[]>;
  readonly sentences: number;
}

export type Note = (fact: string, much?: number) => void;

export function surroundingsOf({ recent }: Discourse, sentences: readonly Sentence[], drafts: readonly Draft[]): Surroundings {
  const named = new Map<string, number>();
  const titled = new Set<string>();
  const namings = new Map<Sentence, Discourse['recent']>();
  const inOrder = sentences.toSorted((a, b) => a.from - b.from);
  let i = 0;
  for (const naming of recent.toSorted((a, b) => a.at - b.at)) {
    named.set(naming.key, (named.get(naming.key) ?? 0) + 1);
    while (i < inOrder.length && naming.at >= (inOrder[i] as Sentence).to) i++;
    const sentence = inOrder[i];
    if (!sentence || naming.at < sentence.from) continue;
    if (sentence.role === 'title') titled.add(naming.key);
    const here = namings.get(sentence);
    if (here) here.push(naming);
    else namings.set(sentence, [naming]);
  }
  return {
    titled,
    named,
    most: Math.max(1, ...named.values()),
    namings,
    told: Map.groupBy(drafts, ({ sentence }) => sentence),
    among: Map.groupBy(drafts, pairOf),
    sentences: sentences.length,
  };
}

const pairOf = (draft: Draft): string => allOf(draft).join();
const allOf = ({ actors, recipients }: Draft): readonly string[] => sides([...actors, ...recipients]);

export function noteNaming(draft: Draft, { titled, named, most, sentences }: Surroundings, note: Note): void {
  const all = allOf(draft);
  const inTitle = all.filter((key) => titled.has(key)).length;
  if (titled.size > 0)
    note(inTitle === all.length ? 'all parties in the title' : inTitle > 0 ? 'some parties in the title' : 'no party in the title');
  note('parties named often', Math.min(...all.map((key) => (named.get(key) ?? 0) / most)));
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
export function noteOthers(draft: Draft, { told, among }: Surroundings, note: Note): void {
  const { sentence, verbal, rule, type } = draft;
  const beside = (told.get(sentence) ?? []).filter((other) => other.verbal !== verbal);
  const pair = pairOf(draft);
  const alike = among.get(pair) ?? [];
  const elsewhere = alike.length - (told.get(sentence) ?? []).filter((other) => pairOf(other) === pair).length;
  note('other acts of the same parties', Math.log2(1 + elsewhere) / 3);
  if (alike.some((other) => other.type === type && other.sentence !== sentence)) note('told again');
  note('acts in its sentence', Math.log2(1 + beside.length) / 2);
  if (beside.some((other) => other.rule === rule)) note('the same act beside it');
}
