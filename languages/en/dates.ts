/**
 * How English speaks of time. A rule is read as written; what stands in [brackets] in its examples is what it should find.
 * Deliberately absent: holidays by name, times of day without a date, and lengths of time (‘for three days’).
 */
import type { TimeGrammar, TimeRule, TimeStep, TimeUnit } from '../../src/model/time.ts';

/** Words written one after the other. */
const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

const step = (unit: TimeUnit, amount: number): { readonly step: TimeStep } => ({ step: { unit, amount, anchor: 'published' } });
/** Counted from the date that the text told before. */
const told = (unit: TimeUnit, amount: number): { readonly step: TimeStep } => ({ step: { unit, amount, anchor: 'narrative' } });

const COUNT_WORDS = list('one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen');
const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ...COUNT_WORDS.map((word, i) => [word, i + 1] as const),
  ['(a|an)', 1],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
];

const MONTH_NAMES: readonly (readonly [string, number])[] = [
  ['(January|Jan.|Jan)', 1],
  ['(February|Feb.|Feb)', 2],
  ['(March|Mar.)', 3],
  ['(April|Apr.|Apr)', 4],
  ['May', 5],
  ['(June|Jun.)', 6],
  ['(July|Jul.)', 7],
  ['(August|Aug.|Aug)', 8],
  ['(September|Sept.|Sep.|Sept|Sep)', 9],
  ['(October|Oct.|Oct)', 10],
  ['(November|Nov.|Nov)', 11],
  ['(December|Dec.|Dec)', 12],
];

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name, i) => [name, i + 1] as const);

const PARTS: readonly (readonly [string, string])[] = [
  ['(dawn|before dawn)', 'dawn'],
  ['(morning|early morning|late morning)', 'morning'],
  ['(noon|midday)', 'noon'],
  ['(afternoon|late afternoon)', 'afternoon'],
  ['(evening|late evening)', 'evening'],
  ['(night|late night|midnight|overnight)', 'night'],
];

const EDGES: readonly (readonly [string, string])[] = [
  ['(early|the start of|the beginning of|the early part of|the early)', 'start'],
  ['(mid|the middle of|mid -|the mid -)', 'middle'],
  ['(late|the end of|the late)', 'end'],
  ['(the first half of|first half of)', 'first-half'],
  ['(the second half of|second half of)', 'second-half'],
];

const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['(day|days)', 'day'],
  ['(week|weeks)', 'week'],
  ['(month|months)', 'month'],
  ['(quarter|quarters)', 'quarter'],
  ['(year|years)', 'year'],
  ['(decade|decades)', 'decade'],
  ['(century|centuries)', 'century'],
];

const ORDINAL = '(st|nd|rd|th)';
const DAY = `({day}|{day}${ORDINAL})`;
const COUNTED = list('people, troops, soldiers, miles, km, percent, %, men, women, tons, civilians, members, million, billion');
const STOPS = ['.', ',', ')', ';', ':', '"', "'", '?', '!', '-', '…', ']', '('];
const GOES_ON = [
  ...STOPS,
  ...list(`and, but, or, to, in, at, on, by, for, with, when, after, before, as, that, the, a, was, were, has, had, is, will, over`),
  ...list(`through, until, he, she, it, they, under, because, while, against, during, between, from, of, election, elections, deal,
  war, agreement`),
];
const YEAR_CUES = list(`in, since, from, until, by, before, after, of, the, early, late, mid, mid -, and, to, between, through, (, during,
  around, olympics, cup`);

const CALENDAR: readonly TimeRule[] = [
  {
    id: 'en.attack-of-11-september',
    role: 'time',
    pattern: '(9/11|{monthname} 11 (attacks|terrorist attacks))',
    gives: { year: 2001, month: 9, day: 11 },
    yes: ['It was the worst attack since [9/11].', 'The [September 11 attacks] changed American policy.'],
  },
  {
    id: 'en.month-day',
    role: 'time',
    pattern: `{monthname} ${DAY}`,
    capital: 'first',
    notBefore: COUNTED,
    yes: ['Talks opened on [June 5] in Vienna.', 'They signed on [Sept. 3, 2019].', 'The ship left on [Monday, March 4th].'],
    no: ['He may 5 people say be wrong.'],
  },
  {
    id: 'en.day-month',
    role: 'time',
    pattern: `(the)? ${DAY} (of)? {monthname}`,
    capital: 'last',
    yes: ['Talks opened on [5 June] in Vienna.', 'They signed on [the 3rd of September 2019].'],
  },
  {
    id: 'en.month-day-year',
    role: 'time',
    pattern: '{month}/{day}/{year}',
    yes: ['The memo is dated [6/15/2019].'],
  },
  {
    id: 'en.day-month-year',
    role: 'time',
    pattern: '{day}(/|.){month}(/|.){year}',
    yes: ['The memo is dated [15/6/2019].'],
  },
  {
    id: 'en.year-month-day',
    role: 'time',
    pattern: '{year}-{month}-{day}',
    yes: ['The record of [2020-03-31] was kept.'],
  },
  {
    id: 'en.month',
    role: 'time',
    pattern: '{monthname}',
    capital: 'first',
    after: [...YEAR_CUES, 'last', 'this', 'next', 'every', 'late', 'early', 'mid-', '-', 'earlier'],
    yes: ['In [June], the two met again.', 'They signed it in [May last year].'],
    no: ['They March and chant.'],
  },
  {
    id: 'en.month-year',
    role: 'time',
    pattern: '{monthname}(,)? {recent}',
    capital: 'first',
    yes: ['[March 2014] brought annexation.', 'The pact of [December 2018] holds.'],
  },
  {
    id: 'en.month-before-year',
    role: 'time',
    pattern: '{monthname}',
    capital: 'first',
    before: ['last year', 'this year', 'of last', 'of this', 'next year'],
    yes: ['It reopened [October last year].'],
  },
  {
    id: 'en.year',
    role: 'time',
    pattern: '{recent}',
    after: YEAR_CUES,
    before: GOES_ON,
    notBefore: COUNTED,
    yes: ['The border has been closed since [1993].', 'In [2015], the deal was signed.'],
    no: ['They sent 2000 troops in.'],
  },
  {
    id: 'en.old-year',
    role: 'time',
    pattern: '{year}',
    after: ['in', 'since'],
    before: GOES_ON,
    yes: ['The treaty of peace was signed in [1814].'],
  },
  {
    id: 'en.and-year',
    role: 'more',
    pattern: '{recent}',
    notBefore: COUNTED,
    yes: ['They met on [June 5, 2019].'],
  },
  {
    id: 'en.decade',
    role: 'time',
    pattern: '(the)? {decade}s',
    yes: ['War ravaged the Balkans in [the 1990s].', 'It began in [the early 1980s].'],
  },
  {
    id: 'en.century',
    role: 'time',
    pattern: `(the)? {century}${ORDINAL} century`,
    yes: ['The fort dates from [the 19th century].'],
  },
  {
    id: 'en.quarter',
    role: 'time',
    pattern: '((the)? {quarterword} quarter|Q{quarter})',
    yes: ['Trade fell in [the first quarter of 2019].', 'Trade fell in [the second quarter].'],
  },
  {
    id: 'en.season',
    role: 'time',
    pattern: '(the)? {season}',
    after: ['in', 'in the', 'since', 'by', 'last', 'this', 'next', 'of', 'late', 'early', 'until'],
    yes: ['The offensive began in [the summer of 2015].', 'They met again in [spring 2016].'],
  },
];

/** The same sentence for last, this and next of a unit. */
function stepsOf(unit: TimeUnit): readonly TimeRule[] {
  const ways = [
    ['last', -1, 'last'],
    ['this', 0, '(this|the current)'],
    ['next', 1, '(next|the coming)'],
  ] as const;
  return ways.map(([name, amount, words]) => ({
    id: `en.${name}-${unit}`,
    role: 'time',
    pattern: `${words} ${unit}`,
    gives: step(unit, amount),
    yes: [`It was on the table [${name} ${unit}].`],
  }));
}

/** The same for a unit counted from the date told before. */
function toldOf(unit: TimeUnit): readonly TimeRule[] {
  const ways = [
    ['before', -1, '(the previous|the preceding)', 'the previous'],
    ['same', 0, '(the same|that same)', 'the same'],
    ['after', 1, '(the following|the next)', 'the following'],
  ] as const;
  return ways.map(([name, amount, words, example]) => ({
    id: `en.${name}-${unit}-told`,
    role: 'time',
    pattern: `${words} ${unit}`,
    gives: told(unit, amount),
    yes: [`They met on June 5, 2019, and parted [${example} ${unit}].`],
  }));
}

const STEPS: readonly TimeRule[] = [
  ...(['week', 'month', 'quarter', 'year', 'decade', 'century'] as const).flatMap(stepsOf),
  ...(['day', 'week', 'month', 'year'] as const).flatMap(toldOf),
  {
    id: 'en.today',
    role: 'time',
    pattern: '(today|tonight|this (morning|afternoon|evening))',
    gives: step('day', 0),
    yes: ['He arrived [today].', 'He spoke [this morning].'],
  },
  {
    id: 'en.yesterday',
    role: 'time',
    pattern: '(yesterday|last night)',
    gives: step('day', -1),
    yes: ['He arrived [yesterday].', 'They clashed [last night].'],
  },
  { id: 'en.tomorrow', role: 'time', pattern: 'tomorrow', gives: step('day', 1), yes: ['He will arrive [tomorrow].'] },
  {
    id: 'en.before-yesterday',
    role: 'time',
    pattern: '(the)? day before yesterday',
    gives: step('day', -2),
    yes: ['He arrived [the day before yesterday].'],
  },
  {
    id: 'en.after-tomorrow',
    role: 'time',
    pattern: '(the)? day after tomorrow',
    gives: step('day', 2),
    yes: ['He will arrive [the day after tomorrow].'],
  },
  {
    id: 'en.weekend',
    role: 'time',
    pattern: '(the|this) weekend',
    gives: { edge: 'end', ...step('week', 0) },
    yes: ['They clashed over [the weekend].'],
  },
  {
    id: 'en.last-weekend',
    role: 'time',
    pattern: '(last|the past) weekend',
    gives: { edge: 'end', ...step('week', -1) },
    yes: ['They clashed [last weekend].'],
  },
  {
    id: 'en.next-weekend',
    role: 'time',
    pattern: '(next|the coming) weekend',
    gives: { edge: 'end', ...step('week', 1) },
    yes: ['They will meet [next weekend].'],
  },
  {
    id: 'en.weekday',
    role: 'time',
    pattern: '{weekday}',
    capital: 'first',
    notAfter: ['every', 'each', 'black', 'bloody', 'good'],
    yes: ['He resigned on [Monday].', 'He resigned [Monday last week].'],
  },
  {
    id: 'en.last-weekday',
    role: 'time',
    pattern: '(last|this past) {weekday}',
    gives: { tense: 'past' },
    yes: ['He resigned [last Friday].'],
  },
  {
    id: 'en.next-weekday',
    role: 'time',
    pattern: '(next|this coming) {weekday}',
    gives: { tense: 'future' },
    yes: ['They will meet [next Friday].'],
  },
  { id: 'en.this-weekday', role: 'time', pattern: 'this {weekday}', gives: step('week', 0), yes: ['They meet [this Friday].'] },
  {
    id: 'en.last-month-named',
    role: 'time',
    pattern: '(last|this past) ({monthname}|{season})',
    gives: { tense: 'past' },
    yes: ['They met [last June].', 'They met [last summer].'],
  },
  {
    id: 'en.next-month-named',
    role: 'time',
    pattern: '(next|this coming) ({monthname}|{season})',
    gives: { tense: 'future' },
    yes: ['They will meet [next June].'],
  },
  { id: 'en.this-season', role: 'time', pattern: 'this {season}', gives: step('year', 0), yes: ['They meet [this summer].'] },
  { id: 'en.part-behind', role: 'more', pattern: '{part}', yes: ['He resigned on [Monday morning].', 'Shells fell on [June 5 evening].'] },
  { id: 'en.part-before', role: 'lead', pattern: '(the)? {part} (of|on)', yes: ['Shells fell on [the night of June 5].'] },
  { id: 'en.early-or-late-on', role: 'lead', pattern: '(early|late) on', yes: ['Shells fell [late on Monday].'] },
  {
    id: 'en.earlier-later',
    role: 'lead',
    pattern: '(earlier|later)',
    yes: ['They met [earlier this month].', 'They will meet [later this year].'],
  },
  {
    id: 'en.edge',
    role: 'lead',
    pattern: '{edge}',
    yes: ['It began in [early June].', 'Shells fell [early Tuesday].', 'Talks resumed in [mid-2015].', 'It ran until [the end of 2019].'],
  },
  {
    id: 'en.first-months',
    role: 'lead',
    pattern: '(the)? first {months} months of',
    gives: { edge: 'start' },
    yes: ['Trade fell in [the first six months of 2019].'],
  },
  {
    id: 'en.last-months',
    role: 'lead',
    pattern: '(the)? last {months} months of',
    gives: { edge: 'end' },
    yes: ['Trade fell in [the last three months of 2019].'],
  },
  {
    id: 'en.clock',
    role: 'lead',
    pattern: '({hour}|{hour}:{minute}|{hour}.{minute}) (am|pm|a.m.|p.m.) (local time|gmt|et)? (on)?',
    yes: ['Shells fell at [8:30 p.m. on Monday].'],
  },
];

const COUNTED_STEPS: readonly TimeRule[] = [
  {
    id: 'en.ago',
    role: 'time',
    pattern: '{n} {unit} ago',
    gives: { kind: 'step', sign: -1, anchor: 'published' },
    yes: ['The ship left [three days ago].', 'It was signed [a year ago].'],
  },
  {
    id: 'en.from-now',
    role: 'time',
    pattern: '{n} {unit} from now',
    gives: { kind: 'step', sign: 1, anchor: 'published' },
    yes: ['The truce ends [two weeks from now].'],
  },
  {
    id: 'en.later',
    role: 'time',
    pattern: '{n} {unit} later',
    gives: { kind: 'step', sign: 1, anchor: 'narrative' },
    yes: ['On June 5 it sailed. [Two days later], it was seized.'],
  },
  {
    id: 'en.earlier',
    role: 'time',
    pattern: '{n} {unit} (earlier|before)',
    before: STOPS,
    gives: { kind: 'step', sign: -1, anchor: 'narrative' },
    yes: ['On June 5 it was seized, having sailed [a day earlier].'],
  },
  {
    id: 'en.after-event',
    role: 'time',
    pattern: '{n} {unit} after',
    gives: { kind: 'step', sign: 1, anchor: 'event' },
    yes: ['[A month after] taking office, he flew to Beijing.'],
  },
  {
    id: 'en.before-event',
    role: 'time',
    pattern: '{n} {unit} before',
    gives: { kind: 'step', sign: -1, anchor: 'event' },
    yes: ['He resigned [a week before] the vote.'],
  },
  {
    id: 'en.last-so-many',
    role: 'time',
    pattern: '(the)? (past|last) {n} {unit}',
    gives: { kind: 'window', toward: 'past' },
    yes: ['Ties have warmed over [the past two years].'],
  },
  {
    id: 'en.last-unit',
    role: 'time',
    pattern: 'the past {unit}',
    gives: { kind: 'window', toward: 'past', n: 1 },
    yes: ['Ties have warmed over [the past year].'],
  },
  {
    id: 'en.next-so-many',
    role: 'time',
    pattern: '(the)? (next|coming) {n} {unit}',
    gives: { kind: 'window', toward: 'future' },
    yes: ['Rain is expected in [the next three days].'],
  },
  {
    id: 'en.recent',
    role: 'time',
    pattern: '((recent|the past few|the last few|the coming|the next few) {unit}|recently|lately)',
    gives: { kind: 'vague' },
    yes: ['Ties have soured in [recent months].', 'He [recently] spoke of peace.'],
  },
  {
    id: 'en.few-ago',
    role: 'time',
    pattern: '(several|many|a few|some) {unit} (ago|later|earlier)',
    gives: { kind: 'vague' },
    yes: ['It was signed [several years ago].'],
  },
];

const NOT_TIMES: readonly TimeRule[] = [
  {
    id: 'en.not.mark',
    role: 'not',
    pattern: 'date {year}-{month}-{day}',
    yes: [],
    no: ['date 2018-10-05 Police were sent to the border.'],
  },
  { id: 'en.not.always', role: 'not', pattern: '24/7', yes: [], no: ['The hotline runs 24/7.'] },
  {
    id: 'en.not.document',
    role: 'not',
    pattern: '(resolution|law|article|section|flight|no.|number) {n}/{year}',
    yes: [],
    no: ['It recalls resolution 12/2013.'],
  },
];

export const dates: TimeGrammar = {
  language: 'en',
  folds: false,
  slots: [
    { name: 'n', field: 'n', entries: NUMBER_WORDS },
    { name: 'unit', field: 'unit', entries: UNITS },
    { name: 'monthname', field: 'month', entries: MONTH_NAMES },
    { name: 'weekday', field: 'weekday', entries: WEEKDAYS },
    { name: 'part', field: 'part', entries: PARTS },
    { name: 'edge', field: 'edge', entries: EDGES },
    {
      name: 'season',
      field: 'season',
      entries: [
        ['spring', 'spring'],
        ['summer', 'summer'],
        ['(autumn|fall)', 'autumn'],
        ['winter', 'winter'],
      ],
    },
    {
      name: 'quarter',
      field: 'quarter',
      entries: [
        ['1', 1],
        ['2', 2],
        ['3', 3],
        ['4', 4],
      ],
    },
    {
      name: 'quarterword',
      field: 'quarter',
      entries: [
        ['first', 1],
        ['second', 2],
        ['third', 3],
        ['fourth', 4],
      ],
    },
  ],
  rules: [...CALENDAR, ...STEPS, ...COUNTED_STEPS, ...NOT_TIMES],
  ranges: ['-', 'to', 'through', 'until'],
  lists: ['and', ',', 'or'],
  links: [',', 'of', 'in'],
  zones: ['local time', '(gmt|utc|est|edt|cet)'],
  bounds: [
    ['since', 'since'],
    ['from', 'since'],
    ['starting', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['through', 'until'],
    ['by', 'until'],
    ['before', 'before'],
    ['after', 'after'],
  ],
  leans: [],
  tenses: [
    ['(will|would)', 'future'],
    ['(is|are|was|were) (expected|scheduled|due|set|to) (to)?', 'future'],
    ['(plans|planned|planning) to', 'future'],
    ['(scheduled|slated|expected|upcoming)', 'future'],
    ['(was|were|had|did)', 'past'],
  ],
  plans: ['(proposed|proposes|invited|invites|urged|postponed|rescheduled|extended)'],
  contrasts: ['(but|while|although|though|that)'],
  saying: ['(said|says|announced|told|stated|reported|warned|confirmed|called|accused|denied|condemned|urged|wrote)'],
  inaugurations: ['(took office|taking office|takes office|was inaugurated|came to power|sworn in)'],
  formers: ['(former|ex|late|predecessor|then)'],
  designates: ['(elect|incoming|successor|nominee|designate)'],
  thens: ['(at the time|back then|in those days)'],
  meanwhiles: ['(at|around) the same time', '(minutes|hours) (later|earlier)'],
  ranks: ['(first|second|third|fourth|fifth|largest|biggest|worst|deadliest|heaviest|fiercest|highest|latest)'],
  eversinces: ['(ever)? since then'],
  afterwards: ['(afterwards|afterward|thereafter|soon after|shortly after|later on)'],
  resumes: ['under (the|this|that) (agreement|deal|treaty|accord|contract|resolution|decree)'],
  happenings: ['(the|this) (incident|attack|collision|clash|seizure|encounter) (happened|occurred|took place)'],
  venues: [
    '(speaking|spoke|said|told|met|meeting) (at|on the sidelines of|during)',
    '(attending|attended|on the sidelines of|at the closing of|at the opening of)',
  ],
  celebrations: ['(marking|marks|marked|celebrating|celebrates|commemorating|the)'],
  relations: ['(establishment of|establishing)? (diplomatic)? (relations|ties)'],
  frames: [
    '(the|this|his|her|their|its) (move|statement|announcement|remarks|visit|decision|talks|meeting|call|comments|accusation|warning|attack|incident)',
  ],
  nearly: ['nearly', 'almost', 'about'],
  untilNow: ['to date', 'until now', 'so far', 'up to now'],
};
