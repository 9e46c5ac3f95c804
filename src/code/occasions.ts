/**
 * What a clause of time tells besides what somebody denies: ‘Togo phủ nhận việc đâm tàu Benin khi tàu Benin tiến vào vùng biển nước này’. Whoever
 * denies the one says the other.
 * Deliberately absent: occasions on which the same side acts, which may be part of what is denied.
 */
import type { Verbal } from './verbal.ts';

export function sayOccasions(verbals: readonly Verbal[]): void {
  for (const verbal of verbals) {
    const { subordinator, subject, inherited, inflected, context } = verbal;
    if ((subordinator !== 'when' && subordinator !== 'after') || inherited || inflected || !subject?.state) continue;
    // “bác bỏ cáo buộc tấn công tàu Togo sau khi …”: where the charge is told of, too.
    const denial = context.kind === 'denied' ? context : null;
    const { speaker, by } = denial ?? { speaker: null, by: null };
    const denied = verbals.find((other) => other.context === denial && other !== verbal && !other.subordinator);
    if (!denial || !speaker?.state || speaker.state === subject.state || denied?.subject?.state === subject.state) continue;
    verbal.context = { kind: 'said', speaker, by, parent: denial.parent };
  }
}
