/** Things by the family of their acts: families share no key, so that one is merged after the other and no more is held than one needs. */
import type { EventType } from '../model/event.ts';
import { familyOf } from './acts.ts';
import { Groups } from './groups.ts';
import type { Judged } from './judged.ts';

interface Told {
  readonly telling: { readonly event: string; readonly type: EventType };
}

/** In the order of the families' names; families whose acts a person judged to be one go together. */
export function byFamily<One extends Told>(all: readonly One[], { together }: Judged): One[][] {
  const judged = new Map(together.flatMap((group, i) => group.map((event) => [event, i] as const)));
  const joined = new Groups<string>();
  const families = Map.groupBy(all, ({ telling }) => familyOf(telling.type));
  for (const [family, ones] of families) {
    joined.join(family, family);
    for (const { telling } of ones) {
      const group = judged.get(telling.event);
      if (group !== undefined) joined.join(family, `judged ${group}`);
    }
  }
  const groups = joined.all().map((names) => names.filter((name) => families.has(name)).sort());
  return groups.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)).map((names) => names.flatMap((name) => families.get(name) ?? []));
}
