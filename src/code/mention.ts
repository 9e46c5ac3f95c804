/** A participant as the words give it, before discourse says who it is. */
import type { Sector } from '../model/event.ts';
import type { Person } from '../model/knowledge.ts';
import type { HeadClass, Pronoun } from '../model/pack.ts';

export interface Mention {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** `state` for a bare name, `capital` for a capital or a seat of power, `org` for an organisation, else the class of its head. */
  readonly class: HeadClass | 'state' | 'capital' | 'org' | 'pronoun';
  readonly state: string | null;
  readonly org: string | null;
  readonly sector: Sector | null;
  readonly office: string | null;
  /** The person whom the dictionary names, where the mention says no state; which of the offices held decides the date. */
  readonly person: Person | null;
  /** A person's name as written, or null. */
  readonly name: string | null;
  /** The name of the person whose it is, where the mention says no state: `cận vệ của ông Cường`. */
  readonly owner?: string;
  /** How it points back, or null. */
  readonly refers: Pronoun['kind'] | 'group' | null;
  /** Of `lực lượng này`, as what the one meant was named. */
  readonly like?: Pronoun['like'];
  /** Of `lệnh cấm này`, what types of act it can point at. */
  readonly deeds?: Pronoun['of'];
  /** Of a group told by its number alone, how many they are: `ba nước`. */
  readonly size?: number;
  /** Of a place that another state holds than the one it lies in, which. */
  readonly held?: string;
  /** The day from which they do, where that matters. */
  readonly heldSince?: string | null;
  /** Of a place, that it lies between those whose it is: a border. */
  readonly line?: true;
  /** Where it is: a key in Knowledge.places, or null. */
  readonly place: string | null;
  /** For diplomats and missions, the state they are in. */
  readonly at: string | null;
  /** It only says whose the noun after it is: `Russia’s` attack, a `Turkish` air strike. Only where owners come first. */
  readonly modifies: boolean;
  /** Written as several: `officials`; absent where the language does not say. */
  readonly plural?: boolean;
  /** Two, or all who have met: ‘các bên’. */
  readonly orMore?: true;
  /** Of several, each does it for itself: ‘Togo và Benin đều …’. */
  readonly each?: true;
  /** A news agency whose state the text does not say. */
  readonly agency?: true;
  /** The mentions of a list, or empty. */
  readonly members: readonly Mention[];
}

/** The single mentions behind a mention: its members, or itself. */
export function singles(mention: Mention): readonly Mention[] {
  return mention.members.length > 0 ? mention.members.flatMap(singles) : [mention];
}

/** Whether it says by itself which state or organisation it is. */
export const named = (mention: Mention): boolean =>
  mention.members.length > 0 ? mention.members.some(named) : mention.state !== null || mention.org !== null;

/** Whether it says neither whose it is nor who. */
export const isBare = ({ state, org, name, refers }: Mention): boolean => !state && !org && !name && !refers;

/** Classes of ground, by whatever name: whose soil it is can be asked of each. */
export const GROUND: ReadonlySet<Mention['class']> = new Set<Mention['class']>(['state', 'capital', 'place']);
