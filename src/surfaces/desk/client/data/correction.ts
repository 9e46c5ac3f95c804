/** A record as a form to correct, and what of it somebody changed, in the words of the contract. */
import type { RecordRow } from './answers.ts';

export interface Form {
  readonly type: string;
  /** Codes of states, apart by spaces. */
  readonly actors: string;
  readonly recipients: string;
  /** A day, or nothing. */
  readonly date: string;
  readonly status: string;
}

type Sides = RecordRow['actors'];

const codesOf = (sides: Sides): string => [...new Set(sides.flatMap(({ state }) => state ?? []))].join(' ');

export const formOf = ({ type, actors, recipients, date, status }: RecordRow): Form => ({
  type,
  actors: codesOf(actors),
  recipients: codesOf(recipients),
  date: date?.start ?? '',
  status,
});

/** Only what differs: an empty correction says that nothing is to be corrected. A mode goes with its type. */
export function correctionOf(before: Form, after: Form, record: RecordRow): Readonly<Record<string, unknown>> {
  const date = after.date === '' ? null : { start: after.date, end: after.date, precision: 'day', basis: 'explicit', reasons: [] };
  return {
    ...(after.type !== before.type && { type: after.type, mode: null }),
    ...(codes(after.actors).join() !== codes(before.actors).join() && { actors: sidesOf(after.actors, record.actors) }),
    ...(codes(after.recipients).join() !== codes(before.recipients).join() && { recipients: sidesOf(after.recipients, record.recipients) }),
    ...(after.date !== before.date && { date }),
    ...(after.status !== before.status && { status: after.status }),
  };
}

const codes = (text: string): readonly string[] => text.toUpperCase().match(/[A-Z]{3}/gu) ?? [];

/** A side that was there before stays as the page tells it. */
const sidesOf = (text: string, known: Sides): Sides =>
  codes(text).flatMap((state) => {
    const before = known.filter((side) => side.state === state);
    return before.length > 0 ? before : [{ text: state, state, org: null, sector: null, name: null, office: null }];
  });
