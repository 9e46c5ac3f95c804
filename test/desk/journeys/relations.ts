/** The first view. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

export function relationsJourney(stage: () => Stage): void {
  test('desk: a relation is found in the matrix, on the map and in the list, and opened', () =>
    stage().visit('', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Relations' }).waitFor();
      const cell = page.locator('[data-cell]');
      assert.match((await cell.getAttribute('aria-label')) ?? '', /^[A-Z].+ – [A-Z].+: [\d,]+ records?/u);
      await shoot(page, 'relations');
      await page.getByRole('button', { name: 'Map' }).click();
      await page.locator('svg .land').waitFor();
      await shoot(page, 'map');
      await page.getByRole('button', { name: 'List' }).click();
      await page.getByRole('searchbox').fill('cu ba'.replace(' ', ''));
      await page.getByRole('link', { name: 'Cuba – United States' }).click();
      await page.getByRole('heading', { level: 1, name: 'Cuba – United States' }).waitFor();
      assert.match(page.url(), /#\/relation\/CUB-USA$/u);
    }));

  test('desk: what changed since one last looked', () =>
    stage().visit('', async (page) => {
      await page.getByText('You look for the first time').waitFor();
      await page.getByRole('button', { name: 'Mark as seen' }).click();
      await page.getByText(/^Nothing new since /u).waitFor();
      await page.reload();
      await page.getByText(/^Nothing new since /u).waitFor();
    }));
}
