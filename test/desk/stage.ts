/**
 * The desk on a real server over a real store: our sample pages and some that mean harm, read once for all journeys.
 * Deliberately absent: what is looked at (journeys/).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { filesIn } from '../../bench/samples.ts';
import { type BuiltFile, builtFiles } from '../../bundle/desk.ts';
import { freshDesk } from '../../bundle/fresh-desk.ts';
import { chancery, scratch } from '../cli/chancery.ts';
import { openChromium } from './chromium.ts';
import { writeHostilePages } from './hostile-pages.ts';
import { MARKUP_PAGE } from './markup-page.ts';
import { serveStore } from './serve.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Those of the demo, and some that tell of one thing in ways that leave doubt, or that somebody denies. */
const OWN = ['examples/pages', 'test/desk/pages'];
const SHOTS = join(ROOT, 'test-shots');

export interface Visit {
  readonly language?: 'en' | 'vi';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  /** False where an answer is meant to be an error, of which the browser tells in its console. */
  readonly quiet?: boolean;
}

export interface Stage {
  readonly built: readonly BuiltFile[];
  /** Opens a view (`#/search`) in a context of its own and fails the visit on any error, warning or breach of the policy in the console. */
  visit(view: string, look: (page: Page) => Promise<void>, how?: Visit): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const { folder, remove } = scratch();
  mkdirSync(SHOTS, { recursive: true });
  const built = builtFiles(await freshDesk());
  const store = join(folder, 'record.db');
  const markup = join(folder, 'markup.html');
  writeFileSync(markup, MARKUP_PAGE);
  const files = [...OWN.flatMap((own) => filesIn(join(ROOT, own))), markup, ...writeHostilePages(folder)];
  const read = await chancery(['ingest', ...files, '--store', store]);
  if (read.code !== 0) throw new Error(`expected the pages to be read but found ${read.err}`);
  const server = await serveStore(store);
  const browser = await openChromium();
  return {
    built,
    visit: (view, look, how) => visit(browser, `${server.url}${view}`, look, how),
    close: async () => {
      await browser.close();
      await server.close();
      remove();
    },
  };
}

async function visit(browser: Browser, address: string, look: (page: Page) => Promise<void>, how: Visit = {}): Promise<void> {
  const { language = 'en', scheme = 'light', width = 1280, quiet = true } = how;
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(30_000);
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    await look(page);
    if (quiet && said.length > 0) throw new Error(`expected a quiet console but found ${said.join('; ')}`);
  } finally {
    await context.close();
  }
}

/** A picture of the view for people to look at, in a folder that git leaves out. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
};
