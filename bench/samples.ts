/** The pages that scores, speed and drift are measured on: our own, and those of a gold folder beside the clone where there is one. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

export const gold = { folder: `${SHARED}gold`, scorer: `${SHARED}gold/score.mjs`, seeds: `${SHARED}seeds`, dev: `${SHARED}gold/dev` };

/** The files of a folder, whole paths, in order; none where there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`);
}

export const ownPages = (): string[] => filesIn(`${ROOT}examples/pages`);

/** The last of the development pages are kept aside: nobody reads them while writing rules, and no weights are learnt from them. */
const KEPT = 25;
export const devPages = (): string[] => filesIn(gold.dev).slice(0, -KEPT);
export const keptPages = (): string[] => filesIn(gold.dev).slice(-KEPT);

export interface Judged {
  /** JSON Lines, one article each, in the format of judged/README.md. */
  readonly lines: string;
  readonly folder: string;
}

/** Pages of our own with what a person reads in them: rules may be written from the open ones, those set aside are not looked at. */
const judgedIn = (part: string): Judged => ({ lines: `${ROOT}judged/${part}.jsonl`, folder: `${ROOT}judged/${part}` });
export const judged = { open: judgedIn('open'), aside: judgedIn('aside') };

/** Those of which it may be told what is coded on them. */
export const openPages = (): string[] => [...ownPages(), ...filesIn(judged.open.folder), ...filesIn(gold.seeds), ...devPages()];
export const allPages = (): string[] => [...openPages(), ...filesIn(judged.aside.folder), ...keptPages()];
