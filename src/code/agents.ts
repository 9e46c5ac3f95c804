/** Whose agents those are who are punished, where nothing says it but for whom they worked. Deliberately absent: what they did there. */
import type { Party } from './discourse.ts';
import type { Mention } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';

const PENAL = new Set(['COERCE', 'SANCTION', 'ACCUSE']);
const AGENTS = new Set<Mention['class']>(['people', 'person', 'official', 'diplomat', 'parliament', 'force', 'pronoun']);

/** ‘Togo bắt hai người làm gián điệp cho Benin’: whoever works for a state in secret is its man. */
export function employer({ actors }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const { objects, subject, to } = verbal;
  if (!PENAL.has(rule.type) || actors.length === 0 || !objects.some((one) => AGENTS.has(one.class))) return null;
  const work = verbals.find(({ serves, from }) => serves && from > to);
  const theirs = work?.subject && (work.subject === subject || objects.includes(work.subject));
  if (!work || !theirs || work.negated) return null;
  return others(
    work.objects.flatMap((object) => resolve(discourse, object, actors)),
    actors,
  );
}
