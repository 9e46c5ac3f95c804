/** What the surfaces that a command starts have in common. */
import { z } from 'zod';
import type { World } from '../operations/operation.ts';

export const storeField = z
  .string()
  .optional()
  .describe('the store: a file, or postgres://…; by default the one in the folder of your data')
  .meta({ value: 'STORE' });

export const worldOn = (world: World, store: string | undefined): World => (store === undefined ? world : { ...world, store });

export const logLine = (line: string): void => void process.stderr.write(`chancery: ${line}\n`);

/** Until the process is told to stop. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
