/** Which of the acts that the rules read are coded: with learnt weights those that are sure enough, without them all. */
import type { Weights } from '../model/weights.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts.ts';
import type { Surroundings } from './surroundings.ts';
import { weigh } from './weigh.ts';

export interface Settled {
  readonly kept: readonly Draft[];
  /** Left out as too unsure. */
  readonly left: readonly Draft[];
}

export function settle(drafts: readonly Draft[], around: Surroundings, weights: Weights | null): Settled {
  if (!weights) return { kept: drafts, left: [] };
  const weighed = drafts.map((draft) => ({ ...draft, weighed: weigh(factsOf(draft, around), weights) }));
  const [kept, left] = [true, false].map((sure) =>
    weighed.filter((draft) => (draft.weighed.chance >= weights.least || isDeed(draft) || isMeeting(draft)) === sure),
  );
  return { kept: kept ?? [], left: left ?? [] };
}

/** What nobody is named for is weighed too lightly where the text says on which day it was done: ‘vụ tấn công … hôm 27/1/2023’, ‘hai kỹ sư Togo được thả hôm 3/5’. */
const isDeed = ({ actors, recipients, verbal, type, rule }: Draft): boolean =>
  (type === 'ASSAULT' || (rule.mode === 'release' && verbal.passive && verbal.subject?.class === 'people')) &&
  actors.length === 0 &&
  recipients.length > 0 &&
  verbal.time !== null;

/** So is a meeting of two that the rules found both of, in whatever sentence of the article it stands. */
const isMeeting = ({ rule, type, actors }: Draft): boolean => type === 'CONSULT' && rule.frame === 'mutual' && actors.length === 2;
