/** `code_text`: what states did to one another in a text. */
import type { z } from 'zod';
import type { codedSchema } from '../../../operations/contract.ts';
import { plainEvent } from '../../../write/plain.ts';
import type { Tool } from '../tool.ts';

type CodedLine = z.output<typeof codedSchema>;

export const codeText: Tool = {
  name: 'code_text',
  operation: 'code',
  title: 'Code a text',
  description:
    'Reads the text of a news page in Vietnamese or English and says what states did to one another in it: events of the PLOVER ontology ' +
    'with actors, recipients, date, status, who claims or denies it, and the very words they stand on. One value for each article on the ' +
    'page. By rules, not by a model: the same text gives the same events. Nothing is kept.',
  fields: ['retrieved'],
  ceiling: 20,
  usual: 5,
  brief: ({ article: { body: _, ...article }, events, conditions }: CodedLine) => ({ article, events, conditions }),
  line: ({ article, events }: CodedLine) =>
    [`${article.title || 'untitled'} (${article.language})`, ...events.map((event) => `  ${plainEvent(event)}`)].join('\n'),
};
