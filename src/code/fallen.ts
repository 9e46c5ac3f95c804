/** Whom an attack hit where the sentence says only who fell by it: ‘Ba binh sĩ Togo thiệt mạng khi quân Benin nã pháo vào một đồn’. */
import type { Party } from './discourse.ts';
import { named, singles } from './mention.ts';
import type { Roles } from './reading.ts';
import { resolve } from './resolve.ts';
import { others, type Setting } from './setting.ts';
import type { Verbal } from './verbal.ts';

const VICTIMS = new Set(['people', 'person', 'force', 'police', 'official', 'leader', 'diplomat', 'rebels']);

/** Behind what stands what force is used on. */
const AIMS = ['against', 'to'] as const;
const POSTS = new Set(['place', 'capital']);

/** Tokens from the fall to the clause of who struck, and to the one before it: ‘thiệt mạng và 12 người bị thương sau khi …’. */
const NEAR = 4;
const HURT = 8;

export function fallen({ actors, recipients }: Roles, { verbal, rule, verbals, discourse }: Setting): readonly Party[] | null {
  const { form, passive, subordinator, objects, from } = verbal;
  if (rule.type !== 'ASSAULT' || rule.frame !== 'acts-on' || form !== 'verb' || passive || verbal.inflected || actors.length === 0)
    return null;
  if (recipients.length === 0 && objects.length === 0) {
    // “Lính Togo nổ súng, một ngư dân Benin thiệt mạng”
    const victim = verbals.find((other) => other.from >= verbal.to)?.subject;
    const fell = verbals.find((other) => other.subject === victim && falls(other) && !other.subordinator);
    if (victim && fell && victim.from >= verbal.to && victim.from - verbal.to <= NEAR && fell.context === verbal.context)
      return others(resolve(discourse, victim, null), actors);
  }
  // “thiệt mạng khi Benin không kích sân bay Lomé”: where it hit is not who fell there.
  const hit = [
    ...objects,
    ...verbal.obliques.filter(({ prepositions }) => AIMS.some((kind) => prepositions.includes(kind))).map((o) => o.mention),
  ];
  const posts = hit.every((mention) => !named(mention) || POSTS.has(mention.class)) || recipients.length === 0;
  const beside = subordinator === 'when' || subordinator === 'after' || subordinator === 'because';
  if (!beside || !posts || objects.some(({ class: sort, refers }) => VICTIMS.has(sort) && refers !== 'they')) return null;
  const last = verbals.findLast(({ falling, to }) => falling && to <= from);
  if (!last || verbal.clauseFrom - last.to > NEAR) return null;
  const fell = verbals.find((other) => falls(other) && other.to <= last.to && last.to - other.to <= HURT);
  return fell?.subject ? others(resolve(discourse, fell.subject, null), actors) : null;
}

const falls = ({ falling, subject, negated, planned, possible }: Verbal): boolean =>
  falling &&
  !negated &&
  !planned &&
  !possible &&
  subject !== null &&
  named(subject) &&
  singles(subject).every(({ class: sort }) => VICTIMS.has(sort));
