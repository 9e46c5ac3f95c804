/** `explain_event`: why an event was coded as it was, from the words of a page to the event. */
import type { z } from 'zod';
import type { derivedSchema, RecordDetail } from '../../../operations/record-contract.ts';
import { plainEvent } from '../../../write/plain.ts';
import { treeOf } from '../../../write/tree.ts';
import type { Ask, Tool } from '../tool.ts';

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
      const tree = await treeOfTelling(event.id, ask);
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

/** Why this telling was coded; null where its page is read otherwise now. */
async function treeOfTelling(id: string, ask: Ask): Promise<string | null> {
  for await (const outcome of ask('derivation', { id }))
    if (outcome.kind === 'value') return treeOf((outcome.value as z.output<typeof derivedSchema>).derivation);
  return null;
}
