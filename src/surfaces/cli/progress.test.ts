import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barOf, progressOn } from './progress.ts';

/** What a progress writes when it is shown at these milliseconds. */
function written(isTTY: boolean, times: readonly number[]): string[] {
  const texts: string[] = [];
  let now = 0;
  const progress = progressOn({ isTTY, write: (text) => texts.push(text) }, () => now);
  times.forEach((time, index) => {
    now = time;
    progress.show(index + 1, 10);
  });
  progress.clear();
  return texts;
}

test('nothing where nobody looks', () => assert.deepEqual(written(false, [500, 1500, 2500]), []));
test('nothing for work of less than a second', () => assert.deepEqual(written(true, [10, 500, 999]), []));
test('after a second a bar, ten times a second at most, cleared at the end', () => {
  assert.deepEqual(written(true, [500, 1500, 1550, 2000]), [
    '\r\u001B[K[#####...................] 2/10 pages, 1/s, 6 s left',
    '\r\u001B[K[##########..............] 4/10 pages, 2/s, 3 s left',
    '\r\u001B[K',
  ]);
});
test('without a total there is a rate and no bar', () => assert.equal(barOf(120, null, 2), '120 pages, 60/s'));
test('minutes and hours left', () => {
  assert.match(barOf(10, 1000, 10), /17 min left$/u);
  assert.match(barOf(1000, 100_000_000, 10), /278 h left$/u);
});
test('another stage is named at once', () => {
  const texts: string[] = [];
  progressOn({ isTTY: true, write: (text) => texts.push(text) }, () => 0).show(3, null, 'merging');
  assert.deepEqual(texts, ['\r\u001B[Kmerging …']);
});
