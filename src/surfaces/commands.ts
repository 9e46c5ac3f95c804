/**
 * Every command: the operations, and the surfaces that a command starts. Those are shaped like operations, so that flags, checks and help
 * are derived alike; they end when they are told to stop. Files right below `src/surfaces` may bring surfaces together; inside its own
 * folder no surface knows another.
 */
import { operations } from '../operations/index.ts';
import type { Operation } from '../operations/operation.ts';
import { mcpCommand } from './mcp.ts';
import { serveCommand } from './serve.ts';

export const commands: readonly Operation[] = [...operations, serveCommand, mcpCommand];
