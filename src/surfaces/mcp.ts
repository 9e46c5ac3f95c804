/** `chancery mcp`: tools for a language model on standard input and output, until the client closes them. */
import { z } from 'zod';
import { version } from '../load/home.ts';
import { operations } from '../operations/index.ts';
import { storeFields } from '../operations/keeping.ts';
import type { Operation } from '../operations/operation.ts';
import { runHere } from './apart.ts';
import { logLine, worldOn } from './started.ts';

const input = z.object({ ...storeFields });

export const mcpCommand: Operation<typeof input, never> = {
  name: 'mcp',
  summary: 'Serve tools for a language model (MCP) on standard input and output',
  input,
  output: z.never(),
  async *run({ store }, world) {
    const { serveOnStdio } = await import('./mcp/stdio.ts');
    await serveOnStdio({ operations, world: worldOn(world, store), version: version(), log: logLine, runLong: runHere });
    /** Answers went to the client; there is none for the command line. */
    yield* [];
  },
};
