/** `record`: the evidence of one record. */
import type { RecordDetail } from '../../../operations/record-contract.ts';
import { plainEvent } from '../../../write/plain.ts';
import type { Tool } from '../tool.ts';
import { clipped, sides } from './short.ts';

const MOST_TELLINGS = 20;
const MOST_QUOTES = 5;

export const recordTool: Tool = {
  name: 'record',
  operation: 'record',
  title: 'One record with its evidence',
  description:
    'Everything about one event of the record by its id: who tells it, in which words, with which date and why that date, who asserts it and ' +
    'who denies it, on what the tellings differ, what became of it later, and which other records it alleges, confirms or retracts. ' +
    `Of at most ${MOST_TELLINGS} tellings, ${MOST_QUOTES} quotes each; “tellings” says how many there are.`,
  fields: ['id'],
  ceiling: 1,
  usual: 1,
  brief: (record: RecordDetail) => ({
    id: record.id,
    type: record.type,
    mode: record.mode,
    cameo: record.cameo,
    contexts: record.contexts,
    score: record.score,
    status: record.status,
    ...sides(record),
    date: record.date,
    place: record.place,
    counts: record.counts,
    support: record.support,
    moves: record.moves,
    differences: record.differences,
    links: record.links,
    judgements: record.judgements.map(({ verdict, by, at, note }) => ({ verdict, by, at, note })),
    tellings: record.evidence.length,
    evidence: record.evidence.slice(0, MOST_TELLINGS).map(telling),
  }),
  line: (record: RecordDetail & { tellings: number }) =>
    [
      `${record.id}  ${plainEvent(record)}`,
      record.support.summary,
      ...record.evidence
        .slice(0, 5)
        .map((one) => `  ${(one as unknown as Telling).outlet ?? '?'}: “${(one as unknown as Telling).quotes[0] ?? ''}”`),
    ].join('\n'),
};

type Telling = ReturnType<typeof telling>;

function telling({ event, page, article }: RecordDetail['evidence'][number]) {
  return {
    event: event.id,
    outlet: article.publisher?.name ?? null,
    credits: article.credits,
    title: article.title,
    published: article.published && { start: article.published.start, end: article.published.end, basis: article.published.basis },
    uri: page.uri,
    sha256: page.sha256,
    retrieved: page.retrieved,
    status: event.status,
    date: event.date,
    counts: event.counts,
    quotes: event.evidence.slice(0, MOST_QUOTES).map(({ quote }) => clipped(quote)),
    claims: event.claims.slice(0, MOST_QUOTES).map(({ speaker, stance, via, evidence }) => ({
      speaker: speaker.text,
      state: speaker.state,
      stance,
      via,
      quote: clipped(evidence.quote),
    })),
  };
}
