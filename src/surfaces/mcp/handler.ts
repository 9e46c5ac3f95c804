/** MCP over streamable HTTP, to be hung into a server that guards it: every request stands alone. */
import { createMcpHandler } from '@modelcontextprotocol/server';
import type { Operation } from '../../operations/operation.ts';
import { mcpServer, type ServerSetting } from './server.ts';

export function mcpHandler(operations: readonly Operation[], setting: ServerSetting): (request: Request) => Promise<Response> {
  const { fetch } = createMcpHandler(() => mcpServer(operations, setting));
  return (request) => fetch(request);
}
