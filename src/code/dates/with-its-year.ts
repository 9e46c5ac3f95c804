/**
 * A day told twice, once with its year: the story says ‘hôm 18-9’, the words below the picture ‘ngày 18-9-2023’.
 * Deliberately absent: days beside a celebration; 11/9 is told of every year.
 */
import { findPhrases } from '../../text/phrases.ts';
import { hasDate } from './combine.ts';
import { type Constraint, type Evidence, inYear, partsOf, quoted, resolvedAt, WEIGHT } from './constraint.ts';
import { sentenceAround } from './sentence.ts';

export function withItsYear({ tokens, times, compiled }: Evidence): Constraint[] {
  const days = times.flatMap((time) => {
    const [part, ...more] = partsOf(time);
    return part && more.length === 0 && hasDate(part) && part.step === null ? [{ time, part }] : [];
  });
  return days.flatMap(({ time, part }): Constraint[] => {
    const { year } = part;
    const { from, to } = sentenceAround(tokens, time.from);
    if (year === null || time.tense === 'future' || findPhrases(tokens, compiled.celebrations, from, to).length > 0) return [];
    const bare = days.find((one) => one.part.year === null && one.part.day === part.day && one.part.month === part.month);
    if (!bare) return [];
    return [
      {
        says: `${quoted(tokens, bare.time)} is told with its year as ${quoted(tokens, time)}`,
        weight: WEIGHT.strong,
        admits: (at) => {
          const day = resolvedAt(bare.time, at);
          return day !== null && inYear(year)(day);
        },
      },
    ];
  });
}
