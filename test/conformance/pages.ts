/** The sample pages as a store is handed them, coded once for all suites. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { RawPage } from '../../src/load/page.ts';
import { type CodedBatch, codeBatch } from '../../src/operations/coding/code-batch.ts';

const FOLDER = new URL('../../examples/pages/', import.meta.url);

export const rawOf = (uri: string, text: string | Uint8Array, retrieved: string | null = null): RawPage => ({
  uri,
  sha256: createHash('sha256').update(text).digest('hex'),
  retrieved,
  form: 'file',
  bytes: Buffer.from(text),
});

/** The sample pages in the order of their names. */
export const samples: readonly RawPage[] = readdirSync(FOLDER)
  .sort()
  .map((name, i) => rawOf(`https://${i % 4 === 0 ? 'other' : 'news'}.example/${name}`, readFileSync(new URL(name, FOLDER))));

export const batchesOf = (raws: readonly RawPage[], size: number): CodedBatch[] =>
  Array.from({ length: Math.ceil(raws.length / size) }, (_, i) => codeBatch(raws.slice(i * size, (i + 1) * size)));

/** Two pages of different outlets about one occurrence, one of them without its year. */
export const twice: readonly RawPage[] = [
  rawOf(
    'https://a.example/1',
    'Azerbaijan trục xuất bốn nhà ngoại giao Iran\n\n06/04/2023 10:00\n\nNgày 6/4/2023, Bộ Ngoại giao Azerbaijan trục xuất bốn nhân viên Đại sứ quán Iran tại Baku.\n',
  ),
  rawOf(
    'https://b.example/2',
    'Baku trục xuất nhà ngoại giao Iran\n\n07/04/2023 08:00\n\nHôm 6/4, Azerbaijan tuyên bố trục xuất bốn nhà ngoại giao Iran.\n',
  ),
];
