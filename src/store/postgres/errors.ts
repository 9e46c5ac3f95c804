/** What PostgreSQL or the network says → what a user can do something about. Others are faults of ours and stay as they are. */
import { StoreProblem, type StoreProblemCode } from '../problem.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html and the codes of Node's sockets. */
const WORDS: Readonly<Record<string, readonly [StoreProblemCode, expected: string, found: string]>> = {
  ECONNREFUSED: ['store-unreachable', 'a server', 'nobody who answers'],
  ENOTFOUND: ['store-unreachable', 'a server', 'no host of that name'],
  ENOENT: ['store-unreachable', 'a server', 'nobody who answers'],
  '28000': ['store-forbidden', 'to be let in', 'that the user is not'],
  '28P01': ['store-forbidden', 'to be let in', 'a wrong password'],
  '3D000': ['store-unreachable', 'a database', 'none of that name'],
  '42501': ['store-forbidden', 'to be allowed to write', 'that the user is not'],
  '53100': ['store-full', 'room for the record', 'a full disk; what was reported as kept is kept'],
  '57P03': ['store-unreachable', 'a server', 'one that is starting or stopping'],
};

export async function withWords<Value>(address: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (problem) {
    const known = WORDS[(problem as { readonly code?: string }).code ?? ''];
    throw known ? new StoreProblem(known[0], `${known[1]} at ${address}`, known[2]) : problem;
  }
}
