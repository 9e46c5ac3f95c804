/** `explain_event`: why an event was coded as it was, from the words of a page to the event. */
import type { z } from 'zod';
import type { Derivation } from '../../../model/derivation.ts';
import type { eventSchema } from '../../../operations/contract.ts';
import type { keptPageSchema, RecordDetail } from '../../../operations/record-contract.ts';
import { plainEvent } from '../../../write/plain.ts';
import { treeOf } from '../../../write/tree.ts';
import type { Ask, Tool } from '../tool.ts';

type Event = z.output<typeof eventSchema>;

const MOST_TELLINGS = 3;

interface Explained {
  readonly uri: string;
  readonly title: string;
  readonly date: readonly string[];
  readonly tree: string;
}

export const explainEvent: Tool = {
  name: 'explain_event',
  operation: 'record',
  title: 'Why an event was coded',
  description:
    'Shows why an event of the record was coded as it was: the words, the mentions and the rule found in them, who is actor and recipient ' +
    'and why, and how the date was worked out, as a tree, read anew from the kept pages. ' +
    `Of at most ${MOST_TELLINGS} tellings. It says how the words were read, not whether they are true.`,
  fields: ['id'],
  ceiling: 1,
  usual: 1,
  brief: async (record: RecordDetail, _asked, ask) => {
    const explained: Explained[] = [];
    for (const { event, page, article } of record.evidence.slice(0, MOST_TELLINGS)) {
      const tree = await treeFor(event, page, ask);
      explained.push({
        uri: page.uri,
        title: article.title,
        date: event.date?.reasons ?? [],
        tree: tree ?? 'the page reads otherwise now: a rebuild is due',
      });
    }
    return { id: record.id, event: plainEvent(record), tellings: record.evidence.length, explained };
  },
  line: ({ event, explained }: { event: string; explained: readonly Explained[] }) =>
    [event, ...explained.map(({ uri, tree }) => `${uri}\n${tree}`)].join('\n\n'),
};

/** The same event of the page as it is read now; null where there is none any more. */
async function treeFor(event: Event, { uri, sha256 }: { uri: string; sha256: string }, ask: Ask): Promise<string | null> {
  const page = await firstOf<z.output<typeof keptPageSchema>>(ask('page', { page: sha256 }));
  if (!page) return null;
  for await (const outcome of ask('explain', {}, { uri, text: page.text })) {
    if (outcome.kind !== 'value') continue;
    const { events } = outcome.value as { events: readonly (Event & { derivation: Derivation })[] };
    const same = events.find((one) => one.type === event.type && one.evidence[0]?.quote === event.evidence[0]?.quote);
    if (same) return treeOf(same.derivation);
  }
  return null;
}

async function firstOf<Value>(outcomes: AsyncIterable<{ readonly kind: string; readonly value?: unknown }>): Promise<Value | null> {
  for await (const outcome of outcomes) if (outcome.kind === 'value') return outcome.value as Value;
  return null;
}
