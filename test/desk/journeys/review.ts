/** Judging by keyboard: two records that may be one, and records that rest on somebody’s word. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';

const KEPT = { s: 'Same', n: 'Not the same', u: 'Unsure', r: 'Right', w: 'Wrong' } as const;

/** Presses the key and waits until the judgement is kept. */
async function judge(page: Page, key: keyof typeof KEPT): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('status').getByText(`Kept: ${KEPT[key]}`, { exact: true }).waitFor();
}
async function takeBack(page: Page, what: string): Promise<void> {
  await page.keyboard.press('z');
  await page.getByRole('status').getByText(`Taken back: ${what}`, { exact: true }).waitFor();
}
/** Goes on until the text stands in what is asked. */
async function seek(page: Page, text: string): Promise<void> {
  const there = page.locator('section.panel blockquote').getByText(text).first();
  const place = page.locator('.progress .num').first();
  await page.locator('section.panel blockquote').first().waitFor();
  while (!(await there.isVisible())) {
    const before = await place.innerText();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((was) => document.querySelector('.progress .num')?.textContent !== was, before);
    await page.locator('section.panel blockquote').first().waitFor();
  }
}
const recordOf = async (page: Page, text: string): Promise<string> => {
  const answer = (await (await page.request.get(new URL(`/api/events?words=${encodeURIComponent(text)}`, page.url()).href)).json()) as {
    values: { id: string }[];
  };
  return answer.values.map(({ id }) => id).join(' ');
};

export function reviewJourney(stage: () => Stage): void {
  test('desk: two tellings in two languages are judged the same, become one record, and two again', () =>
    stage().visit('#/review', async (page) => {
      await seek(page, 'Nepal triệu hồi đại sứ tại Bhutan');
      await page.getByText('Nepal recalled its ambassador to Bhutan').first().waitFor();
      await page.locator('.differs').getByText('9 Sept 2020').waitFor();
      await shoot(page, 'review');
      await judge(page, 's');
      assert.equal(await page.getByText('Nepal recalled its ambassador to Bhutan').count(), 0);
      const one = await recordOf(page, 'Bhutan đại sứ nguồn nước');
      assert.equal(one.split(' ').length, 1);
      const other = await page.context().newPage();
      await other.goto(new URL(`/#/record/${one}`, page.url()).href);
      await other.getByText('2 articles', { exact: true }).waitFor();
      await other.getByText('Nepal recalled its ambassador to Bhutan').first().waitFor();
      await other.getByRole('heading', { name: 'Judged' }).waitFor();
      await shoot(other, 'record-judged');
      await other.close();
      await takeBack(page, 'Same');
      await page.getByText('Nepal recalled its ambassador to Bhutan').first().waitFor();
    }));

  test('desk: not the same and unsure are kept, exported as gold, and taken back in turn', () =>
    stage().visit('#/review', async (page) => {
      await seek(page, 'Ghana expelled Togolese diplomats');
      await judge(page, 'n');
      await page.goto(new URL('/#/review', page.url()).href);
      await page.reload();
      await page.locator('section.panel blockquote').first().waitFor();
      assert.equal(await page.getByText('Ghana expelled Togolese diplomats').count(), 0);
      await seek(page, 'Algeria recalled its ambassador');
      await judge(page, 'u');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /as gold/u }).click()]);
      const gold = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { verdict: string; events: { event: { actors: { state: string }[] } }[] });
      assert.deepEqual(
        gold.map(({ verdict, events }) => [verdict, events.map(({ event }) => event.actors[0]?.state)]),
        [
          ['not-same', ['GHA', 'GHA']],
          ['unsure', ['DZA', 'DZA']],
        ],
      );
      await takeBack(page, 'Unsure');
      await withdraw(page, 'Ghana Togo');
    }));

  test('desk: right, wrong and corrected, by keyboard, and what becomes of the record', () =>
    stage().visit('#/review?of=records', async (page) => {
      await seek(page, 'Tanzania had seized a Kenyan ship');
      await page.keyboard.press('c');
      await page.getByLabel('Date (YYYY-MM-DD)').fill('2021-08-09');
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Kept: Corrected', { exact: true }).waitFor();
      const ship = await recordOf(page, 'Tanzania seized Kenyan ship');
      const other = await page.context().newPage();
      await other.goto(new URL(`/#/record/${ship}`, page.url()).href);
      await other.getByText('9 Aug 2021').first().waitFor();
      await other.close();
      await takeBack(page, 'Corrected');
      await seek(page, 'Rwanda had arrested two Ugandan diplomats');
      await shoot(page, 'review-record');
      await judge(page, 'r');
      await takeBack(page, 'Right');
      await seek(page, 'Rwanda had arrested two Ugandan diplomats');
      await judge(page, 'w');
      assert.equal(await recordOf(page, 'Rwanda arrested Ugandan diplomats'), '');
      await takeBack(page, 'Wrong');
      const id = await recordOf(page, 'Rwanda arrested Ugandan diplomats');
      assert.notEqual(id, '');
    }));

  test('desk: a place is gone to from the review, and nothing is judged on the way', () =>
    stage().visit('#/review?of=records', async (page) => {
      await page.locator('section.panel blockquote').first().waitFor();
      await page.keyboard.press('g');
      await page.keyboard.press('r');
      await page.waitForURL(/#\/$/u);
      const { values } = (await (await page.request.get(new URL('/api/judgements', page.url()).href)).json()) as {
        values: { verdict: string }[];
      };
      assert.equal(values.filter(({ verdict }) => verdict === 'right').length, 1);
    }));
}

/** Takes back, past the desk, what the visit before a reload judged. */
async function withdraw(page: Page, words: string): Promise<void> {
  const about = (await recordOf(page, words)).split(' ');
  const data = { about, verdict: 'withdrawn', by: 'test' };
  const { status } = await page.evaluate(async (body) => {
    const { status } = await fetch('/api/judge', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status };
  }, data);
  assert.equal(status, 200);
}
