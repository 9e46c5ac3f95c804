/**
 * What the rules know of an act that they read, as facts by name: how its words stand, how its parties were found, what is told around it.
 * Deliberately absent: words and names of states; a weight learnt for one page's words would be worth nothing on the next.
 */
import type { Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { type Note, noteBetween, noteNaming, noteOthers, type Surroundings } from './surroundings.ts';
import { chain, type Verbal } from './verbal.ts';
import type { Facts } from './weigh.ts';

export function factsOf(draft: Draft, around: Surroundings): Facts {
  const { rule, verbal, sentence, actors, recipients, type, mode } = draft;
  const facts: Record<string, number> = {};
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
  for (const party of recipients) noteParty('recipient', party, draft, note);
  noteNaming(draft, around, note);
  noteBetween(draft, around, note);
  noteOthers(draft, around, note);
  return facts;
}

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
