/**
 * The day of what is told as news without a date. In a title or a lead it is the first day on which the article says that whoever did it
 * spoke or acted, where that is shortly before publication; else, as for what is said further down, the day with which the story opens.
 * Deliberately absent: articles that open with no day; their news is of the day of publication.
 */
import type { When } from '../model/when.ts';
import { parseIso } from './dates/calendar.ts';
import type { Calendar } from './dating.ts';
import { type Discourse, keyOf } from './discourse.ts';
import type { Draft } from './draft.ts';
import { DEEDS } from './happening.ts';
import { NEWS_DAYS, newsDayOf } from './news-day.ts';
import type { Sentence } from './sentences.ts';

const OPENING = new Set<string>(['title', 'lead']);
/** Tokens behind the heading in which the story has begun. */
const BEGINNING = 150;

export function dateTheNews(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  discourse: Discourse,
  calendar: Calendar,
): readonly Draft[] {
  const last = calendar.published && parseIso(calendar.published.end);
  if (last === null) return drafts;
  const opening = newsDayOf(sentences, discourse.tokens, calendar);
  return drafts.map((draft) => {
    if (draft.date?.basis !== 'published' || draft.sentence.role === 'caption') return draft;
    const date = (OPENING.has(draft.sentence.role) ? firstOf(draft, discourse, last) : null) ?? opening;
    return date ? { ...draft, date } : draft;
  });
}

/** On the day on which Madrid confirms an attack it need not have attacked. */
function firstOf({ type, actors, verbal }: Draft, { firsts, tokens }: Discourse, last: number): When | null {
  const first = actors.map((actor) => firsts.get(keyOf(actor) ?? '')).find((one) => one !== undefined);
  const day = first && parseIso(first.when.start);
  if (
    !first ||
    (first.spoke && DEEDS.has(type)) ||
    first.at - verbal.to > BEGINNING ||
    day === null ||
    day === undefined ||
    day > last ||
    last - day > NEWS_DAYS
  )
    return null;
  const words = tokens.text.slice(tokens.start[first.at], tokens.end[first.at]);
  return { ...first.when, basis: 'relative', reasons: [`the text says when they did so: ${words}`, ...first.when.reasons] };
}
