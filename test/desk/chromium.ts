/** The Chromium in which the desk is tried. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Throws an error that says what to install where there is none; `CHROMIUM` names one that is elsewhere. */
export async function openChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  const executablePath = [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path));
  if (!executablePath)
    throw new Error(`expected Chromium at ${named ?? PLACES[0]} (apt-get install chromium, or name it in CHROMIUM) but found none`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
