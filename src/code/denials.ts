/** Denials without words of their own: ‘Nga bác bỏ cáo buộc’ denies what Russia was last accused of. */
import { quoteOf } from '../model/span.ts';
import { speakerOf } from './claims.ts';
import type { Clauses } from './clauses.ts';
import { type Discourse, distinct, keyOf, type Party, resolve } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentences.ts';

const DENIABLE = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'SANCTION', 'ACCUSE', 'THREATEN']);
const REACH = 6;

export function applyDenials(
  drafts: readonly Draft[],
  parsed: readonly { sentence: Sentence; clauses: Clauses }[],
  discourse: Discourse,
): Draft[] {
  const settled = [...drafts];
  parsed.forEach(({ sentence, clauses }, at) => {
    for (const verbal of clauses.verbals) {
      if (verbal.speech?.kind !== 'denies' || verbal.negated || !verbal.subject) continue;
      const deniers = distinct(resolve(discourse, verbal.subject, null));
      const near = parsed.slice(Math.max(0, at - REACH), at + 1).map((p) => p.sentence);
      const index = settled.findLastIndex(
        (draft) => near.includes(draft.sentence) && draft.status === 'alleged' && DENIABLE.has(draft.type) && accuses(draft, deniers),
      );
      const denied = settled[index];
      if (!denied) continue;
      const evidence = quoteOf(discourse.tokens.text, sentence);
      const claims = deniers.map((party) => ({ speaker: speakerOf(party), stance: 'denies' as const, via: [], evidence }));
      settled[index] = { ...denied, status: 'disputed', claims: [...denied.claims, ...claims] };
    }
  });
  return settled;
}

const accuses = (draft: Draft, deniers: readonly Party[]): boolean => {
  const keys = new Set(deniers.map(keyOf));
  return draft.actors.some((actor) => keys.has(keyOf(actor)));
};
