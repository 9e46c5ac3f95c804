/** Who ‘họ’ and ‘ông này’ are in the reason or the moment of an act: whom the verb above is done to, and not whoever does it. */
import { HARMFUL } from './clause-verbs.ts';
import { type Discourse, partyOf } from './discourse.ts';
import { isBare, type Mention, singles } from './mention.ts';
import { resolve } from './resolve.ts';
import { HOSTILE } from './theirs.ts';
import { says, type Verbal } from './verbal.ts';

/** Who can have done something that he is punished for, or be about it when he is hit. */
const DOERS = new Set(['people', 'person', 'leader', 'official', 'diplomat', 'force', 'vessel', 'firm', 'rebels', 'agency', 'org']);
const POINTING = new Set(['they', 'person']);
/** What is done to somebody for what he has done. */
const PUNISHED = new Set([...HARMFUL, 'ACCUSE']);

/** Notes, before a sentence's acts are read, whom the pronouns of its adverbial clauses mean. */
export function noteThey(discourse: Discourse, verbals: readonly Verbal[]): void {
  noteThisState(discourse, verbals);
  noteVictims(discourse, verbals);
  noteWarner(discourse, verbals);
  for (const { subject, subordinator, inherited, from } of verbals) {
    if (!subject || inherited || discourse.meant.has(subject) || !POINTING.has(subject.refers ?? '')) continue;
    if (subordinator !== 'because' && !(subordinator === 'when' && subject.refers === 'they')) continue;
    const main = verbals.findLast((verbal) => verbal.to <= from && verbal.form === 'verb' && verbal.rules.length > 0);
    const hit = main && main.to <= subject.from ? sufferer(main) : null;
    const parties = hit ? resolve(discourse, hit, null) : [];
    if (parties.length > 0) discourse.meant.set(subject, parties);
  }
}

/** ‘Togo cảnh báo nếu Benin tấn công, nước này sẽ đáp trả’: what would be done to whoever is warned, or for him, whoever warns would do. */
function noteWarner(discourse: Discourse, verbals: readonly Verbal[]): void {
  // “nếu bị Benin tấn công”
  const doer = ({ passive, agent, subject, inherited }: Verbal): Mention | null => (passive ? agent : inherited ? null : subject);
  const condition = verbals.find((verbal) => verbal.subordinator === 'if' && doer(verbal)?.state);
  const warner = condition && verbals.findLast((verbal) => verbal.to <= condition.from && !verbal.passive && warns(verbal))?.subject;
  if (!warner || singles(warner).length > 1) return;
  for (const { subject, subordinator, from, form, passive, inherited, planned, rules } of verbals) {
    const then = from > condition.to && subordinator !== 'if' && form === 'verb' && !passive && !inherited;
    const would = rules.some(({ type }) => type === 'THREATEN' || (planned && WOULD.has(type)));
    if (!then || !would || !subject || discourse.meant.has(subject) || !(subject.refers === 'state' || subject.refers === 'they')) continue;
    const [party] = resolve(discourse, warner, null);
    const suffers = doer(condition)?.state === party?.state;
    if (party?.state && party.mention.class !== 'media' && !suffers)
      discourse.meant.set(subject, [partyOf(discourse, subject, { ...party, name: null, office: null })]);
  }
}
const warns = (verbal: Verbal): boolean => says(verbal) || verbal.rules.some(({ type }) => type === 'THREATEN');
/** What hangs on what another does. */
const WOULD = new Set(['SANCTION', 'ASSAULT', 'COERCE', 'MOBILIZE', 'CONCEDE', 'AID', 'RETREAT']);

/** ‘Togo tố tàu Benin đâm vào xuồng của họ’: who tells of harm done by another to ‘them’ suffers it. */
function noteVictims(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const { rules, context, subject, objects, passive } of verbals) {
    const { speaker } = context;
    if (!speaker || !subject || subject === speaker || passive || !rules.some(({ type }) => HOSTILE.has(type))) continue;
    const theirs = objects.filter((object) => object.refers === 'they' && !discourse.meant.has(object));
    const [party, ...more] = theirs.length > 0 ? resolve(discourse, speaker, null) : [];
    const doers = new Set(resolve(discourse, subject, null).map(({ state }) => state));
    if (!party?.state || more.length > 0 || speaker.class === 'media' || doers.has(party.state)) continue;
    for (const object of theirs) discourse.meant.set(object, [partyOf(discourse, object, { ...party, name: null, office: null })]);
  }
}

/** What is said to harm. */
const ANSWERS = new Set(['ACCUSE', 'REJECT', 'THREATEN']);

/** Who stands for his state. */
const STATES = new Set(['state', 'capital', 'government', 'leader', 'ministry', 'official', 'parliament', 'pronoun']);

/** Tokens over which the subject of a sentence goes on as ‘nước này’. */
const GOES_ON = 80;

/**
 * ‘Peru phản đối hạm đội của Chile. Nước này cũng gửi công hàm’: where the sentence has named no state before it, the one that the last
 * clause was about; with ‘cũng’ the one that the sentence before was about, ‘họ’ too.
 */
function noteThisState(discourse: Discourse, verbals: readonly Verbal[]): void {
  const { meant, recent, subjects } = discourse;
  const goesOn = ({ subject, also, passive }: Verbal): boolean =>
    subject?.refers === 'state' || (subject?.refers === 'they' && also && !passive);
  const pointing = verbals.find((verbal) => !verbal.inherited && goesOn(verbal));
  const mention = pointing?.subject;
  if (!mention || meant.has(mention)) return;
  // “Mỹ trừng phạt Iran. Nước này dọa đáp trả”: whoever answers is the one it was done to.
  const harmed = !pointing.also && HARMFUL.has(discourse.deed?.type ?? '');
  const involved = new Set([...(discourse.deed?.actors ?? []), ...(discourse.deed?.recipients ?? [])].map(({ state }) => state));
  const named = verbals.flatMap(({ objects, obliques }) => [...objects, ...obliques.map((oblique) => oblique.mention)]).flatMap(singles);
  // “Mỹ trừng phạt Iran. Nước này dọa áp thuế lên Chile”: but whoever turns on another does not answer.
  const elsewhere = named.some(({ state }) => state !== null) && named.every(({ state }) => state === null || !involved.has(state));
  const answers = ({ form, reacting, rules }: Verbal): boolean =>
    (reacting && form === 'plain') || rules.some((rule) => rule.answers || (harmed && !elsewhere && ANSWERS.has(rule.type)));
  if (verbals.some(answers)) return;
  const start = Math.min(...verbals.map(({ clauseFrom }) => clauseFrom));
  if (recent.some(({ at, party }) => at >= start && at < mention.from && party.state !== null)) return;
  const before = subjects.filter(({ at }) => at < start);
  const [first, last] = [before.findLast(({ main }) => main), before.at(-1)];
  // “Togo không cho tàu chiến Mỹ cập cảng. Nước này …”: ships, envoys and citizens are no state that goes on.
  const leads = pointing.also || (first && last?.parties.some(({ antecedent }) => !STATES.has(antecedent))) ? first : last;
  // “Peru kêu gọi Chile rút quân. Nước này dọa cắt viện trợ nếu Chile từ chối”: who is told of as another is not who goes on.
  const others = verbals.flatMap(({ subject, inherited }) => (subject && subject !== mention && !inherited ? singles(subject) : []));
  const other = (lead: typeof last): boolean => others.some(({ state }) => state !== null && state === lead?.parties[0]?.state);
  const lead = other(leads) && !other(first) ? first : leads;
  const [party, ...more] = lead?.parties ?? [];
  // “Mỹ trừng phạt Iran. Nước này nói Mỹ …”: nobody is told of as another in his own sentence.
  if (named.some(({ state }) => state !== null && state === party?.state)) return;
  if (lead && party?.state && more.length === 0 && mention.from - lead.at < GOES_ON)
    meant.set(mention, [partyOf(discourse, mention, { ...party, name: null, office: null })]);
}

/** ‘trừng phạt năm công ty Togo vì họ …’: whom it is done to, where he can act himself. */
function sufferer({ rules, passive, subject, objects, obliques }: Verbal): Mention | null {
  if (!rules.some(({ type }) => PUNISHED.has(type))) return null;
  const against = obliques.find(({ prepositions }) => prepositions.includes('against'))?.mention ?? null;
  const hit = passive ? subject : (objects.at(-1) ?? against);
  return hit && !isBare(hit) && singles(hit).every(({ class: sort }) => DOERS.has(sort)) ? hit : null;
}
