/** `chancery explain`: why each event was coded, as a tree from the words of the page to the event. */
import { z } from 'zod';
import { articleOf, eventOf, pageOf } from '../write/contract.ts';
import { plainEvent } from '../write/plain.ts';
import { treeOf } from '../write/tree.ts';
import { asksForPages, overPages, pageFields, pagesOnInput } from './asking.ts';
import { codePage } from './code.ts';
import { codedSchema, derivationSchema, eventSchema } from './contract.ts';
import { library } from './library.ts';
import type { Operation } from './operation.ts';

const input = z.object(pageFields).refine(...asksForPages);

const { page, article } = codedSchema.shape;
const output = z.object({
  page,
  article,
  events: z.array(eventSchema.extend({ derivation: derivationSchema })),
  leftOut: z.array(derivationSchema),
});
type Explained = z.output<typeof output>;

export const explainOperation: Operation<typeof input, Explained> = {
  name: 'explain',
  summary: 'Show why each event was coded: words, mentions, rule, roles, date and claims, as a tree',
  input,
  output,
  pages: pagesOnInput,
  async *run(asked, world) {
    const known = library();
    yield* overPages(asked, world, (from) =>
      codePage(from, known, (coded) => ({
        page: pageOf(from),
        article: articleOf(coded.article, coded.states),
        events: coded.events.map((event) => ({ ...eventOf(event), derivation: event.derivation })),
        leftOut: [...coded.leftOut],
      })),
    );
  },
  text: { render: (explained) => [headline(explained), ...explained.events.map(eventTree), ...explained.leftOut.map(treeOf)].join('\n\n') },
};

const headline = ({ page: { uri }, article: { title }, events }: Explained): string =>
  `${uri}: ${title}\n${events.length} ${events.length === 1 ? 'event' : 'events'}`;

const eventTree = (event: Explained['events'][number]): string => `${plainEvent(event)}\n${treeOf(event.derivation)}`;
