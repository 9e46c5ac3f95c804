/** Who ‘họ’ and ‘ông này’ are in the reason or the moment of an act: whom the verb above is done to, and not whoever does it. */
import { HARMFUL } from './clause-verbs.ts';
import type { Discourse } from './discourse.ts';
import { isBare, type Mention, singles } from './mention.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

/** Who can have done something that he is punished for, or be about it when he is hit. */
const DOERS = new Set(['people', 'person', 'leader', 'official', 'diplomat', 'force', 'vessel', 'firm', 'rebels', 'agency', 'org']);
const POINTING = new Set(['they', 'person']);
/** What is done to somebody for what he has done. */
const PUNISHED = new Set([...HARMFUL, 'ACCUSE']);

/** Notes, before a sentence's acts are read, whom the pronouns of its adverbial clauses mean. */
export function noteThey(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const { subject, subordinator, inherited, from } of verbals) {
    if (!subject || inherited || discourse.meant.has(subject) || !POINTING.has(subject.refers ?? '')) continue;
    if (subordinator !== 'because' && !(subordinator === 'when' && subject.refers === 'they')) continue;
    const main = verbals.findLast((verbal) => verbal.to <= from && verbal.form === 'verb' && verbal.rules.length > 0);
    const hit = main && main.to <= subject.from ? sufferer(main) : null;
    const parties = hit ? resolve(discourse, hit, null) : [];
    if (parties.length > 0) discourse.meant.set(subject, parties);
  }
}

/** ‘trừng phạt năm công ty Togo vì họ …’: whom it is done to, where he can act himself. */
function sufferer({ rules, passive, subject, objects, obliques }: Verbal): Mention | null {
  if (!rules.some(({ type }) => PUNISHED.has(type))) return null;
  const against = obliques.find(({ prepositions }) => prepositions.includes('against'))?.mention ?? null;
  const hit = passive ? subject : (objects.at(-1) ?? against);
  return hit && !isBare(hit) && singles(hit).every(({ class: sort }) => DOERS.has(sort)) ? hit : null;
}
