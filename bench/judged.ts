/** Acts beside the gold: which of those that the rules read are right, so that weights can be learnt from them, and how many that are coded. */
import { readFileSync } from 'node:fs';
import { code } from '../src/code/code.ts';
import { keyOf } from '../src/code/discourse.ts';
import type { Candidate, Coded } from '../src/model/coded.ts';
import type { CodedEvent, Participant } from '../src/model/event.ts';
import { library } from '../src/operations/library.ts';
import { pageOfBytes } from '../src/read/page.ts';
import { read } from '../src/read/read.ts';
import type { Tally } from '../test/corpus/verdict.ts';
import type { Judged } from './samples.ts';

/** What the gold says of an event; see its README. */
export interface GoldEvent {
  readonly types: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly symmetric: boolean;
  readonly recipientsMayBeEmpty?: boolean;
  readonly anchors: readonly string[];
  readonly optional: boolean;
}

export interface GoldLine {
  /** The file's name. */
  readonly page: string;
  readonly article: { readonly title: string };
  readonly events: readonly GoldEvent[];
}

export const goldIn = ({ lines }: Pick<Judged, 'lines'>): GoldLine[] =>
  readFileSync(lines, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);

/** The article that a line judges, as it is coded; null where the page cannot be read. */
export function codedOf({ page: name, article }: GoldLine, folder: string): Coded | null {
  const page = pageOfBytes(readFileSync(`${folder}/${name}`), { uri: name, sha256: name, retrieved: null }).value;
  if (!page) return null;
  const { reader, coder } = library();
  const coded = code(read(page, reader).value, page, coder, { candidates: true }).value;
  return coded.find((one) => one.article.title === article.title) ?? coded[0] ?? null;
}

/** Shortest quote that counts as evidence when an anchor holds it, as the scorer has it. */
const SHORTEST = 20;

type Anchored = Pick<Candidate, 'type' | 'actors' | 'recipients'> & { readonly evidence: Pick<Candidate['evidence'], 'quote'> };

/** Whether it is right; null where the gold neither asks for it nor minds. */
export function isRight(candidate: Anchored, events: readonly GoldEvent[]): boolean | null {
  const near = events.filter((event) => event.types.includes(candidate.type) && isAnchored(event, candidate.evidence.quote));
  const met = near.filter((event) => meets(event, candidate));
  if (met.some(({ optional }) => !optional)) return true;
  return met.length > 0 || (near.length > 0 && near.every(({ optional }) => optional)) ? null : false;
}

const space = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function isAnchored({ anchors }: GoldEvent, quote: string): boolean {
  const told = space(quote);
  return anchors.some((anchor) => told.includes(space(anchor)) || (told.length >= SHORTEST && space(anchor).includes(told)));
}

function meets(event: GoldEvent, { actors, recipients }: Anchored): boolean {
  const all = same([...actors, ...recipients], [...event.actors, ...event.recipients]);
  if (event.symmetric) return all || same([...actors, ...recipients], event.actors);
  return (
    same(actors, event.actors) && (same(recipients, event.recipients) || (event.recipientsMayBeEmpty === true && recipients.length === 0))
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

const keysOf = (side: readonly Participant[]): string[] => side.map((party) => keyOf(party) ?? '');

/** Each event that the gold asks for is hit once; a second act for it is wrong. */
export function tallyOf(coded: readonly CodedEvent[], events: readonly GoldEvent[]): Tally {
  const asked = events.filter(({ optional }) => !optional);
  const open = new Set(asked);
  const extra: CodedEvent[] = [];
  for (const event of coded) {
    const { type, actors, recipients, evidence } = event;
    const acts = evidence.map((quote): Anchored => ({ type, actors: keysOf(actors), recipients: keysOf(recipients), evidence: quote }));
    const hit = [...open].find((one) => acts.some((act) => isRight(act, [one])));
    if (hit) open.delete(hit);
    else if (!acts.some((act) => isRight(act, events) === null)) extra.push(event);
  }
  return { met: asked.length - open.size, required: asked.length, extra };
}
