/** Denials without words of their own: ‘Nga bác bỏ cáo buộc’ denies what Russia was last accused of. */
import { quoteOf } from '../model/span.ts';
import { speakerOf } from './claims.ts';
import type { Clauses } from './clauses.ts';
import { type Discourse, distinct, keyOf, type Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { resolve } from './resolve.ts';
import type { Sentence } from './sentences.ts';

const DENIABLE = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'SANCTION', 'ACCUSE', 'THREATEN', 'CONSULT', 'SUPPORT', 'COOPERATE']);
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
      const evidence = quoteOf(discourse.tokens.text, sentence);
      const claims = deniers.map((party) => ({ speaker: speakerOf(party), stance: 'denies' as const, via: [], evidence }));
      for (const index of deniedBy(deniers, near, settled)) {
        const denied = settled[index] as Draft;
        settled[index] = { ...denied, status: 'disputed', claims: [...denied.claims, ...claims] };
      }
    }
  });
  return settled;
}

/** What a medium alone reports of the deniers, all of it; else the last that others say of them. */
function deniedBy(deniers: readonly Party[], near: readonly Sentence[], drafts: readonly Draft[]): number[] {
  const told = drafts.flatMap((draft, index) => (near.includes(draft.sentence) ? [{ draft, index }] : []));
  const last = told.findLast(({ draft }) => DENIABLE.has(draft.type) && isSaidByOthers(draft, deniers) && accuses(draft, deniers));
  if (last) return [last.index];
  return told.flatMap(({ draft, index }) => (isReport(draft) && (accuses(draft, deniers) || concerns(draft, deniers)) ? [index] : []));
}

/** Of what several do together, by another than who denies it. */
const isSaidByOthers = ({ type, status, claims, actors }: Draft, deniers: readonly Party[]): boolean => {
  const own = type === 'CONSULT' ? deniers : actors;
  const said = claims.some(({ speaker, stance }) => stance === 'asserts' && !own.some((one) => keyOf(one) === keyOf(speaker)));
  return status === 'alleged' || (status === 'reported' && said);
};

/** Told by newspapers and agencies only. */
const isReport = ({ claims }: Draft): boolean =>
  claims.length > 0 && claims.every(({ speaker }) => speaker.sector === 'MED' && (speaker.name !== null || keyOf(speaker) === null));

const concerns = ({ recipients }: Draft, deniers: readonly Party[]): boolean => {
  const keys = new Set(deniers.map(keyOf));
  return recipients.some((recipient) => keys.has(keyOf(recipient)));
};

const accuses = (draft: Draft, deniers: readonly Party[]): boolean => {
  const keys = new Set(deniers.map(keyOf));
  return draft.actors.some((actor) => keys.has(keyOf(actor)));
};
