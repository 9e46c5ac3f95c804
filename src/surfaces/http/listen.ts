/** The app on a socket, with what a slow or greedy caller may take bounded before the app sees anything of it. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Limits } from './limits.ts';
import { PROBLEM_TYPE, problemText } from './problem.ts';

export interface Listening {
  readonly url: string;
  /** Answers what is being asked, takes no more. */
  readonly close: () => Promise<void>;
}

export interface ListenSetting {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly limits: Limits;
}

/** Milliseconds between two looks for connections that take too long to say what they want. */
const LOOK = 1000;
/** Milliseconds that open questions have to be answered when the server closes. */
const GRACE = 2000;

export type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export async function listen(fetch: Fetch, setting: ListenSetting): Promise<Listening> {
  const { host, port, limits } = setting;
  const listener = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), { overrideGlobalObjects: false });
  const server = createServer(
    {
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      keepAliveTimeout: 5000,
      connectionsCheckingInterval: Math.min(LOOK, limits.head),
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  server.maxConnections = limits.connections;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error, socket as Socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(impatient);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

const BROKEN: Readonly<Record<string, readonly [status: number, expected: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'a shorter head'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'a request in time'],
};

/** What is no HTTP, or never ends. */
function refuse({ code = '', message }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, expected] = BROKEN[code] ?? [400, 'HTTP'];
  const body = problemText(status, 'request', { expected, found: message, where: '' });
  socket.end(
    `HTTP/1.1 ${status} Refused\r\ncontent-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
