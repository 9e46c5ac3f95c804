import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '../../test/merge/world.ts';
import { bandsOf, likeness, signatureOf } from './signature.ts';

const all = (text: string) => [{ start: 0, end: text.length }];
const signed = (text: string) => signatureOf(text, all(text));
/** `length` words out of a thousand, by a seed. */
function words(length: number, seed: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length }, () => `tiếng${Math.floor(random() * 1000)}`);
}

test('a text is its own copy, whatever its capitals, spaces and marks', () => {
  const text = words(200, 1).join(' ');
  assert.equal(likeness(signed(text), signed(text.toUpperCase().replaceAll(' ', ', '))), 1);
});

test('the estimate is near the true share of common shingles', () => {
  const text = words(600, 2);
  for (const changed of [0, 60, 150, 300, 600]) {
    const other = [...words(changed, 3), ...text.slice(changed)];
    const [a, b] = [shingles(text), shingles(other)];
    const common = [...a].filter((one) => b.has(one)).length;
    const truth = common / (a.size + b.size - common);
    assert.ok(Math.abs(likeness(signed(text.join(' ')), signed(other.join(' '))) - truth) < 0.2, `with ${changed} words changed`);
  }
});

const shingles = (text: readonly string[]): Set<string> => new Set(text.slice(3).map((_, i) => text.slice(i, i + 4).join(' ')));

test('unlike texts share no band, copies do', () => {
  const [a, b] = [words(300, 4), words(300, 5)];
  const copy = [...a.slice(0, 280), ...words(20, 6)];
  const bands = (text: readonly string[]): Set<string> => new Set(bandsOf(signed(text.join(' '))));
  assert.ok([...bands(a)].some((band) => bands(copy).has(band)));
  assert.ok(![...bands(a)].some((band) => bands(b).has(band)));
});

test('a short text has no signature, and is nobody’s copy', () => {
  const short = signed(words(20, 7).join(' '));
  assert.equal(short.length, 0);
  assert.equal(likeness(short, short), 0);
  assert.deepEqual(bandsOf(short), []);
});

test('spans are read as one text', () => {
  const text = words(200, 8).join(' ');
  const cut = text.indexOf(' ', 500);
  assert.deepEqual(
    signatureOf(text, [
      { start: 0, end: cut },
      { start: cut + 1, end: text.length },
    ]),
    signed(text),
  );
});
