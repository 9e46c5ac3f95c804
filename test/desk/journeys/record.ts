/** One record, the page behind it, and how it was coded. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

export function recordJourney(stage: () => Stage): void {
  test('desk: from a record to its evidence, its derivation and the page as it was read, and back', () =>
    stage().visit('#/search?words=embargo', async (page) => {
      await page.locator('main [data-item]').first().click();
      await page.getByRole('heading', { name: 'Evidence, by source' }).waitFor();
      await page.locator('blockquote .mention').first().waitFor();
      await page.getByRole('heading', { name: 'How the date came about' }).waitFor();
      await page
        .locator('pre')
        .getByText(/@misc\{/u)
        .waitFor();
      const id = /#\/record\/(\w+)/u.exec(page.url())?.[1];
      const cited = (await (await page.request.get(new URL(`/api/cite?id=${id}&style=csl-json`, page.url()).href)).json()) as {
        values: { citation: string }[];
      };
      await page.getByRole('button', { name: 'CSL' }).click();
      await page.waitForFunction((text) => document.querySelector('pre')?.textContent === text, cited.values[0]?.citation);
      await page.getByRole('button', { name: 'Show how it was coded' }).first().click();
      await page.locator('.step .step').first().waitFor();
      await shoot(page, 'record');
      const address = page.url();
      await page.getByRole('link', { name: 'The page as it was read' }).first().click();
      await page.locator('[data-here]').waitFor();
      await page.locator('.furniture').first().waitFor();
      await shoot(page, 'page');
      await page.getByRole('link', { name: 'To the record' }).first().waitFor();
      await page.locator('.block a.event').first().click();
      await page.getByRole('heading', { name: 'Evidence, by source' }).waitFor();
      await page.goBack();
      await page.goBack();
      assert.equal(page.url(), address);
    }));

  test('desk: how an event was coded is found although only the page’s markup tells its day', () =>
    stage().visit('#/search?actor=KEN&recipient=SOM', async (page) => {
      await page.locator('main [data-item]').first().click();
      await page.getByRole('button', { name: 'Show how it was coded' }).first().click();
      await page.locator('.step .step').first().waitFor();
      await page
        .locator('.telling')
        .getByText(/2019-02-17/u)
        .first()
        .waitFor();
    }));

  test('desk: a record that is not there is said to be absent', () =>
    stage().visit(
      '#/record/rffffffffffffffff',
      async (page) => {
        await page.getByRole('alert').waitFor();
      },
      { quiet: false },
    ));
}
