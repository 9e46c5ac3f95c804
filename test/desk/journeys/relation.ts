/** One relation. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

const CUBA = '#/relation/CUB-USA';
const marks = (page: Page) => page.locator('svg a.record');
const entries = (page: Page) => page.locator('main .entry');
/** How many records the list is of, drawn or not. */
const total = async (page: Page): Promise<number> => Number.parseInt(await page.locator('#months').innerText(), 10);
const until = (page: Page, how: '<' | '=', count: number) =>
  page.waitForFunction(
    ([sign, limit]) => {
      const found = Number.parseInt(document.querySelector('#months')?.textContent ?? '', 10);
      return sign === '<' ? found < limit : found === limit;
    },
    [how, count] as const,
  );

export function relationJourney(stage: () => Stage): void {
  test('desk: a period drawn on the course holds for marks, list, words and address', () =>
    stage().visit(CUBA, async (page) => {
      await entries(page).first().waitFor();
      const before = await total(page);
      await shoot(page, 'relation');
      const box = await page.locator('.course svg').boundingBox();
      assert.ok(box);
      const y = box.y + box.height - 20;
      await page.mouse.move(box.x + box.width * 0.75, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 2, y, { steps: 5 });
      await page.mouse.up();
      await page
        .getByText(/, from \d.+ to \d/u)
        .first()
        .waitFor();
      await until(page, '<', before);
      assert.match(page.url(), /from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d/u);
      const narrowed = await total(page);
      assert.ok(narrowed > 0 && narrowed < before, `expected fewer than ${before} records but found ${narrowed}`);
      await shoot(page, 'relation-period');
      await page.reload();
      await entries(page).first().waitFor();
      assert.equal(await total(page), narrowed);
      await page.getByRole('button', { name: 'Whole time' }).click();
      await until(page, '=', before);
    }));

  test('desk: numbers on hover, claims beside denials, months in order', () =>
    stage().visit(CUBA, async (page) => {
      await marks(page).first().waitFor();
      await marks(page).first().hover();
      await page
        .locator('.course .tip')
        .getByText(/independent source/u)
        .waitFor();
      const months = await page.locator('main h3').allTextContents();
      assert.ok(months.length > 1, `expected several months but found ${months.join()}`);
      await page.getByText('Claims', { exact: true }).first().waitFor();
      await page.getByText('Denials', { exact: true }).first().waitFor();
    }));

  test('desk: kinds of act narrow what is asked', () =>
    stage().visit(CUBA, async (page) => {
      await entries(page).first().waitFor();
      const all = await total(page);
      await page.getByRole('button', { name: 'material conflict' }).click();
      await until(page, '<', all);
      await page.getByText(/only material conflict/u).waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
      const rows = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      assert.equal(rows.length - 1, await total(page));
    }));

  test('desk: by keyboard a period is chosen, moved and cleared, and a mark opened', () =>
    stage().visit(CUBA, async (page) => {
      await marks(page).first().waitFor();
      await page.locator('.course svg').focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/from=/u);
      const first = page.url();
      await page.keyboard.press('Shift+ArrowRight');
      assert.notEqual(page.url(), first);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.href.includes('from='));
      await marks(page).first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#\/record\//u);
    }));
}
