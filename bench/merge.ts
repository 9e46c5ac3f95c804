/**
 * `npm run bench:merge`: how long merging takes and what it holds in memory, for 10,000, 100,000 and 1,000,000 tellings of a made-up world,
 * and how many of its pairs are right. `-- SIZE…` takes other sizes. Figures are for reading, never asserted: the machine is shared.
 */
import { merge } from '../src/merge/merge.ts';
import { signatureOf } from '../src/merge/signature.ts';
import { worldOf } from '../test/merge/world.ts';

const sizes = process.argv.slice(2).map(Number);

/** Pairs of tellings that belong together, over all groups. */
const pairs = (groups: Iterable<number>): number => [...groups].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

function counted<T>(things: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const { tellings, sources, truth } = worldOf(size, 7, Math.max(2, size / 20_000));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const begun = performance.now();
  const worked = process.cpuUsage();
  const { records, doubts } = merge({ tellings, sources });
  const seconds = (performance.now() - begun) / 1000;
  const { user } = process.cpuUsage(worked);
  const held = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const groups = records.map((record) => counted(record.tellings.map((event) => truth.get(event))));
  const joined = pairs(records.map((record) => record.tellings.length));
  const right = groups.reduce((sum, group) => sum + pairs(group.values()), 0);
  const all = pairs(counted(truth.values()).values());
  console.log(
    `${size} tellings: ${seconds.toFixed(1)} s (${(user / 1e6).toFixed(1)} of the processor), ${held.toFixed(0)} MB more heap at the end, ${records.length} records, ${doubts.length} doubts, ` +
      `pairs joined rightly ${((100 * right) / joined).toFixed(2)} %, of all ${((100 * right) / all).toFixed(1)} %`,
  );
}

const text = Array.from({ length: 200_000 }, (_, i) => `từ${i % 977} chữ`).join(' ');
const began = process.cpuUsage();
for (let i = 0; i < 5; i++) signatureOf(text, [{ start: 0, end: text.length }]);
console.log(`signatures: ${((5 * Buffer.byteLength(text)) / 1e6 / (process.cpuUsage(began).user / 1e6)).toFixed(0)} MB/s of the processor`);
