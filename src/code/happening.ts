/**
 * ‘Sự việc xảy ra hôm 5/6’: a sentence apart from the act tells its day. It dates the one deed that the article opens with.
 * Deliberately absent: articles that open with deeds of several kinds, where nobody can say which of them is meant.
 */
import type { EventType } from '../model/event.ts';
import type { When } from '../model/when.ts';
import { findPhrases, type Phrases } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Calendar } from './dating.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

/** What happens rather than is said. */
export const DEEDS = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);
const OPENING = new Set<string>(['title', 'lead']);
/** Tokens between the words and the time. */
const BESIDE = 4;

export interface Happening {
  readonly tokens: Tokens;
  readonly happenings: Phrases<true>;
  readonly calendar: Calendar;
}

export function dateTheDeed(drafts: readonly Draft[], sentences: readonly Sentence[], told: Happening): readonly Draft[] {
  const meant = drafts.filter(({ type, sentence, verbal }) => DEEDS.has(type) && OPENING.has(sentence.role) && verbal.time === null);
  const undated = meant.every(({ date }) => date === null || date.basis === 'published');
  if (meant.length === 0 || !undated || new Set(meant.map(({ type }) => type)).size > 1) return drafts;
  const date = dayTold(sentences, told);
  return date ? drafts.map((draft) => (meant.includes(draft) ? { ...draft, date } : draft)) : drafts;
}

/** The only day that is told so; null where several are. */
function dayTold(sentences: readonly Sentence[], { tokens, happenings, calendar }: Happening): When | null {
  const days = new Map<string, When>();
  for (const { from, to } of sentences)
    for (const hit of findPhrases(tokens, happenings, from, to))
      for (const [time, when] of calendar.resolved) {
        if (time.from < hit.to || time.from - hit.to > BESIDE || time.to > to || !when) continue;
        if (when.precision !== 'day' && when.precision !== 'days') continue;
        const words = tokens.text.slice(tokens.start[hit.from], tokens.end[time.to - 1]);
        days.set(when.start, { ...when, reasons: [`the text says of what it tells: ‘${words}’`, ...when.reasons] });
      }
  const [only] = days.values();
  return days.size === 1 ? (only ?? null) : null;
}
