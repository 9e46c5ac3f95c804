/**
 * What celebrations and counted years say about the year: ‘kỷ niệm 50 năm … (1962-2012)’, ‘kỷ niệm 40 năm gia nhập Liên Hợp Quốc’,
 * ‘gần 5 năm sau khi … bị bắn rơi vào tháng 7/2014’.
 */
import type { Occurrence } from '../../model/knowledge.ts';
import type { TimeExpression } from '../../model/time.ts';
import { compilePhrases, findPhrases, longestAt, type Phrases } from '../../text/phrases.ts';
import { NUMBER } from '../../text/tokens.ts';
import { dayOf, parseIso } from './calendar.ts';
import { type Constraint, type Evidence, inYear, partsOf, quoted, resolvedAt, WEIGHT } from './constraint.ts';
import { sentenceAround } from './sentence.ts';

/** ‘kỷ niệm 50 năm … (1962-2012)’: the years are as far apart as the number beside them says. */
export function spelledOut({ tokens, times }: Evidence): Constraint[] {
  return times.flatMap((time): Constraint[] => {
    if (time.value.kind !== 'range') return [];
    const { from, to } = time.value;
    if (from.year === null || to.year === null) return [];
    const says = (years: number): string => `${quoted(tokens, time)} is an anniversary of ${years} years`;
    if (isAnniversary(time)) return [{ says: says(to.year - from.year), weight: WEIGHT.fair, admits: inYear(to.year) }];
    if (from.month !== null) return [];
    const length = String(to.year - from.year);
    const before = tokens.word.slice(Math.max(0, time.from - 60), time.from);
    if (Number(length) % 5 !== 0 || !before.includes(length)) return [];
    return [{ says: says(Number(length)), weight: WEIGHT.fair, admits: inYear(to.year) }];
  });
}

/** ‘(15/8/1947 - 15/8/2024)’: one day of two years is no stretch of time in which anything was done. */
export function isAnniversary({ value }: TimeExpression): boolean {
  if (value.kind !== 'range' || value.from.day === null || value.from.year === null) return false;
  const { from, to } = value;
  return from.day === to.day && from.month === to.month && (to.year ?? 0) > (from.year ?? 0);
}

/** Tokens from a celebration to its number, and from there to what is celebrated. */
const NUMBER_REACH = 4;
const REACH = 16;

/** The anniversary of a beginning that is known: of a founding, an accession, or the relations of two states. */
export function celebrated(evidence: Evidence): Constraint[] {
  const { tokens, ranges, compiled } = evidence;
  const facts: Constraint[] = [];
  for (const { from, to } of ranges)
    for (const hit of findPhrases(tokens, compiled.celebrations, from, to)) {
      const end = Math.min(to, sentenceAround(tokens, hit.from).to);
      const at = numberBehind(evidence, hit.to, end);
      const years = at === null ? 0 : Number(tokens.word[at]);
      const beginning = at === null || years < 2 || years > 200 ? null : beginningAt(evidence, at, Math.min(end, at + REACH), hit.from);
      const start = beginning && parseIso(beginning.start);
      if (at === null || !beginning || start === null) continue;
      const words = tokens.text.slice(tokens.start[hit.from], tokens.end[at + 1] ?? tokens.end[at]);
      facts.push({
        says: `‘${words}’ counts from ‘${beginning.name}’, ${beginning.start.slice(0, 4)}`,
        weight: WEIGHT.strong,
        admits: inYear(dayOf(start).year + years),
      });
    }
  return facts;
}

function numberBehind({ tokens }: Evidence, from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + NUMBER_REACH); i++)
    if (tokens.kind[i] === NUMBER) return tokens.gap[i + 1] === 0 && /[/\-.]/u.test(tokens.word[i + 1] ?? '') ? null : i;
  return null;
}

const known = new WeakMap<readonly Occurrence[], Phrases<Occurrence>>();

function phrasesOf(occurrences: readonly Occurrence[]): Phrases<Occurrence> {
  const before = known.get(occurrences);
  if (before) return before;
  const beginnings = occurrences.filter((one) => one.beginning);
  const phrases = compilePhrases(beginnings.flatMap((one) => one.aliases.map((alias) => [alias, one] as const)));
  known.set(occurrences, phrases);
  return phrases;
}

function beginningAt(evidence: Evidence, from: number, to: number, sentence: number): Occurrence | null {
  const { tokens, compiled, occurrences } = evidence;
  for (let i = from; i < to; i++) {
    const [named] = longestAt(tokens, phrasesOf(occurrences), i, to)?.values ?? [];
    if (named) return named;
    if (longestAt(tokens, compiled.relations, i, to)) return relationsOf(evidence, sentence);
  }
  return null;
}

/** The relations of the two states of the sentence, or else of the two that the article names most. */
function relationsOf({ tokens, occurrences, named }: Evidence, at: number): Occurrence | null {
  const { from, to } = sentenceAround(tokens, at);
  const here = new Set(named.flatMap((one) => (one.at >= from && one.at < to && one.state ? [one.state] : [])));
  const pair = here.size === 2 ? here : here.size < 2 ? mostNamed(named.flatMap(({ state }) => state ?? [])) : null;
  return (pair && occurrences.find(({ between }) => between?.every((state) => pair.has(state)))) ?? null;
}

function mostNamed(states: readonly string[]): ReadonlySet<string> | null {
  const counts = [...Map.groupBy(states, (state) => state)].map(([state, all]) => [state, all.length] as const);
  const [first, second, third] = counts.sort((a, b) => b[1] - a[1]);
  return first && second && second[1] > (third?.[1] ?? 0) ? new Set([first[0], second[0]]) : null;
}

/** Days by which ‘5 năm’ may be more or less than five years. */
const ABOUT = 100;

/** ‘Thông tin được đưa ra gần 5 năm sau khi … vào tháng 7/2014’: the news comes so many years after what is dated beside it. */
export function yearsAfter({ tokens, compiled, times }: Evidence): Constraint[] {
  return times.flatMap((time): Constraint[] => {
    const step = time.value.kind === 'calendar' ? time.value.step : null;
    if (step?.unit !== 'year' || step.anchor !== 'event' || step.amount <= 0) return [];
    const sentence = sentenceAround(tokens, time.from);
    if (!longestAt(tokens, compiled.frames, sentence.from, sentence.to)) return [];
    const since = times.find((one) => one.from >= time.to && one.to <= sentence.to && partsOf(one)[0]?.year != null);
    const stretch = since && resolvedAt(since, null);
    if (!since || !stretch || stretch.end - stretch.start > 31) return [];
    const least =
      stretch.start + Math.round(step.amount * 365.25) - (before(tokens.word[time.from - 1], compiled.nearly) ? 2 * ABOUT : ABOUT);
    const most = stretch.end + Math.round(step.amount * 365.25) + ABOUT;
    const says = `it was ${quoted(tokens, time)} ${quoted(tokens, since)}`;
    return [{ says, weight: WEIGHT.fair, admits: (at) => at.end >= least && at.start <= most }];
  });
}

const before = (word: string | undefined, words: ReadonlySet<string>): boolean => word !== undefined && words.has(word);
