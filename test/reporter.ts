/**
 * How `npm test` speaks: a dot for a hundred passed tests, every failure in full, and totals on the last line (`812 passed, 0 failed`).
 * The built-in reporters print a line for each of some thousand examples, or no totals.
 */
import type { TestEvent } from 'node:test/reporters';

const DOT_EVERY = 100;

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const failures: string[] = [];
  for await (const event of events) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') yield event.data.message;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, file = '', line, details, skip } = event.data;
    if (details.type === 'suite') continue;
    if (event.type === 'test:fail') {
      failed++;
      failures.push(failure(name, `${file}:${line ?? 0}`, event.data.details.error));
    } else if (skip) skipped++;
    else if (++passed % DOT_EVERY === 0) yield '.';
  }
  yield `\n${failures.join('')}\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}

function failure(name: string, place: string, error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return `\n✖ ${name}\n  ${place}\n${(cause.stack ?? cause.message).replaceAll(/^/gmu, '    ')}\n`;
}
