/**
 * A page's articles to events, claims and conditions. This file lists the steps and nothing else:
 * sentences → mentions and triggers → clauses → roles → status, claims, counts, dates → occurrences.
 */
import type { Reading } from '../model/article.ts';
import type { Coded } from '../model/coded.ts';
import type { Issue, Result } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import type { TimeExpression } from '../model/time.ts';
import type { When } from '../model/when.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Act, draftsOf } from './acts.ts';
import { backToSpeaker, onToCharged } from './back-to-speaker.ts';
import { applyBlames } from './blames.ts';
import { noteBoth } from './both.ts';
import { candidateOf } from './candidate.ts';
import { chunksOf } from './chunks.ts';
import { type Clauses, readClauses } from './clauses.ts';
import type { Coder } from './coder.ts';
import { conditionsIn, joinConditions } from './conditions.ts';
import { findTimes } from './dates/find.ts';
import { asidesIn, calendarOf } from './dating.ts';
import { applyDenials } from './denials.ts';
import { newDiscourse } from './discourse.ts';
import { eventsFrom } from './events.ts';
import { calls, familiarNames } from './familiar.ts';
import { noteFirstPersons } from './first-persons.ts';
import { foesIn } from './foes.ts';
import { gapsIn } from './gaps.ts';
import { dateTheDeed } from './happening.ts';
import { dateTheNews } from './headings.ts';
import { introduce, mentioned } from './introduce.ts';
import type { Lexicon } from './lexicon.ts';
import { noteDenied, noteNotOneself } from './not-oneself.ts';
import { noteOnCondition } from './on-condition.ts';
import { noteOwnGroup } from './own-group.ts';
import { type ArticleToDate, dateArticle } from './published.ts';
import { quotesIn } from './quotes.ts';
import { noteSeats } from './seats.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { settle } from './settle.ts';
import { noteSpeakers } from './speakers.ts';
import { statesIn } from './states.ts';
import { surroundingsOf } from './surroundings.ts';
import { noteTheirs } from './theirs.ts';
import { noteThey } from './they.ts';
import { noteOthers } from './together.ts';
import { applyTolls } from './tolls.ts';
import { leftOutOf } from './why.ts';

export interface Wanted {
  /** Also what was coded as nothing. */
  readonly gaps?: boolean;
  /** Also every act that was read, with its facts: what weights are learnt from. */
  readonly candidates?: boolean;
}

export function code(reading: Reading, page: Page, coder: Coder, wanted: Wanted = {}): Result<readonly Coded[]> {
  const tokens = tokensOf(page.text);
  const issues: Issue[] = [];
  const companions: When[] = [];
  const value = reading.articles.map((article) => {
    const language = coder.languages.get(article.language.split('-')[0] ?? '');
    if (language) {
      const coded = codeArticle({ article, reading, page, tokens, language, coder, companions: [...companions] }, wanted, issues);
      if (coded.article.published) companions.push(coded.article.published);
      return coded;
    }
    issues.push({
      code: 'language-unknown',
      message: `expected an article in ${[...coder.languages.keys()].join(' or ')} but found ${article.language}`,
    });
    return { article, states: [], events: [], conditions: [], leftOut: [], gaps: [] };
  });
  return { value, issues };
}

interface Parsed {
  readonly sentence: Sentence;
  readonly clauses: Clauses;
}

type ToCode = Omit<ArticleToDate, 'times'>;

function codeArticle(asked: ToCode, wanted: Wanted, issues: Issue[]): Coded {
  const { article, page, tokens, language, coder } = asked;
  const sentences = sentencesOf(article, tokens, language.abbreviations, language.openers).filter((sentence) => sentence.role !== 'teaser');
  const times = sentences.map(({ from, to }) => findTimes(tokens, language.pack.dates, from, to));
  const parse = (sentence: Sentence, i: number, lexicon: Lexicon): Parsed => ({
    sentence,
    clauses: readClauses(chunksOf(tokens, lexicon, sentence.from, sentence.to, times[i] as TimeExpression[]), sentence.to),
  });
  const once = sentences.map((sentence, i) => parse(sentence, i, language.lexicon));
  const familiar = familiarNames(
    language.pack,
    once.flatMap(({ clauses }) => clauses.mentions),
  );
  const lexicon = { ...language.lexicon, familiar };
  const parsed = once.map((read, i) => (calls(tokens, read.sentence, familiar) ? parse(read.sentence, i, lexicon) : read));
  const discourse = newDiscourse(tokens, coder.holdings, coder.knowledge.states, language.pack.home);
  for (const { clauses } of parsed) introduce(discourse, clauses.mentions);
  noteSeats(
    discourse,
    parsed.flatMap(({ clauses }) => clauses.mentions),
    coder.knowledge,
  );
  discourse.foes = foesIn(
    parsed.flatMap(({ clauses }) => clauses.verbals),
    discourse,
  );
  const dated = dateArticle({ ...asked, times: times.flat() });
  issues.push(...dated.issues);
  discourse.on = dated.value.published?.start ?? null;
  const calendar = calendarOf(dated.value, times.flat(), new Set(parsed.flatMap(({ clauses }) => asidesIn(clauses.verbals))));
  const act: Act = { tokens, language, coder, discourse, calendar, quotes: quotesIn(tokens, parsed) };
  const conditions = [];
  const drafts = [];
  const gaps = [];
  for (const { sentence, clauses } of parsed) {
    for (const mention of clauses.mentions) mentioned(discourse, mention);
    noteOthers(discourse, clauses.mentions);
    backToSpeaker(clauses.verbals);
    onToCharged(clauses.verbals);
    noteNotOneself(discourse, clauses.verbals);
    noteDenied(discourse, clauses.verbals);
    noteFirstPersons(discourse, clauses.mentions, act.quotes);
    noteOnCondition(discourse, clauses.verbals);
    noteOwnGroup(discourse, clauses.verbals);
    noteThey(discourse, clauses.verbals);
    noteBoth(discourse, clauses.mentions, clauses.verbals);
    noteTheirs(discourse, clauses.verbals);
    noteSpeakers(discourse, clauses.verbals);
    const told = draftsOf(sentence, clauses.verbals, act);
    drafts.push(...told);
    if (wanted.gaps) gaps.push(...gapsIn(sentence, clauses, new Set(told.map(({ verbal }) => verbal)), tokens, lexicon));
    conditions.push(...conditionsIn(tokens, language.conditions, sentence, clauses.mentions, discourse));
  }
  const around = surroundingsOf(discourse, sentences, drafts);
  const { kept, left } = settle(drafts, around, language.weights);
  const deeds = dateTheDeed(kept, sentences, { tokens, happenings: language.happenings, calendar });
  const news = dateTheNews(deeds, sentences, discourse, calendar);
  const blamed = applyBlames(news, parsed, discourse, language);
  const settled = applyTolls(applyDenials(blamed, parsed, discourse, act.quotes, language.baseless), parsed, tokens, language.counter);
  return {
    article: { ...article, published: dated.value.published },
    states: statesIn(parsed.flatMap(({ clauses }) => clauses.mentions)),
    events: eventsFrom(settled, { page, article, tokens, scheme: coder.scheme, years: dated.value.open, language }),
    conditions: joinConditions(conditions),
    leftOut: left.map((draft) => leftOutOf(draft, tokens)),
    gaps,
    ...(wanted.candidates && { candidates: drafts.map((draft) => candidateOf(draft, around, tokens)) }),
  };
}
