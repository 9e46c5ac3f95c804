/**
 * A coded article as a source with its tellings: the compact form that merging reads, made once when a page is taken in.
 * Deliberately absent: quotes and derivations, which stay with the coded article.
 */
import type { Coder, Language } from '../code/coder.ts';
import { identityOf } from '../code/identity.ts';
import type { Coded } from '../model/coded.ts';
import type { CodedEvent } from '../model/event.ts';
import type { Page } from '../model/page.ts';
import { type ConditionTelling, type Source, type Telling, tellingFrom } from '../model/telling.ts';
import { type Tokens, tokensOf } from '../text/tokens.ts';
import { signatureOf } from './signature.ts';
import { spokenIn } from './words.ts';

export interface Told {
  readonly source: Source;
  readonly tellings: readonly Telling[];
  readonly conditions: readonly ConditionTelling[];
}

export function tell(page: Page, { article, states, events, conditions }: Coded, coder: Coder): Told {
  const id = identityOf(page.uri, page.sha256, article.index);
  const tokens = tokensOf(page.text);
  const language = coder.languages.get(article.language.split('-')[0] ?? '') ?? null;
  return {
    source: {
      id,
      page: { uri: page.uri, sha256: page.sha256, retrieved: page.retrieved },
      index: article.index,
      title: article.title,
      language: article.language,
      publisher: article.publisher,
      credits: article.credits,
      published: article.published,
      states,
      signature: signatureOf(page.text, article.body),
    },
    tellings: events.map((event) => tellingOf(event, id, tokens, language)),
    conditions: conditions.map((condition) => ({
      source: id,
      states: condition.states,
      condition: condition.condition,
      since: condition.since,
      asOf: condition.asOf,
    })),
  };
}

/** Names of the sides themselves: they are compared as such. */
const namesOf = (side: CodedEvent['actors']): string[] =>
  side.flatMap(({ name, org }) => [name ?? '', org ?? '']).filter((name) => name !== '');

const tellingOf = (event: CodedEvent, source: string, tokens: Tokens, language: Language | null): Telling => ({
  ...tellingFrom(event, source),
  open: event.open,
  ...spokenIn(tokens, event.evidence, language, namesOf([...event.actors, ...event.recipients])),
});
