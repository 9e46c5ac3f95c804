/**
 * The day of what a title or a lead tells without a date: the first day on which the article says that whoever did it spoke or acted,
 * where that is shortly before publication. Deliberately absent: acts whose doers the article names no day for; they are news of the day.
 */
import { parseIso } from './dates/calendar.ts';
import type { Calendar } from './dating.ts';
import { type Discourse, keyOf } from './discourse.ts';
import type { Draft } from './draft.ts';

const OPENING = new Set<string>(['title', 'lead']);
/** Days before publication on which it is still the news. */
const NEWS_DAYS = 3;
/** Tokens behind the heading in which the story has begun. */
const BEGINNING = 150;

export function dateHeadings(drafts: readonly Draft[], { firsts, tokens }: Discourse, { published }: Calendar): readonly Draft[] {
  const last = published && parseIso(published.end);
  if (last === null) return drafts;
  return drafts.map((draft) => {
    if (!OPENING.has(draft.sentence.role) || draft.date?.basis !== 'published') return draft;
    const first = draft.actors.map((actor) => firsts.get(keyOf(actor) ?? '')).find((one) => one !== undefined);
    const day = first && parseIso(first.when.start);
    if (!first || first.at - draft.verbal.to > BEGINNING || day === null || day === undefined || day > last || last - day > NEWS_DAYS)
      return draft;
    const words = tokens.text.slice(tokens.start[first.at], tokens.end[first.at]);
    return {
      ...draft,
      date: { ...first.when, basis: 'relative', reasons: [`the text says when they did so: ${words}`, ...first.when.reasons] },
    };
  });
}
