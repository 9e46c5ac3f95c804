/** A text coded in the browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

/** A text of our own with one event. */
export const TEXT =
  'Peru expels two Chilean diplomats\n\nLima, March 4, 2019 – Peru expelled two Chilean diplomats on Monday, the foreign ministry said. It gave them three days to leave the country.\n';

export function tryJourney(stage: () => Stage): void {
  test('desk: a text is coded as it is typed, and nothing is sent', () =>
    stage().visit('#/try', async (page) => {
      await page.getByText('Ready').waitFor();
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await page.getByRole('textbox', { name: 'Text of an article' }).fill(TEXT);
      await page.locator('.coded').getByText('Peru → Chile').first().waitFor();
      await page.getByText(/coded in \d/u).waitFor();
      await page.getByText('How it was coded').first().click();
      await page.locator('.step').first().waitFor();
      await shoot(page, 'try');
      assert.deepEqual(sent, []);
    }));

  test('desk: a file is coded like a text', () =>
    stage().visit(
      '#/try',
      async (page) => {
        const buffer = Buffer.from('Ngày 4/3/2019, Nga trục xuất hai nhà ngoại giao Ukraine.\n');
        await page.locator('input[type=file]').setInputFiles({ name: 'tin.txt', mimeType: 'text/plain', buffer });
        await page.locator('.coded').getByText('Nga → Ukraina').first().waitFor();
      },
      { language: 'vi' },
    ));
}
