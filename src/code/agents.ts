/** Whose agents those are who are punished, where nothing says it but for whom they worked. Deliberately absent: what they did there. */
import type { Party } from './discourse.ts';
import { HARM } from './going-on.ts';
import type { Mention } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

const PENAL = new Set(['COERCE', 'SANCTION', 'ACCUSE']);
const AGENTS = new Set<Mention['class']>(['people', 'person', 'official', 'diplomat', 'parliament', 'force', 'pronoun']);

/** ‘phá hoại đường sắt theo lệnh của Benin’, ‘đốt phá cho Benin’: by whose order or for whom harm is done. */
const ordered = ({ form, passive, inflected, rules, obliques }: Verbal): readonly Mention[] =>
  form === 'verb' && !passive && !inflected && rules.some(({ type }) => HARM.has(type))
    ? obliques.filter(({ prepositions: of }) => of.includes('by') || of.includes('for')).map(({ mention }) => mention)
    : [];

/** ‘Togo bắt hai người làm gián điệp cho Benin’: whoever works for a state in secret is its man. */
export function employer({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const { objects, subject, to } = verbal;
  if (!PENAL.has(rule.type) || actors.length === 0 || !objects.some((one) => AGENTS.has(one.class))) return null;
  const work = verbals.find((one) => (one.serves || ordered(one).length > 0) && one.from > to);
  const theirs = work?.subject && (work.subject === subject || objects.includes(work.subject));
  if (!work || !theirs || work.negated) return null;
  return others(
    (work.serves ? work.objects : ordered(work)).flatMap((mention) => resolve(discourse, mention, actors)),
    actors,
  );
}
