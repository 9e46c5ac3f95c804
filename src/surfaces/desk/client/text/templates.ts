/**
 * Sentences that a machine wrote, told again by templates: what stands in braces is taken out of the one sentence and put into the other.
 * `{reason}` is a sentence of the same kind, or several with semicolons between. Deliberately absent: the templates, and what codes are called.
 */
export type Templates = readonly (readonly [written: string, told: string])[];

/** What is said for a stretch, by the name that a template gives it. */
export type Say = (slot: string, value: string) => string;

/** What a stretch may look like; others are a word. */
const SHAPES: Readonly<Record<string, string>> = {
  day: '\\d{4}-\\d\\d-\\d\\d',
  days: '\\d{4}-\\d\\d-\\d\\d(?:(?:…| to |, )(?:\\d{4}-\\d\\d-\\d\\d|an open date))*',
  n: '\\d+(?:\\.\\d+)?',
  sign: '[+−]',
  state: '[^ ,]+',
  reason: '.+',
  text: '.+?',
  text2: '.+?',
};
const WORD = '[A-Za-z-]+';
const SLOT = /\{(\w+)\}/gu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const formOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(SLOT)
      .map((part, at) => (at % 2 === 0 ? escaped(part) : `(?<${part}>${SHAPES[part] ?? WORD})`))
      .join('')}$`,
    'su',
  );

type Form = readonly [form: RegExp, told: string];
const compiled = new WeakMap<Templates, readonly Form[]>();

function formsOf(templates: Templates): readonly Form[] {
  const forms = compiled.get(templates) ?? templates.map(([written, told]): Form => [formOf(written), told]);
  compiled.set(templates, forms);
  return forms;
}

/** Longer ones hold the words of a page, and nobody needs them searched from end to end. */
const LONGEST = 2000;

/** Null where no template knows it. */
export function toldAgain(templates: Templates, sentence: string, say: Say): string | null {
  if (sentence.length > LONGEST) return null;
  for (const [form, told] of formsOf(templates)) {
    const found = form.exec(sentence);
    if (!found) continue;
    return told.replace(SLOT, (_, slot: string) => {
      const value = found.groups?.[slot] ?? '';
      return (slot === 'reason' ? toldAgain(templates, value, say) : null) ?? say(slot, value);
    });
  }
  const parts = sentence.split('; ');
  const told = parts.length > 1 ? parts.map((part) => toldAgain(templates, part, say)) : [null];
  return told.every((part) => part !== null) ? told.join('; ') : null;
}
