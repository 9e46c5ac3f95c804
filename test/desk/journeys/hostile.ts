/** Pages that mean harm stay text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

const name = (page: Page): Promise<string> => page.evaluate(() => window.name);

/** Addresses that anybody may send somebody, each with what the desk says to them. */
const ADDRESSES = [
  ['#/__proto__', 'There is no such view.'],
  ['#/constructor', 'There is no such view.'],
  ['#/relation/CUB-USA?from=9999-99-99&to=0000-00-00&kinds=9&by=__proto__', 'over the whole time'],
  ['#/record/%3Cscript%3E', '<script>'],
  ['#/search?type=__proto__', '__proto__'],
  ['#/review?item=nobody.nothing', 'Review'],
] as const;

export function hostileJourney(stage: () => Stage): void {
  test('desk: whatever an address holds is answered in words', () =>
    stage().visit(
      '',
      async (page) => {
        const broken: string[] = [];
        page.on('pageerror', ({ message }) => broken.push(message));
        for (const [address, said] of ADDRESSES) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, address);
          await page.locator('main').getByText(said).first().waitFor();
        }
        assert.deepEqual(broken, []);
      },
      { quiet: false },
    ));

  test('desk: markup on a page is shown to the letter and never runs', () =>
    stage().visit('#/search?actor=PER&recipient=CHL', async (page) => {
      await page.locator('main [data-item]').first().click();
      await page.locator('blockquote').getByText('<script>').first().waitFor();
      await page.getByRole('button', { name: 'Show how it was coded' }).first().click();
      await page.locator('.step .step').first().waitFor();
      const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG', exact: true }).click()]);
      const drawn = readFileSync(await picture.path(), 'utf8');
      assert.match(drawn, /&lt;script&gt;/u);
      assert.doesNotMatch(drawn, /<script|<img/u);
      await page.getByRole('link', { name: 'The page as it was read' }).first().click();
      await page.locator('.block').getByText('<script>').first().waitFor();
      assert.equal(await page.locator('main script, main img').count(), 0);
      assert.equal(await name(page), '');
      await shoot(page, 'hostile-markup');
    }));

  test('desk: characters that turn a line around are marks, and turn nothing', () =>
    stage().visit('#/search?actor=PER&recipient=ECU', async (page) => {
      await page.locator('main [data-item]').first().click();
      await page.locator('blockquote .control').getByText('RLO').first().waitFor();
      assert.equal(await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/u.test(document.body.innerText)), false);
      await shoot(page, 'hostile-turned');
    }));

  test('desk: a paragraph of ten million letters opens, a part at a time', () =>
    stage().visit('#/search?actor=PER&recipient=CHL', async (page) => {
      await page.route('**/api/page?*', lengthen);
      await page.locator('main [data-item]').first().click();
      await page.getByRole('link', { name: 'The page as it was read' }).first().click();
      await page.getByText(/ of 10,000,000 shown/u).waitFor();
      const letters = (): Promise<number> => page.evaluate(() => document.body.textContent?.length ?? 0);
      assert.ok((await letters()) < 100_000);
      await page.locator('.rest button').first().click();
      await page.getByText(/24,000 of 10,000,000 shown/u).waitFor();
      assert.ok((await letters()) < 200_000);
    }));
}

const FILLER = 'The weather in the valley was calm and nobody spoke of it. ';
const LONG = 10_000_000;

/** The server’s own answer with one more paragraph, of ten million letters. */
async function lengthen(route: Route): Promise<void> {
  const response = await route.fetch();
  const answer = (await response.json()) as { values: { text: string; blocks: object[] }[] };
  const values = answer.values.map((page) => ({
    ...page,
    text: page.text + FILLER.repeat(Math.ceil(LONG / FILLER.length)).slice(0, LONG),
    blocks: [...page.blocks, { start: page.text.length, end: page.text.length + LONG, role: 'body', article: 0 }],
  }));
  await route.fulfill({ response, json: { ...answer, values } });
}
