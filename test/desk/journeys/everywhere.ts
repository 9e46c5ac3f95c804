/** What holds in every view: access, both languages, light and dark, phone and wide screen, the keyboard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Stage } from '../stage.ts';
import { shoot } from '../stage.ts';
import { TEXT } from './try.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Views, each with what stands in it, and in no other, once it is there. */
const VIEWS = [
  ['relations', '#/', '[data-cell]'],
  ['map', '#/?as=map', 'svg .land'],
  ['list', '#/?as=list', '.list [data-item]'],
  ['relation', '#/relation/CUB-USA', 'svg a.record'],
  ['search', '#/search?words=dai%20su', 'main:has(search) [data-item]'],
  ['review', '#/review', '.verdicts'],
  ['try', '#/try', 'textarea'],
] as const;

interface Found {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function serious(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)')) as Found[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(' | ')}`,
    );
}

/** Whether a picture has more than a few colours: one that a browser refuses to draw is empty. */
const isPainted = (page: Page, png: Buffer): Promise<boolean> =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colours.size > 20;
  }, png.toString('base64'));

/** Resolves when nothing on the page has changed for a while: what is still coming would move what is pressed. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          watch.disconnect();
          resolve();
        };
        let still = setTimeout(done, 400);
        const watch = new MutationObserver(() => {
          clearTimeout(still);
          still = setTimeout(done, 400);
        });
        watch.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
      }),
  );

async function takeAll(page: Page, name: string): Promise<void> {
  await settled(page);
  for (const ending of ['csv', 'json', 'svg', 'png']) {
    const button = page.locator('.export').getByRole('button', { name: ending.toUpperCase(), exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]).catch(async (error: unknown) => {
      const alerts = await page.getByRole('alert').allTextContents();
      throw new Error(`${name}, ${ending}: ${String(error)}; the desk says: ${alerts.join(' ') || 'nothing'}`);
    });
    assert.match(download.suggestedFilename(), new RegExp(`^chancery-.*\\.${ending}$`, 'u'), name);
    const taken = readFileSync(await download.path());
    assert.ok(taken.length > 100, `${name}: expected a file but found ${taken.length} bytes of ${ending}`);
    if (ending === 'png') assert.ok(await isPainted(page, taken), `${name}: expected a picture but found one colour`);
  }
}

const widerThanScreen = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);

export function everywhereJourney(stage: () => Stage): void {
  for (const [scheme, language, width] of [
    ['light', 'en', 1440],
    ['dark', 'vi', 390],
  ] as const)
    test(`desk: ${scheme}, ${language}, ${width} px wide: no serious finding of axe and nothing beyond the screen, in any view`, () =>
      stage().visit(
        '',
        async (page) => {
          for (const [name, view, there] of VIEWS) {
            await page.evaluate((hash) => {
              location.hash = hash;
            }, view);
            await page.locator(there).first().waitFor();
            assert.equal(await page.evaluate(() => document.documentElement.lang), language);
            assert.deepEqual(await serious(page), [], name);
            assert.equal(await widerThanScreen(page), false, name);
            await shoot(page, `${name}-${scheme}-${language}`);
          }
        },
        { scheme, language, width },
      ));

  test('desk: what any view shows is taken away as a table, as data and as a picture', () =>
    stage().visit('', async (page) => {
      for (const [name, view, there] of VIEWS) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, view);
        await page.locator(there).first().waitFor();
        if (name === 'try') {
          await page.getByRole('textbox', { name: 'Text of an article' }).fill(TEXT);
          await page.locator('.coded').getByText('Peru → Chile').first().waitFor();
        }
        await takeAll(page, name);
      }
      await page.evaluate(() => {
        location.hash = '#/search?words=embargo';
      });
      await page.locator('main [data-item]').first().click();
      await page.locator('blockquote').first().waitFor();
      await takeAll(page, 'record');
      await page.getByRole('link', { name: 'The page as it was read' }).first().click();
      await page.locator('[data-here]').waitFor();
      await takeAll(page, 'page');
    }));

  test('desk: from anywhere to anywhere by keyboard alone', () =>
    stage().visit('', async (page) => {
      await page.locator('[data-cell]').first().waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('[data-cell]').focus();
      const from = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      assert.notEqual(await page.evaluate(() => document.activeElement?.getAttribute('data-cell')), from);
      // Nobody waits for the list: keys that come before it hold once it is there.
      for (const key of ['Enter', 'j', 'Enter']) await page.keyboard.press(key);
      await page.waitForURL(/#\/record\//u);
      await page.goBack();
      await page.waitForURL(/#\/relation\//u);
      for (const [key, place] of [
        ['s', /#\/search/u],
        ['v', /#\/review/u],
        ['t', /#\/try/u],
        ['r', /#\/$/u],
      ] as const) {
        await page.keyboard.press('g');
        await page.keyboard.press(key);
        await page.waitForURL(place);
      }
      await page.keyboard.press('g');
      await page.keyboard.press('s');
      await page.getByRole('searchbox').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('embargo');
      await page.waitForURL(/words=embargo/u);
    }));

  test('desk: the language changes at once, and is remembered', () =>
    stage().visit('#/relation/CUB-USA', async (page) => {
      await page.getByRole('heading', { name: 'Course' }).waitFor();
      await page.getByLabel('Language').selectOption('vi');
      await page.getByRole('heading', { name: 'Diễn biến' }).waitFor();
      await page.getByRole('heading', { level: 1, name: 'Cuba – Hoa Kỳ' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Diễn biến' }).waitFor();
    }));
}
