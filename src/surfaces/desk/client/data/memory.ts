/**
 * Answers of a little while ago by their address, so that what was seen before is shown at once while the server is asked anew.
 * Deliberately absent: judging whether they still hold, and anything that outlives the tab.
 */
interface Kept {
  /** As it was sent: the same words are the same answer, and need not be read again. */
  readonly text: string;
  readonly answer: unknown;
  /** When it came: milliseconds of the page’s own clock. */
  readonly at: number;
}

/** Milliseconds for which an answer is not asked for again. */
const FRESH = 3000;

export const isFresh = ({ at }: Pick<Kept, 'at'>): boolean => performance.now() - at < FRESH;

/** UTF-16 code units in all; what has not been asked for longest goes first. */
const MOST = 6_000_000;

const kept = new Map<string, Kept>();
let size = 0;

export function recalled(address: string): Kept | null {
  const found = kept.get(address);
  if (!found) return null;
  kept.delete(address);
  kept.set(address, found);
  return found;
}

export function remember(address: string, text: string, answer: unknown): void {
  drop(address);
  kept.set(address, { text, answer, at: performance.now() });
  size += text.length;
  for (const [oldest] of kept) {
    if (size <= MOST) return;
    drop(oldest);
  }
}

/** After something changed that is kept. */
export function forgetAll(): void {
  kept.clear();
  size = 0;
}

function drop(address: string): void {
  size -= kept.get(address)?.text.length ?? 0;
  kept.delete(address);
}
