/**
 * What people's judgements come to: which tellings are one, which are not, which are wrong, and which read otherwise.
 * Of judgements about the same things the latest counts; `withdrawn` leaves nothing. Deliberately absent: `unsure` and `right`, which
 * change no record.
 */
import type { Issue } from '../model/issue.ts';
import type { Judgement } from '../model/record.ts';
import { type Correction, faultOf } from './correction.ts';
import { Groups } from './groups.ts';

export interface Judged {
  /** Event ids that are one occurrence, each group sorted. */
  readonly together: readonly (readonly string[])[];
  /** Event ids that are not the occurrence of the key. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Event ids of which nobody could say whether they are the occurrence of the key. */
  readonly unsure: ReadonlyMap<string, ReadonlySet<string>>;
  readonly wrong: ReadonlySet<string>;
  readonly corrected: ReadonlyMap<string, Correction>;
  /** Somebody looked at these and found them right or put them right. */
  readonly checked: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

export function judgedOf(judgements: readonly Judgement[]): Judged {
  const { sound, issues } = soundOf(latestOf(judgements));
  const apart = pairsOf(sound, 'not-same');
  const single = sound.filter(({ about }) => about.length === 1);
  const ofVerdict = (...verdicts: string[]): string[] =>
    single.filter(({ verdict }) => verdicts.includes(verdict)).map(({ about }) => about[0] as string);
  const { together, contradictions } = togetherOf(sound, apart);
  return {
    together,
    apart,
    unsure: pairsOf(sound, 'unsure'),
    wrong: new Set(ofVerdict('wrong')),
    corrected: new Map(
      single.flatMap(({ verdict, about, correction }) => (verdict === 'corrected' && correction ? [[about[0] as string, correction]] : [])),
    ),
    checked: new Set(ofVerdict('right', 'corrected')),
    issues: [...issues, ...contradictions],
  };
}

/** Those judged so with each other, both ways. */
function pairsOf(judgements: readonly Judgement[], wanted: Judgement['verdict']): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { verdict, about } of judgements)
    if (verdict === wanted)
      for (const [a, b] of [about, about.toReversed()])
        if (a !== undefined && b !== undefined) pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  return pairs;
}

const inTime = (a: Judgement, b: Judgement): number => compare(stamp(a), stamp(b));
const stamp = (judgement: Judgement): string => [judgement.at, judgement.by, judgement.verdict, JSON.stringify(judgement)].join('\u0000');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last word on each thing, in the order in which it was given. */
function latestOf(judgements: readonly Judgement[]): Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements.toSorted(inTime)) latest.set(judgement.about.toSorted().join(' '), judgement);
  return [...latest.values()].filter(({ verdict }) => verdict !== 'withdrawn').sort(inTime);
}

/** Corrections that no record can take in are set aside, and an issue says which. */
function soundOf(latest: readonly Judgement[]): { readonly sound: readonly Judgement[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const sound = latest.filter(({ verdict, about, correction, by, at }) => {
    const fault = verdict === 'corrected' ? faultOf(correction) : null;
    if (fault === null) return true;
    const message = `expected fields of the contract in what ${by} put right of ${about.join(' and ')} on ${at} but found ${fault}`;
    issues.push({ code: 'judgement-broken', message });
    return false;
  });
  return { sound, issues };
}

/** `same` carries on from one to the next, but never joins what somebody kept apart: the later of the two says then only that there is a contradiction. */
function togetherOf(
  latest: readonly Judgement[],
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Judged, 'together'> & { readonly contradictions: readonly Issue[] } {
  const groups = new Groups<string>();
  const contradictions: Issue[] = [];
  for (const { verdict, about, by } of latest) {
    const [a, b] = about;
    if (verdict !== 'same' || a === undefined || b === undefined) continue;
    const [left, right] = [groups.of(a), groups.of(b)];
    const against = left.flatMap((one) => right.filter((other) => apart.get(one)?.has(other)).map((other) => `${one} and ${other}`));
    if (against.length === 0) groups.join(a, b);
    else
      contradictions.push({
        code: 'judgements-contradict',
        message: `expected ${a} and ${b} to be one, as ${by} judged, but found ${against.join(', ')} judged apart`,
      });
  }
  return { together: groups.all().map((group) => group.toSorted()), contradictions };
}
