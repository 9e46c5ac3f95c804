/**
 * Each operation as a route below /api: GET where it only reads and its fields fit into an address, else POST.
 * Deliberately absent: any operation by name.
 */
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { Operation, World } from '../../operations/operation.ts';
import { type Run, runHere } from '../apart.ts';
import { checkedFor, type Given } from '../remote.ts';
import { answer, LINES_TYPE } from './answer.ts';
import { bodyOf, tooLargeProblem } from './body.ts';
import { type Limits, noPlace, type Places } from './limits.ts';
import { problem, Refused } from './problem.ts';
import { methodOf, questionOf } from './question.ts';

export interface RouteSetting {
  readonly world: Omit<World, 'input'>;
  readonly limits: Limits;
  readonly places: Places;
  readonly log: (line: string) => void;
  /** Runs what may take long: what reads pages, which may be anybody's, and what writes. */
  readonly runLong: Run;
}

/** Nobody waits for the answer any more; the number is nginx’s. */
const GONE = 499;

/** What Node's side of a request is reached by. */
export type App = Hono<{ Bindings: HttpBindings }>;
type AppContext = Context<{ Bindings: HttpBindings }>;

export const pathOf = (operation: Operation): string => `/api/${operation.name}`;

export function addRoutes(app: App, operations: readonly Operation[], setting: RouteSetting): void {
  for (const operation of operations) {
    const method = methodOf(operation);
    app.on(method, pathOf(operation), (context) => ask(operation, context, setting));
    app.all(pathOf(operation), ({ req }) =>
      problem(405, 'method', { expected: method, found: req.method, where: 'method' }, { allow: method === 'GET' ? 'GET, HEAD' : method }),
    );
  }
}

async function ask(operation: Operation, { req: { raw: request }, env }: AppContext, setting: RouteSetting): Promise<Response> {
  const { limits, places, world, log, runLong } = setting;
  const leave = places.take();
  if (!leave) return noPlace(limits.atOnce);
  try {
    const lines = operation.file === undefined && wantsLines(request);
    const body = bodyOf(request, limits.body);
    const { given, input } = await questionOf(operation, request, body);
    const checked = checkedFor(operation, given);
    if (!checked.ok) throw new Refused(problem(400, 'input', checked.findings));
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(limits.time)]);
    const run = operation.pages || operation.writes || operation.long ? runLong : runHere;
    return await answer(run(operation, checked.input, { ...world, input }, signal), {
      lines,
      file: operation.file?.(checked.input) ?? null,
      query: checked.query,
      linkTo: (next) => linkTo(operation, checked.query, next),
      pages: operation.pages !== undefined,
      signal,
      refusal: () => (body.tooLarge() ? tooLargeProblem(limits.body, 'more') : null),
      ended: leave,
      breakOff: (error) => {
        if (!request.signal.aborted) log(`${operation.name}: ${(error as Error).stack ?? String(error)}`);
        env.outgoing.destroy();
      },
    });
  } catch (error) {
    leave();
    if (error instanceof Refused) return error.response;
    if (request.signal.aborted) return new Response(null, { status: GONE });
    if ((error as Error).name === 'TimeoutError')
      return problem(503, 'too-long', { expected: `an answer within ${limits.time} ms`, found: 'none', where: '' });
    log(`${operation.name}: ${(error as Error).stack ?? String(error)}`);
    return problem(500, 'fault', { expected: 'an answer', found: 'a fault of our own, told in the log', where: operation.name });
  }
}

/** JSON, unless only JSON Lines are wanted, or these rather. Throws `Refused` where neither will do. */
function wantsLines(request: Request): boolean {
  const header = request.headers.get('accept') ?? '*/*';
  const wanted = header.split(',').map((one) => {
    const [type = '', ...parameters] = one
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    return { type, q: Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1) };
  });
  const weight = (types: readonly string[]): number =>
    Math.max(-1, ...wanted.filter(({ type, q }) => types.includes(type) && q > 0).map(({ q }) => q));
  const lines = weight([LINES_TYPE, 'application/jsonl']);
  const json = weight(['application/json', 'application/*', '*/*', '']);
  if (lines < 0 && json < 0)
    throw new Refused(problem(406, 'accept', { expected: `application/json or ${LINES_TYPE}`, found: `“${header}”`, where: 'Accept' }));
  return lines > json || (lines === json && lines > 0 && !wanted.some(({ type }) => type === 'application/json'));
}

function linkTo(operation: Operation, query: Given, next: string): string {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, after: next }))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null) asked.append(key, String(one));
  return `${pathOf(operation)}?${asked}`;
}
