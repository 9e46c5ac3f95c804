/**
 * A progress line on a terminal, for work that takes more than a second; elsewhere nothing.
 * Our own, because a bar is twenty lines and the kept libraries bring a screen model that JSON Lines on the same terminal would fight.
 */

const PATIENCE = 1000;
const EVERY = 100;
const WIDTH = 24;

export interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** `of` is null where nobody knows how many there are. */
  readonly show: (done: number, of: number | null, stage?: string) => void;
  /** Before anything else is written to the terminal, and at the end. */
  readonly clear: () => void;
}

/** `now` in milliseconds. */
export function progressOn(terminal: Terminal, now: () => number): Progress {
  if (terminal.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const begun = now();
  let last = begun;
  let shown = false;
  return {
    show: (done, of, stage) => {
      const at = now();
      if (stage === undefined && (at - begun < PATIENCE || at - last < EVERY)) return;
      last = at;
      shown = true;
      terminal.write(`\r\u001B[K${stage === undefined ? barOf(done, of, (at - begun) / 1000) : `${stage} …`}`);
    },
    clear: () => {
      if (shown) terminal.write('\r\u001B[K');
      shown = false;
    },
  };
}

/** `[######……] 1200/4000 pages, 310/s, 9 s left` */
export function barOf(done: number, of: number | null, seconds: number): string {
  const rate = `${Math.round(done / seconds)}/s`;
  if (of === null || of === 0) return `${done} pages, ${rate}`;
  const full = Math.round((done / of) * WIDTH);
  const left = done > 0 && done < of ? `, ${timeOf(((of - done) * seconds) / done)} left` : '';
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done}/${of} pages, ${rate}${left}`;
}

function timeOf(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
