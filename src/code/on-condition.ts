/** Who ‘nước này’ is in what hangs on a condition: whoever speaks, and not whoever is to meet it. */
import { type Discourse, keyOf, partyOf } from './discourse.ts';
import type { Mention } from './mention.ts';
import { resolve } from './resolve.ts';
import { says, type Verbal } from './verbal.ts';

/** ‘Thủ tướng Togo nói nếu Benin không rút quân, nước này sẽ đóng biên giới’: notes, before a sentence's acts are read, that it is Togo. */
export function noteOnCondition(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const verbal of verbals) {
    const { subject, inherited, subordinator, from, planned, rules } = verbal;
    const points = subject?.refers === 'state' && subject.class === 'pronoun' && !inherited && subordinator !== 'if';
    if (!points || discourse.meant.has(subject)) continue;
    const conditions = verbals.filter((other) => other.subordinator === 'if' && other.subject !== null && other.subject !== subject);
    // “cảnh báo Benin rằng nước này sẽ rút quân nếu Benin …”: a condition may stand behind what hangs on it.
    const behind = planned && rules.every(({ frame }) => frame !== 'advises');
    const condition = conditions.findLast(({ to }) => to <= from) ?? (behind ? conditions.find((other) => other.from > from) : undefined);
    const speaker = condition ? speakerOf(verbals, Math.min(condition.from, from)) : null;
    if (!condition?.subject || !speaker) continue;
    const speakers = resolve(discourse, speaker, null);
    const keys = new Set(resolve(discourse, condition.subject, null).map(keyOf));
    const [own, ...more] = speakers;
    if (
      !own?.state ||
      more.length > 0 ||
      keys.has(keyOf(own)) ||
      !resolve(discourse, subject, null).some((party) => keys.has(keyOf(party)))
    )
      continue;
    discourse.meant.set(subject, [partyOf(discourse, subject, { ...own, name: null, office: null })]);
  }
}

/** Who speaks before the condition. */
const speakerOf = (verbals: readonly Verbal[], before: number): Mention | null =>
  verbals.findLast((verbal) => verbal.to <= before && says(verbal) && verbal.subject !== null)?.subject ?? null;
