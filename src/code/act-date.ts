/**
 * When an act happened: by the time of its own clause, by the occasion on which it was said, by what its sentence goes back to or on
 * from, and only then as news of the day. Deliberately absent: which time stands in which clause; see clause-times.ts.
 */
import type { EventType, Status } from '../model/event.ts';
import type { When } from '../model/when.ts';
import { findPhrases, longestAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { countedBack, sinceReason, sinceTold } from './afterwards.ts';
import type { Language } from './coder.ts';
import { parseIso } from './dates/calendar.ts';
import { asNews, type Calendar } from './dating.ts';
import { type Discourse, keyOf, type Party } from './discourse.ts';
import type { Sentence } from './sentences.ts';
import { chain, type Verbal } from './verbal.ts';

/** What is known of an article where its acts are dated. */
export interface Telling {
  readonly tokens: Tokens;
  readonly language: Pick<Language, 'pointsBack' | 'meanwhiles' | 'eversinces' | 'pointsOn' | 'resumes' | 'background' | 'ranks'>;
  readonly discourse: Discourse;
  readonly calendar: Calendar;
}

export interface ActToDate {
  readonly verbal: Verbal;
  readonly sentence: Sentence;
  readonly type: EventType;
  readonly status: Status;
  readonly actors: readonly Party[];
  /** Its parties in one word, for the last dated act among the same. */
  readonly among: string;
}

/** Acts of speech: what somebody goes on saying is said on the same occasion. */
const SPOKEN = new Set<EventType>(['ACCUSE', 'REQUEST', 'SUPPORT', 'AGREE', 'REJECT', 'THREATEN', 'CONCEDE']);
const HEADINGS = new Set<string>(['title', 'lead', 'caption']);
/** Tokens over which an occasion reaches. */
const OCCASION = 350;
/** Days before publication of which an article still tells as of its own time. */
const RECENT = 31;

/** The clause's own date; for speech the occasion on which it was said; in a title or a lead the day of publication. */
export function dateOfAct(act: ActToDate, telling: Telling): When | null {
  const { verbal, sentence } = act;
  const { calendar } = telling;
  // “cuộc gặp thứ 25 kể từ năm 2013”: since when they are counted is not when they are held.
  const counted = (act.type === 'CONSULT' || act.type === 'AGREE') && verbal.form === 'noun' && verbal.time?.bound === 'since';
  const time = counted || isMeasure(verbal, telling) ? null : verbal.time;
  const own = time && (calendar.resolved.get(time) ?? null);
  if (time && (own || sentence.role !== 'title') && !isStillToCome(act, own, calendar)) return own;
  const elsewhere = countedBack(verbal, calendar) ?? occasionOf(act, telling) ?? fromBefore(act, telling) ?? sinceReason(verbal, calendar);
  if (elsewhere || !calendar.published || verbal.relative) return elsewhere;
  if (HEADINGS.has(sentence.role)) return asNews(calendar, `told as news of the day in the ${sentence.role}, without a date`);
  return isNews(act, telling) ? asNews(calendar, 'told as news of the day, without a date and without a word of the past') : null;
}

/** ‘chuyến thăm đầu tiên trong mười năm qua’: over how long it is the first says nothing of when it was. */
function isMeasure({ time, clauseFrom }: Verbal, { tokens, language }: Telling): boolean {
  return time?.value.kind === 'window' && findPhrases(tokens, language.ranks, clauseFrom, time.from).length > 0;
}

/** ‘hoãn hội nghị dự kiến diễn ra vào cuối tháng 7’: what has been done has no date to come; that is of what was planned. */
function isStillToCome({ verbal, status, type }: ActToDate, own: When | null, { published }: Calendar): boolean {
  const { time, clauseFrom, clauseTo } = verbal;
  const inside = time !== null && time.tense === 'future' && time.from >= clauseFrom && time.from < clauseTo;
  // A promise is dated by when it is made, not by the day told beside ‘sẽ gặp nhau’.
  if (type === 'AGREE' && verbal.planned && inside && own && published && own.start >= published.start) return true;
  if (status === 'planned') return false;
  // “ký kế hoạch hành động đến năm 2030”
  if (own?.precision === 'year' && published && own.start > published.end) return true;
  if (verbal.time?.tense !== 'future') return false;
  return published === null || (own !== null && own.start > published.end);
}

function occasionOf({ verbal, sentence, type, actors }: ActToDate, { discourse, tokens, language, calendar }: Telling): When | null {
  if (!SPOKEN.has(type) || HEADINGS.has(sentence.role) || verbal.subordinator || verbal.relative) return null;
  if (verbal.context.kind !== 'said' && findPhrases(tokens, language.background, verbal.clauseFrom, verbal.from).length > 0) return null;
  for (const actor of actors) {
    const occasion = discourse.occasions.get(keyOf(actor) ?? '');
    if (!occasion || verbal.from - occasion.at >= OCCASION || !isOfNow(occasion.when, calendar)) continue;
    const words = tokens.text.slice(tokens.start[occasion.at], tokens.end[occasion.at]);
    return { ...occasion.when, basis: 'relative', reasons: [`said on the occasion dated before: ${words}`, ...occasion.when.reasons] };
  }
  return null;
}

/** What somebody did last year, or will do, is not the occasion on which the article has them speak. */
function isOfNow({ start }: When, { published }: Calendar): boolean {
  const [day, last] = [parseIso(start), published && parseIso(published.end)];
  return day === null || last === null || (day <= last && last - day <= RECENT);
}

/** ‘khi đó’, ‘theo thỏa thuận này’: at the time told before; ‘sau đó’: on that day or later. */
function fromBefore({ verbal, sentence, among }: ActToDate, { discourse, tokens, language, calendar }: Telling): When | null {
  const { from, to } = sentence;
  const { told } = discourse;
  const words = (at: number, end: number): string => `‘${tokens.text.slice(tokens.start[at], tokens.end[end - 1])}’`;
  const then = longestAt(tokens, language.pointsBack, from, to);
  const last = then && (told ?? discourse.dated.get(among));
  if (last)
    return again(
      last,
      `${words(from, then.to)} points back to ${told ? 'the time told before it' : 'the last dated act of the same parties'}`,
    );
  const meanwhile = told && longestAt(tokens, language.meanwhiles, from, to);
  if (meanwhile) return again(told, `${words(from, meanwhile.to)} points back to the time told before it`);
  const since = told && longestAt(tokens, language.eversinces, from, to);
  if (since) return sinceTold(told, calendar, words(from, since.to));
  const resumed = longestAt(tokens, language.resumes, from, to);
  if (resumed) {
    const nearest = lastBefore(from, calendar);
    return nearest && again(nearest, `${words(from, resumed.to)} goes back to what was told before it`);
  }
  const [on] = verbal.subordinator ? [] : findPhrases(tokens, language.pointsOn, verbal.clauseFrom, verbal.clauseTo);
  return on && told ? sinceTold(told, calendar, words(on.from, on.to)) : null;
}

const again = (when: When, because: string): When => ({ ...when, basis: 'relative', reasons: [because, ...when.reasons] });

/** Tokens over which what is named once can be gone back to. */
const NEAR = 80;

/** The date of the nearest time before token `at`. */
function lastBefore(at: number, { resolved }: Calendar): When | null {
  let found: When | null = null;
  for (const [{ from, to }, when] of resolved) if (to <= at && at - from <= NEAR) found = when;
  return found;
}

/** A main clause of speech or contact, in which nothing points back. */
function isNews({ verbal, sentence, type }: ActToDate, { calendar, language, tokens }: Telling): boolean {
  if (verbal.form === 'noun' || verbal.subordinator || !(SPOKEN.has(type) || type === 'CONSULT')) return false;
  if (calendar.published?.precision !== 'day' && calendar.published?.precision !== 'days') return false;
  const around = [...chain(verbal.context)].every(({ kind }) => kind === 'fact' || kind === 'said');
  // What it is about may be old: ‘kêu gọi Nga trả lại bán đảo từng bị chiếm’.
  return around && findPhrases(tokens, language.background, sentence.from, verbal.to).length === 0;
}
