/**
 * `npm run bench:desk -- FILE [ROUNDS]`: the desk in Chromium over a record on disk: milliseconds from what a person does until what it asks
 * for stands on the screen, median and worst, each round on another relation. Figures are for reading, never asserted: the machine is shared.
 */
import type { Page } from 'playwright-core';
import { openChromium } from '../test/desk/chromium.ts';
import { serveStore } from '../test/desk/serve.ts';

const [file, rounds = '12'] = process.argv.slice(2);
if (file === undefined) throw new Error('expected FILE, a record of Chancery, but found nothing');

/** Milliseconds between what a person does and what comes next. */
const REST = 250;

/** What a person does, and what stands on the screen in consequence: expressions that the page evaluates. */
interface Step {
  readonly name: string;
  readonly does: string;
  readonly there: string;
}

const go = (hash: string): string => `location.hash = ${JSON.stringify(hash)}`;
const found = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
const press = (selector: string): string => `${found(selector)}?.click()`;
/** Nothing within is waiting for an answer. */
const idle = (selector: string): string => `${found(selector)} && !${found('[aria-busy="true"]')}`;
const LISTED = '[aria-labelledby="months"] article';
const ASKED = '[aria-labelledby="asked"] :is(table, blockquote)';
const WORDS = ['đại sứ', 'tên lửa', '"trung quốc"', 'trừng phạt', 'hội đàm', 'trục xuất', 'ngoại giao', 'quân', 'thỏa thuận', 'phản đối'];

/** `dyad` as in an address: `AZE-IRN`. */
const stepsOf = (dyad: string, words: string): readonly Step[] => [
  { name: 'map', does: go('#/?as=map'), there: found('svg .land') },
  { name: 'list of relations', does: go('#/?as=list'), there: found('.list [data-item]') },
  { name: 'matrix', does: go('#/'), there: found('[data-cell]') },
  { name: 'relation: its course', does: go(`#/relation/${dyad}`), there: found('[aria-labelledby="course"] svg') },
  { name: 'back, and another: its list', does: go('#/'), there: found('[data-cell]') },
  { name: 'relation: its list', does: go(`#/relation/${dyad.split('-').reverse().join('-')}`), there: found(LISTED) },
  { name: 'relation: one kind of act', does: press('.kinds button'), there: idle('.kinds [aria-pressed="true"]') },
  { name: 'relation: every kind', does: press('.kinds button'), there: idle('.kinds:not(:has([aria-pressed="true"]))') },
  { name: 'relation: a period', does: go(`#/relation/${dyad}?from=2014-01-01&to=2016-06-30`), there: idle(LISTED) },
  { name: 'record', does: press(`${LISTED} [data-item]`), there: found('blockquote') },
  { name: 'page', does: press('a[href^="#/page/"]'), there: found('[data-here]') },
  { name: 'back to the relation', does: 'history.go(-2)', there: found(LISTED) },
  { name: 'search: words', does: go(`#/search?words=${encodeURIComponent(words)}`), there: idle('main:has(search) [data-item]') },
  { name: 'search: a facet', does: press('.facets li button'), there: idle('main:has(search) [data-item]') },
  { name: 'review: doubts', does: go('#/review'), there: found(ASKED) },
  { name: 'review: the next', does: press('.verdicts .quiet'), there: found(ASKED) },
  { name: 'review: records', does: go('#/review?of=records'), there: found('[aria-labelledby="asked"] article') },
];

/** Milliseconds until it stands there and is painted; null where it does not within five seconds. */
const timed = (page: Page, { does, there }: Step): Promise<number | null> =>
  page.evaluate(`new Promise((resolve) => {
    const begun = performance.now();
    const given = setTimeout(() => resolve(null), 5000);
    const look = () => {
      if (!(${there})) return;
      watch.disconnect();
      clearTimeout(given);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    ${does};
  })`);

/** By the name of the step, in the order of the steps. */
async function measured(page: Page): Promise<Map<string, (number | null)[]>> {
  const dyads = (await page.evaluate(
    `fetch('./api/relations').then((answer) => answer.json()).then(({ values }) => values.map(({ dyad }) => dyad.join('-')))`,
  )) as string[];
  const times = new Map<string, (number | null)[]>();
  for (const [round, dyad] of dyads.slice(0, Number(rounds)).entries())
    for (const step of stepsOf(dyad, WORDS[round % WORDS.length] ?? '')) {
      times.set(step.name, [...(times.get(step.name) ?? []), await timed(page, step)]);
      await page.waitForTimeout(REST);
    }
  return times;
}

function line(name: string, all: readonly (number | null)[]): string {
  const times = all.filter((time) => time !== null).sort((a, b) => a - b);
  const told = [times[Math.floor(times.length / 2)], times.at(-1)].map((time) => (time ?? Number.NaN).toFixed(0).padStart(5));
  return `  ${told[0]} ms  worst ${told[1]}  ${name}${times.length < all.length ? `  (${all.length - times.length} never came)` : ''}`;
}

const server = await serveStore(file);
const browser = await openChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url);
  await page.locator('[data-cell]').first().waitFor();
  const paint = await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`);
  console.log(`first paint ${Number(paint).toFixed(0)} ms`);
  for (const [name, all] of await measured(page)) console.log(line(name, all));
} finally {
  await browser.close();
  await server.close();
}
