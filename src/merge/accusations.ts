/** An accusation and the act that it alleges: one article tells both in the same breath, and who accuses is who says that the other did it. */
import type { EventRecord } from '../model/record.ts';
import { keyOf } from './fact.ts';
import { grouped, share, type Threaded, type Tie } from './thread.ts';

/** The share of common words from which two events of an article are told by the same sentences. */
const ONE_BREATH = 0.6;

export function accusations(records: readonly Threaded[]): Tie[] {
  const isAct = ({ record: { type, status } }: Threaded): boolean => type !== 'ACCUSE' && (status === 'alleged' || status === 'disputed');
  const acts = grouped(records.filter(isAct), ({ tellings }) => tellings.map(({ source }) => source));
  return records
    .filter(({ record }) => record.type === 'ACCUSE')
    .flatMap((accusation) => {
      const beside = new Set(accusation.tellings.flatMap(({ source }) => acts.get(source) ?? []));
      return [...beside]
        .filter((act) => accuses(accusation, act))
        .map((act): Tie => ({ from: accusation, kind: 'accuses', to: act, because: BECAUSE }));
    });
}

const BECAUSE = 'the accusation and the act are told in one breath, and the accuser is who asserts the act';

const keys = (side: EventRecord['actors']): Set<string> => new Set(side.flatMap((one) => keyOf(one) ?? []));

function accuses({ record, tellings }: Threaded, { record: act, tellings: acts }: Threaded): boolean {
  const accusers = keys(record.actors);
  const accused = keys(record.recipients);
  return (
    act.actors.some((actor) => accused.has(keyOf(actor) ?? '')) &&
    act.support.asserts.some((speaker) => accusers.has(keyOf(speaker) ?? '')) &&
    tellings.some((a) => acts.some((b) => a.source === b.source && share(a.words, b.words) >= ONE_BREATH))
  );
}
