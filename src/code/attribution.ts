/** A verb of saying behind all that it says: ‘Bulgaria has expelled two diplomats, the ministry said.’ */
import type { Context, Verbal } from './verbal.ts';
import { FACT } from './verbal.ts';

/** ‘…, Ngoại trưởng Togo nói trong cuộc họp báo sau cuộc gặp’: on what occasion it is said is no part of what is said. */
const isOccasion = ({ form, rules, inherited, objects }: Verbal): boolean =>
  (form === 'plain' && inherited && objects.length === 0) || (form === 'noun' && rules.every(({ type }) => type === 'CONSULT'));

/** Puts what stands before a last verb of saying, or before ‘theo Reuters’, under its speaker. Only for words that the pack lets trail. */
export function attributeTrailing(verbals: readonly Verbal[]): void {
  const last = verbals.findLast((verbal) => !isOccasion(verbal));
  if (
    !(last?.speech?.trails || last?.speech?.kind === 'source') ||
    !last.subject ||
    last.inherited ||
    !last.content.every(isOccasion) ||
    last.objects.length > 0 ||
    last.context !== FACT
  )
    return;
  const said: Context = { kind: 'said', speaker: last.subject, by: last, parent: FACT };
  const under = (context: Context): Context => (context === FACT ? said : { ...context, parent: context.parent && under(context.parent) });
  for (const verbal of verbals) if (verbal !== last && verbal.clause < last.clause) verbal.context = under(verbal.context);
}
