/** The longest rule that reads the tokens from a place on. Linear: a pattern is short, and every token is tried a bounded number of times. */
import type { TimeRule } from '../../model/time.ts';
import { longestAt } from '../../text/phrases.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { CompiledRule, Root, SlotReader, TimeNode } from './compile.ts';

/** A rule that read tokens up to `to`, with what its slots caught. */
export interface Hit {
  readonly to: number;
  readonly rule: TimeRule;
  readonly caught: Readonly<Record<string, number | string>>;
}

interface Walk {
  readonly tokens: Tokens;
  readonly start: number;
  readonly limit: number;
  /** Whether the words before belong to the same expression, so that no rule needs or fears them. */
  readonly inside: boolean;
  readonly fields: string[];
  readonly values: (number | string)[];
  to: number;
  best: CompiledRule | null;
  caught: Readonly<Record<string, number | string>>;
}

/** The longest match from token `at`; of several equally long ones the rule that was written first. */
export function matchAt(tokens: Tokens, root: Root, at: number, limit: number, inside = false): Hit | null {
  const begins = root.words.has(tokens.word[at] as string) || (root.numbers && tokens.kind[at] === NUMBER);
  if (!begins) return null;
  const walk: Walk = { tokens, start: at, limit, inside, fields: [], values: [], to: at, best: null, caught: {} };
  step(walk, root.node, at);
  return walk.best ? { to: walk.to, rule: walk.best.rule, caught: walk.caught } : null;
}

function step(walk: Walk, node: TimeNode, at: number): void {
  if (node.rules.length > 0) accept(walk, node, at);
  const { tokens, start, limit } = walk;
  if (at >= limit || (at > start && tokens.gap[at] === 2)) return;
  const word = tokens.word[at] as string;
  const touching = at > start && tokens.gap[at] === 0;
  const loose = node.loose.get(word);
  if (loose) step(walk, loose, at + 1);
  const tight = touching ? node.tight.get(word) : undefined;
  if (tight) step(walk, tight, at + 1);
  const number = tokens.kind[at] === NUMBER ? Number(word) : -1;
  for (const edge of node.slots) {
    if (edge.tight && !touching) continue;
    if (number >= 0 ? !takesNumber(edge.reader, word.length, number) : edge.reader.kind === 'number') continue;
    const read = number >= 0 && edge.reader.kind !== 'phrase' ? { value: number, to: at + 1 } : readPhrase(tokens, edge.reader, at, limit);
    if (!read) continue;
    if (edge.field) {
      walk.fields.push(edge.field);
      walk.values.push(read.value);
    }
    step(walk, edge.node, read.to);
    if (edge.field) {
      walk.fields.pop();
      walk.values.pop();
    }
  }
}

function accept(walk: Walk, node: TimeNode, at: number): void {
  if (at < walk.to) return;
  for (const compiled of node.rules) {
    if (at === walk.to && walk.best && walk.best.order <= compiled.order) continue;
    if (!allowed(walk, compiled, at)) continue;
    walk.to = at;
    walk.best = compiled;
    walk.caught = Object.fromEntries(walk.fields.map((field, i) => [field, walk.values[i] as number | string]));
  }
}

function allowed({ tokens, start, inside }: Walk, compiled: CompiledRule, to: number): boolean {
  const { after, notAfter, before, notBefore, rule } = compiled;
  // A number alone needs its cue even there: ‘tháng 2 và 3’ is no third day.
  if (after && !(inside && to > start + 1) && !standsBefore(tokens, start, after)) return false;
  if (notAfter && !inside && standsBefore(tokens, start, notAfter)) return false;
  if (notBefore && standsAfter(tokens, to, notBefore)) return false;
  if (before && !standsAfter(tokens, to, before)) return false;
  if (rule.capital === 'first' && tokens.capital[start] !== 1) return false;
  return rule.capital !== 'last' || tokens.capital[to - 1] === 1;
}

const sameLine = (tokens: Tokens, at: number): boolean => at > 0 && at < tokens.count && tokens.gap[at] !== 2;

/** Whether the one or two words before token `at`, on its line, are in the set. */
function standsBefore(tokens: Tokens, at: number, set: ReadonlySet<string>): boolean {
  if (!sameLine(tokens, at)) return false;
  const one = tokens.word[at - 1] as string;
  return set.has(one) || (sameLine(tokens, at - 1) && set.has(`${tokens.word[at - 2]} ${one}`));
}

function standsAfter(tokens: Tokens, to: number, set: ReadonlySet<string>): boolean {
  if (!sameLine(tokens, to)) return set.has('.');
  const one = tokens.word[to] as string;
  return set.has(one) || (sameLine(tokens, to + 1) && set.has(`${one} ${tokens.word[to + 1]}`));
}

/** Whether a number of so many digits can stand in a slot; a phrase may begin with one too (‘2’ for Monday's number). */
function takesNumber(reader: SlotReader, length: number, value: number): boolean {
  if (reader.kind === 'phrase') return true;
  if (reader.kind === 'count') return length <= 3 && value > 0;
  const [fewest, most] = reader.digits;
  return length >= fewest && length <= most && value >= reader.min && value <= reader.max && value % (reader.of ?? 1) === 0;
}

function readPhrase(tokens: Tokens, reader: SlotReader, at: number, limit: number): { value: number | string; to: number } | null {
  const phrases = reader.kind === 'number' ? null : reader.phrases;
  const hit = phrases && longestAt(tokens, phrases, at, limit);
  return hit && { value: hit.values[0] as number | string, to: hit.to };
}
