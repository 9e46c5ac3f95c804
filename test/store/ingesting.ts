/** Small pages in quantity, and the command line taking them in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../../src/store/open.ts';
import type { RecordRow } from '../../src/store/store.ts';
import { bare, ROOT } from '../cli/chancery.ts';

const MAIN = join(ROOT, 'src/surfaces/cli/main.ts');

export interface Line {
  readonly uri: string;
  readonly text: string;
}

/** Pages that tell one act each, no two alike. */
export const lines = (count: number): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    uri: `https://kill.example/${i}`,
    text: `Nga trục xuất ${i + 2} nhà ngoại giao Mỹ\n\nNgày ${(i % 28) + 1}/${(i % 12) + 1}/${2000 + (i % 20)}, Moskva tuyên bố trục xuất ${i + 2} nhà ngoại giao Mỹ khỏi Nga.\n`,
  }));

export const jsonl = (pages: readonly Line[]): string => pages.map((page) => `${JSON.stringify(page)}\n`).join('');

export const hashOf = ({ text }: Line): string => createHash('sha256').update(text).digest('hex');

export interface Ingestion {
  readonly child: ChildProcess;
  /** Addresses reported as kept, as the reports come. */
  readonly reported: readonly string[];
  /** Once so many reports have come, or the process has ended. */
  readonly reports: (count: number) => Promise<void>;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
}

/** `chancery ingest --jsonl --json` on a store; `wrap` may start it through another program. */
export function ingest(store: string, pages: readonly Line[], wrap: readonly string[] = []): Ingestion {
  const [program = '', ...words] = [...wrap, process.execPath, MAIN, 'ingest', '--jsonl', '--json', '--store', store];
  const child = spawn(program, words, { env: bare(process.env), stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined).end(jsonl(pages));
  const reported: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let count = 0;
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const value = JSON.parse(line) as { kind: string; pages?: readonly { uri: string }[] };
    if (value.kind !== 'kept') return;
    count++;
    reported.push(...(value.pages ?? []).map(({ uri }) => uri));
    for (const one of waiting) if (count >= one.count) one.resolve();
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const reports = (wanted: number): Promise<void> =>
    Promise.race([ended.then(() => undefined), new Promise<void>((resolve) => waiting.push({ count: wanted, resolve }))]);
  return { child, reported, reports, ended, said: () => said };
}

export async function recordsIn(path: string): Promise<RecordRow[]> {
  const store = await openStore(path, { create: false });
  const records: RecordRow[] = [];
  for await (const record of store.eachRecord({})) records.push(record);
  await store.close();
  return records;
}
