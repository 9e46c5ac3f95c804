/** MCP over standard input and output, until the client closes them. */
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { mcpServer, type ServerSetting } from './server.ts';

export async function serveOnStdio(setting: ServerSetting): Promise<void> {
  const ended = new Promise((resolve) => process.stdin.once('close', resolve).once('end', resolve));
  const handle = serveStdio(() => mcpServer(setting), {
    transport: new StdioServerTransport(),
    onerror: ({ message }) => setting.log(message),
  });
  await ended;
  await handle.close();
}
