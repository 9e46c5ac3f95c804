/** Search. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

const numberIn = (text: string): number => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN);

export function searchJourney(stage: () => Stage): void {
  test('desk: words are found with and without diacritics, and facets narrow them', () =>
    stage().visit('#/search', async (page) => {
      const found = page.locator('#found');
      const field = page.getByRole('searchbox');
      await field.fill('đại sứ');
      await page.waitForURL(/words=/u);
      await page.getByText(/with “đại sứ”/u).waitFor();
      await page.locator('[aria-busy=false] #found').waitFor();
      const marked = numberIn(await found.innerText());
      await field.fill('dai su');
      await page.getByText(/with “dai su”/u).waitFor();
      await page.locator('[aria-busy=false] #found').waitFor();
      assert.equal(numberIn(await found.innerText()), marked);
      await shoot(page, 'search');
      await page.locator('.facets li button').first().click();
      await page.waitForURL(/actor=/u);
      await page.waitForFunction((count) => Number(/\d+/u.exec(document.querySelector('#found')?.textContent ?? '')?.[0]) < count, marked);
      await page.reload();
      await page.locator('main [data-item]').first().waitFor();
      await page.getByRole('link', { name: 'Clear all' }).click();
      await page.waitForURL(/#\/search$/u);
    }));

  test('desk: only rows near the screen are in the document', () =>
    stage().visit('#/search', async (page) => {
      await page.locator('main [data-item]').first().waitFor();
      const total = numberIn(await page.locator('#found').innerText());
      const drawn = await page.locator('main [data-item]').count();
      assert.ok(drawn < total && drawn < 60, `expected a part of ${total} rows but found ${drawn}`);
      const last = page.locator(`[aria-posinset="${total}"]`);
      assert.equal(await last.count(), 0);
      for (let seen = 0; (await last.count()) === 0 && seen < total; seen += 50) {
        await page.keyboard.press('End');
        await page.waitForTimeout(100);
      }
      await last.waitFor();
    }));
}
