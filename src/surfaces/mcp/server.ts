/** The protocol's side of the tools: a server that lists and calls them, made anew for each connection or request. */
import { McpServer } from '@modelcontextprotocol/server';
import { sentenceOf } from '../finding.ts';
import { type CallSetting, call, inputOf, textOf } from './call.ts';
import { operationOf, resultSchema, type Tool } from './tool.ts';
import { TOOLS } from './tools/index.ts';

export interface ServerSetting extends CallSetting {
  readonly version: string;
  readonly log: (line: string) => void;
}

/** Milliseconds of a call. */
const LONGEST_TIME = 60_000;

const INSTRUCTIONS =
  'Chancery keeps a dated record, with sources, of what states do to one another as news pages tell it. It says what pages say and who ' +
  'claims or denies it, not what is true. States are ISO 3166-1 alpha-3 (VNM, CHN), event types PLOVER (CONSULT, SANCTION, ASSAULT), ' +
  'days ISO 8601. Every answer repeats the question as it was understood; “next” goes on where an answer ends.';

export function mcpServer(setting: ServerSetting): McpServer {
  const server = new McpServer({ name: 'chancery', version: setting.version }, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) addTool(server, tool, setting);
  return server;
}

function addTool(server: McpServer, tool: Tool, setting: ServerSetting): void {
  const { name, title, description, ceiling, usual } = tool;
  server.registerTool(
    name,
    {
      title,
      description: `${description} At most ${ceiling} values an answer, ${usual} unless “limit” says otherwise.`,
      inputSchema: inputOf(tool, operationOf(tool.operation, setting.operations)),
      outputSchema: resultSchema,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (asked, { mcpReq }) => {
      try {
        const called = await call(tool, asked, setting, AbortSignal.any([mcpReq.signal, AbortSignal.timeout(LONGEST_TIME)]));
        if (called.ok) return { content: [{ type: 'text', text: textOf(tool, called.result) }], structuredContent: called.result };
        return { isError: true, content: [{ type: 'text', text: called.findings.map(sentenceOf).join('\n') }] };
      } catch (error) {
        setting.log(`${name}: ${(error as Error).stack ?? String(error)}`);
        return { isError: true, content: [{ type: 'text', text: 'expected an answer but found a fault of our own, told in the log' }] };
      }
    },
  );
}
