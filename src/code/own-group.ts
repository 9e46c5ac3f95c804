/** Who ‘nhóm’ or ‘phong trào’ alone is in what an armed group says: the group itself. */
import { type Discourse, partyOf } from './discourse.ts';
import { isBare } from './mention.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

/** ‘Hezbollah cảnh báo nhóm sẽ đáp trả’: notes, before a sentence's acts are read, that it is Hezbollah. */
export function noteOwnGroup(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const { subject, inherited, context } of verbals) {
    const group = subject?.class === 'rebels' && isBare(subject) && !subject.plural && !inherited;
    if (!group || context.kind !== 'said' || !context.speaker || discourse.meant.has(subject)) continue;
    const [party, ...more] = resolve(discourse, context.speaker, null);
    if (party?.org && party.state !== null && more.length === 0)
      discourse.meant.set(subject, [partyOf(discourse, subject, { ...party, name: null, office: null })]);
  }
}
