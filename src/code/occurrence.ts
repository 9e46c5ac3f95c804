/** Joins the acts of an article that tell one occurrence: one event, however often the article tells it. */

import { keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';

const sides = (parties: readonly Party[]): string[] => [...new Set(parties.map(keyOf).filter((k) => k !== null))].sort();
const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((x) => b.includes(x));

/** Groups of drafts, each group one occurrence, in the order of their first telling. */
export function occurrences(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const [first, ...others] = groups.filter((group) => group.some((other) => sameOccurrence(other, draft)));
    if (!first) {
      groups.push([draft]);
      continue;
    }
    // What tells the same as two groups makes them one.
    first.push(draft);
    for (const other of others) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function sameOccurrence(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || !modesAgree(a, b)) return false;
  if (!participantsAgree(a, b) || !datesAgree(a, b)) return false;
  // A meeting within a visit is the same contact.
  if (a.rule.type === 'CONSULT' && b.rule.type === 'CONSULT' && sameParties(a, b)) return sameContact(a, b);
  if (a.sentence === b.sentence && a.type === 'MOBILIZE') return a.verbal.time === b.verbal.time;
  if (a.sentence === b.sentence)
    return a.rule === b.rule || a.verbal.form === 'noun' || b.verbal.form === 'noun' || a.rule.echo === true || b.rule.echo === true;
  const like = likeWords(a, b);
  if (HEADINGS.has(a.sentence.role) || HEADINGS.has(b.sentence.role)) return a.rule === b.rule || like >= LIKE.heading;
  if (a.verbal.form === 'noun' || b.verbal.form === 'noun') return sameKind(a, b);
  return like >= (a.rule === b.rule ? LIKE.sameRule : LIKE.otherRule);
}

/** Shares of common words from which two tellings count as one, tuned on the development pages. */
const LIKE = { heading: 0.3, sameRule: 0.3, otherRule: 0.6 };

/** Acts of speech: one sentence tells one, in however many words. */
const VERBAL = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'SUPPORT', 'CONSULT']);
const DISTINCT = new Set(['investigate', 'arrest', 'meet']);

/** Modes of speech shade into each other; modes of deeds do not. */
function modesAgree(a: Draft, b: Draft): boolean {
  if (a.mode === b.mode || !a.mode || !b.mode) return true;
  return (VERBAL.has(a.type) && a.type !== 'CONSULT' && !DISTINCT.has(a.mode) && !DISTINCT.has(b.mode)) || a.type === 'MOBILIZE';
}

/** Days before publication to which news without a date of its own may belong. */
const NEWS_DAYS = 7;
const HEADINGS = new Set(['title', 'lead']);
const sameKind = (a: Draft, b: Draft): boolean => a.rule === b.rule || a.rule.id.split('.')[0] === b.rule.id.split('.')[0];

/** The share of the shorter telling's own words that the other has too. */
function likeWords(a: Draft, b: Draft): number {
  const [x, y] = [a.words, b.words];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}

/** A visit and what happened on it; not a visit back, nor a meeting with a day of its own beside an undated visit. */
function sameContact(a: Draft, b: Draft): boolean {
  const [visit, other] = a.rule.mode === 'visit' ? [a, b] : [b, a];
  if (other.rule.mode === 'visit') return sides(visit.actors).join() === sides(other.actors).join();
  return visit.date !== null || other.date === null || visit.rule.mode !== 'visit';
}

/** Whether the two tell of just the same parties, on whichever side. */
function sameParties(a: Draft, b: Draft): boolean {
  const [x, y] = [sides([...a.actors, ...a.recipients]), sides([...b.actors, ...b.recipients])];
  return x.length === y.length && subset(x, y);
}

function participantsAgree(a: Draft, b: Draft): boolean {
  const [aa, ar, ba, br] = [sides(a.actors), sides(a.recipients), sides(b.actors), sides(b.recipients)];
  if (a.type === 'CONSULT' || a.type === 'AGREE' || a.type === 'COOPERATE') {
    const x = [...new Set([...aa, ...ar])];
    const y = [...new Set([...ba, ...br])];
    return subset(x, y) || subset(y, x);
  }
  const actors = subset(aa, ba) || subset(ba, aa);
  const recipients = subset(ar, br) || subset(br, ar);
  return actors && recipients;
}

function datesAgree(a: Draft, b: Draft): boolean {
  if (!a.date || !b.date) return true;
  if (a.date.start <= b.date.end && b.date.start <= a.date.end) return true;
  // News of the day may tell of yesterday, and of nothing much older.
  const [news, other] = a.date.basis === 'published' ? [a.date, b.date] : [b.date, a.date];
  return news.basis === 'published' && Math.abs(Date.parse(news.start) - Date.parse(other.end)) <= NEWS_DAYS * 86_400_000;
}
