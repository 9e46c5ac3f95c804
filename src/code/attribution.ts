/** A verb of saying behind all that it says: ‘Bulgaria has expelled two diplomats, the ministry said.’ */
import type { EventRule } from '../model/pack.ts';
import type { Mention } from './mention.ts';
import type { Context, Verbal } from './verbal.ts';
import { FACT } from './verbal.ts';

/** What a quote at the head of a sentence charges somebody with, and whom it names first. */
export interface Quoted {
  readonly charges: readonly EventRule[];
  readonly first: Mention | null;
}

/** ‘…, Ngoại trưởng Togo nói trong cuộc họp báo sau cuộc gặp’: on what occasion it is said is no part of what is said. */
const isOccasion = ({ form, rules, inherited, objects }: Verbal): boolean =>
  (form === 'plain' && inherited && objects.length === 0) || (form === 'noun' && rules.every(({ type }) => type === 'CONSULT'));

/** Puts what stands before a last verb of saying, or before ‘theo Reuters’, under its speaker. Only for words that the pack lets trail. */
export function attributeTrailing(verbals: Verbal[], quoted: Quoted | null): void {
  const at = verbals.findLastIndex((verbal) => !isOccasion(verbal));
  const told = verbals[at];
  // “…, Reuters dẫn lời Ngoại trưởng Togo”: who is quoted says it.
  const [voice, ...more] = told?.speech?.kind === 'quotes' && !told.inflected ? told.objects : [];
  const objects = voice ? more : told?.objects;
  if (
    !(told?.speech?.trails || told?.speech?.kind === 'source' || voice) ||
    !told?.subject ||
    told.inherited ||
    !told.content.every(isOccasion) ||
    objects?.length !== 0 ||
    told.context !== FACT
  )
    return;
  const speaker = voice ?? told.subject;
  const last = quoted && speaker.class !== 'media' ? charging({ ...told, subject: speaker, objects }, verbals, quoted) : told;
  verbals[at] = last;
  const through: Context = voice ? { kind: 'said', speaker: told.subject, by: last, parent: FACT } : FACT;
  const said: Context = { kind: 'said', speaker, by: last, parent: through };
  const under = (context: Context): Context => (context === FACT ? said : { ...context, parent: context.parent && under(context.parent) });
  for (const verbal of verbals) if (verbal !== last && verbal.clause < last.clause) verbal.context = under(verbal.context);
}

/** ‘“Togo phá hoại hòa bình”, Ngoại trưởng Benin nói’: whoever says it behind the quote makes the charge. */
function charging(last: Verbal, verbals: readonly Verbal[], { charges, first }: Quoted): Verbal {
  const content = verbals.filter(({ context, clause }) => context === FACT && clause < last.clause);
  const objects = content.length === 0 && first ? [first] : [];
  return { ...last, rules: charges, content, objects };
}
