/** Parts of a record as every tool tells them. */
import type { z } from 'zod';
import type { participant } from '../../../operations/contract.ts';

type Participant = z.output<typeof participant>;

const LONGEST_QUOTE = 600;

export const clipped = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

interface Sides {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
}

/** Who did it to whom: what is not known of a participant is left out, but for its state and organisation. */
export const sides = ({ actors, recipients }: Sides) => ({ actors: actors.map(short), recipients: recipients.map(short) });

const short = ({ text, state, org, sector, name, office }: Participant) => ({
  text,
  state,
  org,
  ...(sector === null ? {} : { sector }),
  ...(name === null ? {} : { name }),
  ...(office === null ? {} : { office }),
});
