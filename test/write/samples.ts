/**
 * Records to write: every event of some sample pages as a record of one telling, and one record of our own making in which all that is
 * awkward to write comes together.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code } from '../../src/code/code.ts';
import type { CodedEvent } from '../../src/model/event.ts';
import type { Exported } from '../../src/model/exported.ts';
import { library } from '../../src/operations/library.ts';
import { pageOfBytes } from '../../src/read/page.ts';
import { read } from '../../src/read/read.ts';
import type { Codebook, Format } from '../../src/write/formats/index.ts';
import { ROOT } from '../cli/chancery.ts';

const known = library();
export const CODEBOOK: Codebook = { ...known.content.coding, cameo: known.content.cameo, version: '0.0.0' };

const PAGES = ['vi-skripal-2018.txt', 'vi-qatar-2017.txt', 'vi-iran-saudi-2023.txt', 'en-cuba-2014.txt', 'vi-jcpoa-2015.html'];

const AZE = { text: 'Baku', state: 'AZE', org: null, sector: 'GOV', name: null, office: null } as const;
const IRN = { text: 'phía "Iran"', state: 'IRN', org: null, sector: 'MIL', name: 'Nguyễn "A", B', office: 'general' } as const;

/** Two tellings, ranges, several participants, an organisation, quotes with all marks that a format might trip over. */
export const AWKWARD: Exported = (() => {
  const quote = 'Baku nói:\t"đúng, & <đủ>";\n phía "Iran" thì không {100 %}';
  const event: Omit<CodedEvent, 'derivation' | 'open'> = {
    id: '00000000000000aa',
    type: 'ASSAULT',
    mode: 'drone',
    contexts: ['military', 'territory'],
    cameo: '1952',
    score: -9.5,
    actors: [AZE, { ...AZE, text: 'Liên Hợp Quốc', state: null, org: 'UN', sector: 'IGO' }],
    recipients: [IRN],
    date: { start: '2023-04-01', end: '2023-04-30', precision: 'month', basis: 'relative', reasons: ['‘tháng 4’'] },
    place: { text: 'Gabala & vùng lân cận', country: 'AZE', lat: 40.98, lon: 47.85 },
    status: 'disputed',
    claims: [],
    counts: { killed: { min: 1, max: 2 }, injured: 3 },
    evidence: [{ start: 10, end: 10 + quote.length, quote, role: 'body' }],
  };
  const page = { uri: 'https://example.org/a?b=1&c=%7B', sha256: 'ab'.repeat(32), retrieved: '2023-05-01T08:30:00+07:00' };
  const published = { start: '2023-04-30', end: '2023-04-30', precision: 'day', basis: 'explicit', reasons: [] } as const;
  const article = { index: 0, title: 'Tin "nóng", 50 %\tvà hơn', language: 'vi', publisher: { name: 'Báo A, B', domain: 'example.org' } };
  return {
    record: {
      ...event,
      id: 'r00000000000000aa',
      tellings: ['00000000000000aa', '00000000000000bb'],
      support: { articles: 2, outlets: 2, origins: 1, asserts: [], denies: [], summary: 'told by 2 outlets, 1 origin' },
      moves: [{ status: 'disputed', day: '2023-04-30', by: '00000000000000aa' }],
      differences: [{ field: 'counts.killed', values: [{ value: '1', tellings: ['00000000000000aa'] }] }],
      links: [],
    },
    told: [
      { event, page, article: { ...article, byline: 'T. Văn & co_', credits: ['Reuters'], published } },
      {
        event: { ...event, id: '00000000000000bb' },
        page: { ...page, uri: 'page.txt', sha256: 'cd'.repeat(32), retrieved: null },
        article: { ...article, publisher: null, byline: null, credits: [], published: null },
      },
    ],
  };
})();

function recordsOf(name: string): Exported[] {
  const bytes = readFileSync(join(ROOT, 'examples/pages', name));
  const page = pageOfBytes(bytes, { uri: `https://example.org/${name}`, sha256: '00'.repeat(32), retrieved: '2024-01-02' }).value;
  if (page === null) throw new Error(`expected a page but found nothing in ${name}`);
  return code(read(page, known.reader).value, page, known.coder).value.flatMap(({ article, events }) =>
    events.map((event): Exported => {
      const support = { articles: 1, outlets: 1, origins: 1, asserts: [], denies: [], summary: 'told by 1 outlet' };
      const record = { ...event, id: `r${event.id}`, tellings: [event.id], support, moves: [], differences: [], links: [] };
      return { record, told: [{ event, page, article }] };
    }),
  );
}

export const RECORDS: readonly Exported[] = [AWKWARD, ...PAGES.flatMap(recordsOf)];

/** What a format writes, whole. */
export async function written(format: Format, records: Iterable<Exported> = RECORDS): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of format.write(records, CODEBOOK)) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}
