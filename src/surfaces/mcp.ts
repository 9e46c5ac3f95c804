/** `chancery mcp`: tools for a language model on standard input and output, until the client closes them. */
import { z } from 'zod';
import { operations } from '../operations/index.ts';
import type { Operation } from '../operations/operation.ts';
import { version } from './home.ts';

const input = z.object({});

export const mcpCommand: Operation<typeof input, never> = {
  name: 'mcp',
  summary: 'Serve tools for a language model (MCP) on standard input and output',
  input,
  output: z.never(),
  async *run(handed, world) {
    const { serveOnStdio } = await import('./mcp/stdio.ts');
    await serveOnStdio(operations, { world, handed, version: version(), log: (line) => void process.stderr.write(`chancery: ${line}\n`) });
  },
};
