/** Judging by keyboard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

export function reviewJourney(stage: () => Stage): void {
  test('desk: what is unsure is judged by keyboard, and taken back', () =>
    stage().visit('#/review', async (page) => {
      const judged = page.locator('section.panel').first();
      await judged.waitFor();
      const before = await judged.innerText();
      await shoot(page, 'review');
      const isDoubt = before.includes('Same occurrence?');
      await page.keyboard.press(isDoubt ? 'u' : 'r');
      await page.getByText(isDoubt ? 'Kept: Unsure' : 'Kept: Right').waitFor();
      await page.keyboard.press('z');
      await page.getByRole('status').getByText('Taken back', { exact: true }).waitFor();
      assert.equal(await judged.innerText(), before);
    }));
}
