/** MCP over streamable HTTP, to be hung into a server that guards it: every request stands alone. */
import { createMcpHandler } from '@modelcontextprotocol/server';
import { mcpServer, type ServerSetting } from './server.ts';

export function mcpHandler(setting: ServerSetting): (request: Request) => Promise<Response> {
  const { fetch } = createMcpHandler(() => mcpServer(setting));
  return (request) => fetch(request);
}
