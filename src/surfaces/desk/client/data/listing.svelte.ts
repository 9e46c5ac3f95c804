/** Records that a question finds, as far as they are here: a screenful at once, and what follows when it is wanted. */
import type { RecordRow } from './answers.ts';
import { type Answer, type Asked, ask, question } from './ask.ts';
import { type Asking, asking } from './asking.svelte.ts';

export interface Listing extends Asking<Answer<RecordRow>> {
  readonly records: readonly RecordRow[];
  /** Of all that there are, here or not; null before the first answer. */
  readonly total: number | null;
  readonly complete: boolean;
  /** Resolves when more is here; asks for nothing where all is, or where more is on its way. */
  more(): Promise<void>;
  /** Resolves when all is here, or as much as a browser can well hold: what an export is made of. */
  fill(): Promise<void>;
}

/** A screen holds fewer; each record is put together from its article, which is what an answer waits for. */
const FIRST = 20;
const STEP = 200;
/** The most that one question answers, and that is filled up to. */
const LARGE = 1000;
const FULL = 10_000;

interface Further {
  /** The answer that it goes on from. */
  readonly of: Answer<RecordRow> | null;
  readonly records: readonly RecordRow[];
  readonly next: string | null;
}

/** `asked` as for `events`, without a limit. */
export function listing(asked: () => Asked): Listing {
  const first = asking(() => question('events', { ...asked(), limit: FIRST }));
  let further = $state.raw<Further | null>(null);
  let fetching: Promise<void> | null = null;
  const beyond = $derived(further?.of === first.value ? further : null);
  const records = $derived([...(first.value?.values ?? []), ...(beyond?.records ?? [])]);
  const next = $derived(beyond ? beyond.next : (first.value?.next ?? null));
  return {
    get value() {
      return first.value;
    },
    get problem() {
      return first.problem;
    },
    get busy() {
      return first.busy;
    },
    again: () => first.again(),
    get records() {
      return records;
    },
    get total() {
      return first.value && (first.value.total ?? records.length);
    },
    get complete() {
      return next === null;
    },
    more: () => follow(STEP),
    async fill() {
      while (next !== null && records.length < FULL) await follow(LARGE);
    },
  };

  function follow(limit: number): Promise<void> {
    fetching ??= fetched(limit).finally(() => {
      fetching = null;
    });
    return fetching;
  }

  async function fetched(limit: number): Promise<void> {
    if (next === null) return;
    const [of, before] = [first.value, beyond?.records ?? []];
    const { values, next: after } = await ask('events', { ...asked(), limit, after: next });
    const here = new Set([...(of?.values ?? []), ...before].map(({ id }) => id));
    further = { of, records: [...before, ...values.filter(({ id }) => !here.has(id))], next: after };
  }
}
