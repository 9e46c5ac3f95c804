/**
 * A claim and what answers it later in a record of its own, because too little there says that it is one act: who is said to have done it
 * owns up or denies it, or who claimed it takes it back; and an accusation is rejected by the accused.
 */
import { parseIso } from '../code/dates/calendar.ts';
import type { EventType, Speaker } from '../model/event.ts';
import type { EventRecord } from '../model/record.ts';
import { familyOf } from './acts.ts';
import { SLACK } from './dates.ts';
import { daysOf, keyOf, voiceKey } from './fact.ts';
import { SOON } from './plans.ts';
import { ALIKE, commonOf, grouped, type LanguageOf, type Threaded, type Tie, upTo } from './thread.ts';

/** What a claim becomes by its answer. */
export const ANSWERED = { confirms: 'confirmed', denies: 'denied', retracts: 'retracted' } as const;
type AnswerKind = keyof typeof ANSWERED;

/** The types that acts of a type may reject or be rejected by. */
export const rejectedWith = (type: EventType): readonly EventType[] =>
  type === 'REJECT' ? ['ACCUSE'] : type === 'ACCUSE' ? ['REJECT'] : [];

interface Aired {
  readonly one: Threaded;
  /** Day number on which it was first printed. */
  readonly day: number;
}

export function answers(records: readonly Threaded[], languageOf: LanguageOf): Tie[] {
  const claims = grouped(airedOf(records.filter(isClaim)), ({ one }) => [aboutOf(one.record)]);
  for (const group of claims.values()) group.sort(inTime);
  return airedOf(records.filter(isAnswer)).flatMap((answer) => {
    const { record } = answer.one;
    const asked = claims.get(record.type === 'REJECT' ? rejectedBy(record) : aboutOf(record)) ?? [];
    for (const claim of lastBefore(asked, answer)) {
      const kind = claim.one === answer.one ? null : kindOf(record, claim.one.record);
      const shared = kind && mayBeOne(record, claim.one.record) && sharedBy(answer.one, claim.one, languageOf);
      if (!kind || !shared) continue;
      const because = `${BECAUSE[kind]}, told on ${record.moves[0]?.day}; ${shared}`;
      return [{ from: answer.one, kind, to: claim.one, because } satisfies Tie];
    }
    return [];
  });
}

/** Of claims in order of time those that an answer may be to, the last first. */
function* lastBefore(claims: readonly Aired[], { day }: Aired): Generator<Aired> {
  for (let i = upTo(claims, day) - 1; i >= 0 && day - (claims[i] as Aired).day <= SOON; i--) yield claims[i] as Aired;
}

const BECAUSE: Readonly<Record<AnswerKind, string>> = {
  confirms: 'who is said to have done it says so',
  denies: 'who is accused denies it',
  retracts: 'who said so denies it',
};

const isClaim = ({ record: { type, status, support } }: Threaded): boolean =>
  type === 'ACCUSE' || ((status === 'alleged' || status === 'disputed') && support.asserts.length > 0);

const isAnswer = ({ record: { type, status, actors, support } }: Threaded): boolean =>
  type === 'REJECT' || support.denies.length > 0 || (status === 'reported' && support.asserts.some(isAmong(actors)));

const isAmong = (side: EventRecord['actors']): ((speaker: Speaker) => boolean) => {
  const parties = new Set(side.flatMap((one) => keyOf(one) ?? []));
  return (speaker) => parties.has(keyOf(speaker) ?? '');
};

const airedOf = (records: readonly Threaded[]): Aired[] =>
  records.flatMap((one) => {
    const day = parseIso(one.record.moves[0]?.day ?? '');
    return day === null ? [] : [{ one, day }];
  });

const inTime = (a: Aired, b: Aired): number => a.day - b.day || (a.one.record.id < b.one.record.id ? -1 : 1);

const sideOf = (side: EventRecord['actors']): string => [...new Set(side.flatMap((one) => keyOf(one) ?? []))].sort().join();
const aboutOf = ({ type, actors, recipients }: EventRecord): string => `${familyOf(type)} ${sideOf(actors)} ${sideOf(recipients)}`;
const rejectedBy = ({ actors, recipients }: EventRecord): string => `${familyOf('ACCUSE')} ${sideOf(recipients)} ${sideOf(actors)}`;

function kindOf(answer: EventRecord, claim: EventRecord): AnswerKind | null {
  if (answer.type === 'REJECT') return claim.type === 'ACCUSE' ? 'denies' : null;
  if (claim.type === 'ACCUSE') return null;
  const asserted = new Set(claim.support.asserts.map(speakerOf));
  const { asserts, denies } = answer.support;
  if (denies.some((speaker) => asserted.has(speakerOf(speaker)))) return 'retracts';
  if (denies.some(isAmong(claim.actors))) return 'denies';
  return answer.status === 'reported' && asserts.some(isAmong(claim.actors)) ? 'confirms' : null;
}

const speakerOf = (speaker: Speaker): string => voiceKey(speaker) ?? speaker.text;

/** An answer without a day, or with none but that of its printing, may be to any claim before; else the days must meet. */
function mayBeOne(answer: EventRecord, claim: EventRecord): boolean {
  if (answer.type === 'REJECT' || answer.date?.basis === 'published') return true;
  const [a, b] = [daysOf(answer.date), daysOf(claim.date)];
  return !a || !b || Math.max(a.start, b.start) - Math.min(a.end, b.end) <= SLACK;
}

/** What both name, in words; null where that is too little. Names are what a store finds the one by when the other comes. */
function sharedBy(answer: Threaded, claim: Threaded, languageOf: LanguageOf): string | null {
  for (const { a, b, names, alike } of commonOf(answer, claim, languageOf))
    if (names.length > 0 && (alike || names.length >= ALIKE * Math.min(a.names.length, b.names.length)))
      return `both name ${names.join(', ')}`;
  return null;
}
