/** A plugin for Vite that leaves out the examples of rules: they prove the rules in the tests, and nothing reads them at run time. */
import { type Plugin, Visitor } from 'vite';

const RULES = /\/languages\/[^?]*\.ts$/u;

export const withoutExamples = (): Plugin => ({
  name: 'without-examples',
  transform(code, id) {
    if (!RULES.test(id)) return null;
    const lists: { start: number; end: number }[] = [];
    new Visitor({
      Property({ key, value }) {
        if (key.type === 'Identifier' && (key.name === 'yes' || key.name === 'no') && value.type === 'ArrayExpression') lists.push(value);
      },
    }).visit(this.parse(code));
    return { code: lists.reduceRight((text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`, code), map: null };
  },
});
