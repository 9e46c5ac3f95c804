/** Whether a host is this machine and nothing else. */
import { isIP } from 'node:net';

/** `localhost`, 127.0.0.0/8 or ::1, as typed or as a Host header has it (`[::1]`). */
export function isLoopbackName(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/u, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
