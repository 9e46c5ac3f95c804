/** What the surfaces that a command starts have in common. */
import type { World } from '../operations/operation.ts';

export const worldOn = (world: World, store: string | undefined): World => (store === undefined ? world : { ...world, store });

export const logLine = (line: string): void => void process.stderr.write(`chancery: ${line}\n`);

/** Until the process is told to stop. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
