/** `chancery gaps`: the verbs between two states that nothing was made of, commonest first. It is how the vocabulary grows. */
import { z } from 'zod';
import type { Gap } from '../model/coded.ts';
import { asksForPages, overPages, pageFields, pagesOnInput } from './asking.ts';
import { codePage } from './code.ts';
import { library } from './library.ts';
import type { Operation } from './operation.ts';

const input = z.object(pageFields).refine(...asksForPages);

const output = z.object({
  language: z.string(),
  verb: z.string(),
  count: z.int(),
  examples: z.array(z.object({ uri: z.string(), states: z.array(z.string()), start: z.int(), end: z.int(), quote: z.string() })),
});
type Group = z.output<typeof output>;

/** Examples kept for each verb. */
const EXAMPLES = 3;

export const gapsOperation: Operation<typeof input, Group> = {
  name: 'gaps',
  summary: 'Count the verbs between two states that were coded as nothing, commonest first',
  input,
  output,
  pages: pagesOnInput,
  async *run(asked, world) {
    const known = library();
    const groups = new Map<string, Group>();
    for await (const outcome of overPages(asked, world, (page) =>
      codePage(page, known, ({ article, gaps }) => ({ uri: page.uri, language: article.language, gaps }), { gaps: true }),
    ))
      if (outcome.kind === 'value') for (const gap of outcome.value.gaps) count(groups, outcome.value, gap);
      else yield outcome;
    for (const value of [...groups.values()].sort((a, b) => b.count - a.count)) yield { kind: 'value', value };
  },
  text: {
    render: ({ count, verb, examples }) =>
      [`${count}  ${verb}`, ...examples.map(({ uri, quote }) => `      “${quote}” (${uri})`)].join('\n'),
  },
};

function count(groups: Map<string, Group>, { uri, language }: { uri: string; language: string }, { verb, states, evidence }: Gap): void {
  const key = `${language} ${verb}`;
  const group = groups.get(key) ?? { language, verb, count: 0, examples: [] };
  groups.set(key, group);
  group.count++;
  if (group.examples.length < EXAMPLES) group.examples.push({ uri, states: [...states], ...evidence });
}
