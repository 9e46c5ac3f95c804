/** `chancery record`: everything about one record: every telling with its quotes, claims and date, linked records, doubts, judgements. */
import { z } from 'zod';
import type { PageName } from '../model/telling.ts';
import type { Evidence, RecordDetail as Found } from '../store/store.ts';
import { overStore, storeFields } from './keeping.ts';
import { dateLine, eventLine, kindLine, sidesLine } from './lines.ts';
import type { Operation } from './operation.ts';
import { recordDetailSchema } from './record-contract.ts';
import { type DoubtValue, doubtOf, type Short, shortOf } from './short.ts';

const input = z.object({
  id: z.string().describe('id of a record, or of any event that is part of it').meta({ positional: 'ID' }),
  ...storeFields,
});

/** A telling with its article and the name of its page. */
type Told = Pick<Evidence, 'event' | 'article'> & { readonly page: PageName & Pick<Evidence['page'], 'version'> };

type Detail = Found['record'] &
  Pick<Found, 'judgements'> & {
    readonly evidence: readonly Told[];
    readonly linked: readonly Short[];
    readonly doubts: readonly DoubtValue[];
  };

export const recordOperation: Operation<typeof input, Detail> = {
  name: 'record',
  summary: 'Show one record: every telling of it with its words, its claims and the reasons of its date',
  input,
  output: recordDetailSchema,
  async *run(asked, world) {
    yield* overStore(asked, world, async function* (store) {
      const found = await store.record(asked.id);
      if (found) yield { kind: 'value', value: detailOf(found) };
      else
        yield {
          kind: 'issue',
          about: asked.id,
          issue: { code: 'record-unknown', message: 'expected the id of a record but found none by it' },
          failed: true,
        };
    });
  },
  text: { render: rendered },
};

const detailOf = ({ record, evidence, linked, doubts, judgements }: Found): Detail => ({
  ...record,
  evidence: evidence.map(({ event, page, article }) => ({
    event,
    page: { uri: page.uri, sha256: page.sha256, retrieved: page.retrieved, version: page.version },
    article,
  })),
  linked: linked.map(shortOf),
  doubts: doubts.map(doubtOf),
  judgements,
});

function rendered(record: Detail): string {
  const { date, differences, moves, links, evidence, linked, doubts, judgements } = record;
  const short = new Map(linked.map((one) => [one.id, one]));
  return [
    eventLine(record),
    ...(date ? [`date: ${date.basis}; ${date.reasons.join('; ')}`] : []),
    ...(moves.length > 1 ? [`over time: ${moves.map(({ status, day }) => `${status} ${day ?? 'undated'}`).join(' → ')}`] : []),
    ...differences.map(
      ({ field, values }) =>
        `tellings differ on ${field}: ${values.map(({ value, tellings }) => `${value} (${tellings.length})`).join(', ')}`,
    ),
    ...evidence.flatMap(({ event, page, article }) => [
      '',
      `${article.publisher?.name ?? page.uri} · ${article.published?.end ?? 'undated'} · ${article.title}`,
      `  ${page.uri}${page.version.of > 1 ? ` (version ${page.version.number} of ${page.version.of})` : ''}`,
      ...event.evidence.map(({ quote, role }) => `  ${role}: “${quote}”`),
      ...event.claims.map(({ speaker, stance, via }) => `  ${speaker.text} ${stance}${via.length > 0 ? `, via ${via.join(', ')}` : ''}`),
    ]),
    ...links.map(({ kind, record: id, because }) => {
      const other = short.get(id);
      return `${kind} ${id}${other ? ` ${dateLine(other.date)} ${kindLine(other)} ${sidesLine(other)}` : ''}: ${because}`;
    }),
    ...doubts.map(({ records, likeness }) => `may be ${records.map(({ id }) => id).join(' and ')} in one (${likeness})`),
    ...judgements.map(({ verdict, about, by, at }) => `judged ${verdict} by ${by}, ${at}: ${about.join(' and ')}`),
  ].join('\n');
}
