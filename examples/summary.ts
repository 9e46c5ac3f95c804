/** Sample pages coded and printed as a person reads them: articles, events, quotes, who says so. */
import { basename } from 'node:path';
import { styleText } from 'node:util';
import type { z } from 'zod';
import { filesIn } from '../bench/samples.ts';
import { codeOperation } from '../src/operations/code.ts';
import type { codedSchema } from '../src/operations/contract.ts';
import { plainAct, plainSides, plainSpan } from '../src/write/plain.ts';

type CodedLine = z.output<typeof codedSchema>;
type Style = Parameters<typeof styleText>[0];

/** Colours only where the terminal shows them; `styleText` asks the stream and NO_COLOR. */
const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });
const CONFLICT: Style = 'red';
const COOPERATION: Style = 'green';

function show({ page, article, events: coded }: CodedLine): string {
  const about = [
    basename(page.uri),
    article.published ? `published ${plainSpan(article.published)} (${article.published.basis})` : 'no date of publication',
    ...(article.credits.length > 0 ? [`credits ${article.credits.join(', ')}`] : []),
  ];
  return [paint('bold', article.title), paint('dim', about.join(' · ')), ...coded.map(showEvent)].join('\n');
}

function showEvent(event: CodedLine['events'][number]): string {
  const act = paint(event.score < 0 ? CONFLICT : COOPERATION, plainAct(event).padEnd(21));
  const facts = [plainSides(event), plainSpan(event.date), ...(event.status === 'reported' ? [] : [event.status]), ...counts(event)];
  const quote = event.evidence[0]?.quote.replaceAll(/\s+/gu, ' ') ?? '';
  return [`  ${act} ${facts.join('  ')}`, paint('dim', `      “${quote}”`), ...event.claims.map(showClaim)].join('\n');
}

const counts = ({ counts: found }: CodedLine['events'][number]): string[] =>
  Object.entries(found).map(([key, value]) => `${typeof value === 'number' ? value : `${value.min}–${value.max}`} ${key}`);

const showClaim = ({ speaker, stance, via }: CodedLine['events'][number]['claims'][number]): string =>
  paint('dim', `      ${stance === 'asserts' ? 'says' : 'denied by'} ${[speaker.text, ...via.map((name) => `via ${name}`)].join(', ')}`);

/** Prints the pages of a folder, or those of the names given, and how long it took. */
export async function printSummary(folder: string, named: readonly string[]): Promise<void> {
  const begun = performance.now();
  let articles = 0;
  let events = 0;
  const asked = { paths: filesIn(folder).filter((path) => named.length === 0 || named.includes(basename(path))), jsonl: false };
  for await (const outcome of codeOperation.run(asked, { folder, input: nothing(), data: folder })) {
    if (outcome.kind === 'issue' && outcome.failed) console.error(`${outcome.about}: ${outcome.issue.message}`);
    if (outcome.kind !== 'value') continue;
    articles++;
    events += outcome.value.events.length;
    console.log(`${show(outcome.value)}\n`);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${events} events in ${articles} articles on ${asked.paths.length} pages in ${seconds} s`);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
