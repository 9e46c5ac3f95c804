/**
 * What the rules know of an act that they read, as facts by name: how its words stand, how its parties were found, what is told around it.
 * Deliberately absent: words and names of states; a weight learnt for one page's words would be worth nothing on the next.
 */
import { sides } from './differing.ts';
import type { Discourse, Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';
import { chain, type Verbal } from './verbal.ts';
import type { Facts } from './weigh.ts';

/** What an article as a whole tells. */
export interface Surroundings {
  /** Parties named in the title, and how often each is named in all. */
  readonly titled: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, number>;
  /** Every naming of a party, in the order of the text. */
  readonly namings: Discourse['recent'];
  readonly drafts: readonly Draft[];
  readonly sentences: number;
}

export function surroundingsOf({ recent }: Discourse, sentences: readonly Sentence[], drafts: readonly Draft[]): Surroundings {
  const named = new Map<string, number>();
  const titled = new Set<string>();
  const titles = sentences.filter(({ role }) => role === 'title');
  for (const { key, at } of recent) {
    named.set(key, (named.get(key) ?? 0) + 1);
    if (titles.some(({ from, to }) => at >= from && at < to)) titled.add(key);
  }
  return { titled, named, namings: recent, drafts, sentences: sentences.length };
}

export function factsOf(draft: Draft, around: Surroundings): Facts {
  const { rule, verbal, sentence, actors, recipients, type, mode, guess } = draft;
  const facts: Record<string, number> = { ...guess };
  const note = (fact: string, much = 1): void => {
    facts[fact] = Math.max(facts[fact] ?? 0, much);
  };
  note(`type ${type}`);
  note(`takes its parties as ${rule.frame}`);
  note(`told by a ${verbal.form}`);
  if (mode) note('a mode is known');
  if (rule.object || rule.subject || rule.near || rule.needs) note('the rule asks for more than its words');
  note(`in the ${sentence.role}`);
  noteClause(verbal, note);
  note(`status ${draft.status}`);
  if (draft.claims.length > 0) note('somebody says so');
  note(`date ${draft.date?.basis ?? 'unknown'}`);
  if (Object.keys(draft.counts).length > 0) note('people are counted');
  if (draft.place) note('a place is named');
  note(`${Math.min(2, actors.length)} actors`);
  note(`${Math.min(2, recipients.length)} recipients`);
  for (const party of actors) noteParty('actor', party, draft, note);
  if (!guess) for (const party of recipients) noteParty('recipient', party, draft, note);
  noteAround(draft, around, note);
  return facts;
}

type Note = (fact: string, much?: number) => void;

function noteClause(verbal: Verbal, note: Note): void {
  if (verbal.passive) note('passive');
  if (verbal.planned) note('to come');
  if (verbal.inherited) note('subject from another clause');
  if (verbal.subordinator) note(`in a clause of ${verbal.subordinator}`);
  for (const { kind } of chain(verbal.context)) if (kind !== 'fact') note(`under what is ${kind}`);
  if (verbal.time) note('a time in the clause');
  if (verbal.content.length > 0) note('opens a clause');
  if (verbal.reason) note('gives a reason');
  if (verbal.denier) note('denied in its sentence');
  if (verbal.objects.length === 0 && verbal.form === 'verb') note('no object');
}

/** Where a party stands from the act: ‘before it in its clause’, ‘in an earlier sentence’. */
function noteParty(side: 'actor' | 'recipient', { mention, name }: Party, { verbal, sentence }: Draft, note: Note): void {
  const { from, to } = mention;
  const before = to <= verbal.from;
  if (from < sentence.from || from >= sentence.to) note(`${side} from another sentence`);
  else if (before) note(`${side} before the act${from >= verbal.clauseFrom ? '' : ', in another clause'}`);
  else note(`${side} after the act${from < verbal.clauseTo ? '' : ', in another clause'}`);
  if (mention.refers) note(`${side} is a word that points back`);
  else if (!mention.state && !mention.org) note(`${side} known from elsewhere`);
  else if (mention.class === 'state' || mention.class === 'capital' || mention.class === 'org') note(`${side} by its name`);
  else note(`${side} by an office or a body`);
  if (name) note(`${side} a person`);
  const far = Math.max(0, before ? verbal.from - to : from - verbal.to);
  note(`${side} far from the act`, Math.min(1, Math.log2(1 + far) / 6));
}

function noteAround({ actors, recipients, sentence, type, verbal, rule, guess, claims }: Draft, around: Surroundings, note: Note): void {
  const { titled, named, drafts, sentences } = around;
  const all = [...new Set([...sides(actors), ...sides(recipients)])];
  if (titled.size > 0) {
    const inTitle = all.filter((key) => titled.has(key)).length;
    note(inTitle === all.length ? 'all parties in the title' : inTitle > 0 ? 'some parties in the title' : 'no party in the title');
  }
  const most = Math.max(1, ...named.values());
  note('parties named often', Math.min(...all.map((key) => (named.get(key) ?? 0) / most)));
  const here = around.namings.filter(({ at }) => at >= sentence.from && at < sentence.to);
  const others = new Set(here.map(({ key }) => key).filter((key) => !all.includes(key)));
  note(`${Math.min(3, others.size)} other parties in its sentence`);
  for (const [side, own] of [
    ['actor', actors],
    ['recipient', recipients],
  ] as const) {
    const [first] = own;
    if (!first) continue;
    const [a, b] = first.mention.to <= verbal.from ? [first.mention.to, verbal.from] : [verbal.to, first.mention.from];
    if (here.some(({ key, at }) => at >= a && at < b && !all.includes(key))) note(`another party between the act and its ${side}`);
    if (here.some(({ key, at }) => at >= a && at < b && all.includes(key) && !sides(own).includes(key)))
      note(`the other side between the act and its ${side}`);
  }
  const pair = all.join();
  const sure = drafts.filter((other) => !other.guess && other.sentence !== sentence);
  const alike = sure.filter(
    (other) => [...new Set([...sides(other.actors), ...sides(other.recipients)])].sort().join() === pair.split(',').sort().join(),
  );
  note('other acts of the same parties', Math.log2(1 + alike.length) / 3);
  if (alike.some((other) => other.type === type)) note('told again');
  if (guess) {
    const key = sides(recipients)[0] ?? '';
    if (drafts.some((other) => other.sentence === sentence && sides(other.actors).includes(key)))
      note('guess: acts in its sentence itself');
    if (claims.some(({ speaker }) => speaker.state !== null && speaker.state === key)) note('guess: who says so');
  }
  note(
    'acts in its sentence',
    Math.log2(1 + drafts.filter((other) => !other.guess && other.sentence === sentence && other.verbal !== verbal).length) / 2,
  );
  note('long sentence', Math.log2(sentence.to - sentence.from) / 6);
  note('late in the article', sentence.paragraph / Math.max(1, sentences));
  if (drafts.some((other) => !other.guess && other.sentence === sentence && other.rule === rule && other.verbal !== verbal))
    note('the same act beside it');
}
