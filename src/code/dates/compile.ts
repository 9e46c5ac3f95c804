/**
 * A language's time grammar made ready for matching: every rule's variants in a trie that branches on words and on slots, once.
 * Deliberately absent: languages. The same rules are compiled a second time with their accents folded where the grammar asks for it.
 */
import type { Tense, TimeBound, TimeGrammar, TimeRule, TimeSlot } from '../../model/time.ts';
import { fold } from '../../text/normalise.ts';
import { compilePhrases, expand, type Phrases } from '../../text/phrases.ts';
import { tokenise } from '../../text/tokens.ts';

/** How a slot reads: a number between two bounds written with so many digits, or a phrase of the pack. */
export type SlotReader =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly digits: readonly [number, number];
      readonly of?: number;
    }
  | { readonly kind: 'phrase'; readonly phrases: Phrases<number | string> }
  | { readonly kind: 'count'; readonly phrases: Phrases<number | string> | null };

export interface SlotEdge {
  readonly name: string;
  readonly field: string | null;
  readonly reader: SlotReader;
  readonly tight: boolean;
  readonly node: TimeNode;
}

export interface TimeNode {
  readonly tight: Map<string, TimeNode>;
  readonly loose: Map<string, TimeNode>;
  readonly slots: SlotEdge[];
  readonly rules: CompiledRule[];
}

/** Where the rules of a role begin, with what a token must be for any of them to begin at it. */
export interface Root {
  readonly node: TimeNode;
  readonly words: ReadonlySet<string>;
  readonly numbers: boolean;
}

export interface CompiledRule {
  readonly rule: TimeRule;
  readonly order: number;
  readonly after: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
  readonly before: ReadonlySet<string> | null;
  readonly notBefore: ReadonlySet<string> | null;
}

export interface CompiledTimes {
  readonly grammar: TimeGrammar;
  readonly roles: Readonly<Record<TimeRule['role'], Root>>;
  /** Words with which anything can begin that the roles read. */
  readonly starters: ReadonlySet<string>;
  readonly ranges: Phrases<true>;
  readonly lists: Phrases<true>;
  readonly links: Phrases<true>;
  readonly zones: Phrases<true>;
  readonly bounds: ReadonlyMap<string, TimeBound>;
  readonly leans: ReadonlyMap<string, Tense>;
  readonly tenses: Phrases<Tense>;
  readonly plans: Phrases<true>;
  readonly contrasts: Phrases<true>;
  readonly saying: Phrases<true>;
  readonly inaugurations: Phrases<true>;
  readonly formers: Phrases<true>;
  readonly designates: Phrases<true>;
  readonly thens: Phrases<true>;
  readonly untilNow: Phrases<true>;
  readonly venues: Phrases<true>;
  readonly celebrations: Phrases<true>;
  readonly relations: Phrases<true>;
  readonly frames: Phrases<true>;
  readonly nearly: ReadonlySet<string>;
  /** The same without accents, for lines that have none; null where the grammar does not fold. */
  readonly folded: CompiledTimes | null;
}

/** `of`: only its multiples. */
interface NumberSlot {
  readonly field: string | null;
  readonly min: number;
  readonly max: number;
  readonly digits: readonly [number, number];
  readonly of?: number;
}

const NUMBERS: Readonly<Record<string, NumberSlot>> = {
  day: { field: 'day', min: 1, max: 31, digits: [1, 2] },
  lateday: { field: 'day', min: 13, max: 31, digits: [2, 2] },
  month: { field: 'month', min: 1, max: 12, digits: [1, 2] },
  year: { field: 'year', min: 1000, max: 2199, digits: [4, 4] },
  recent: { field: 'year', min: 1900, max: 2049, digits: [4, 4] },
  yy: { field: 'year', min: 0, max: 99, digits: [2, 2] },
  hour: { field: null, min: 0, max: 24, digits: [1, 2] },
  minute: { field: null, min: 0, max: 59, digits: [1, 2] },
  decade: { field: 'decade', min: 10, max: 2090, digits: [2, 4], of: 10 },
  century: { field: 'century', min: 1, max: 30, digits: [1, 2] },
};

const known = new WeakMap<TimeGrammar, CompiledTimes>();

/** The compiled form of a grammar, made at its first use. Throws where a pattern names a slot that nobody defined. */
export function compileTimes(grammar: TimeGrammar): CompiledTimes {
  const before = known.get(grammar);
  if (before) return before;
  const folded = grammar.folds ? build(grammar, fold, null) : null;
  const compiled = build(grammar, (text) => text, folded);
  known.set(grammar, compiled);
  return compiled;
}

type Write = (text: string) => string;

function build(grammar: TimeGrammar, write: Write, folded: CompiledTimes | null): CompiledTimes {
  const roles = { time: newNode(), more: newNode(), lead: newNode(), head: newNode(), not: newNode() };
  const slots = new Map(grammar.slots.map((slot) => [slot.name, phraseSlot(slot, write)]));
  for (const [order, rule] of grammar.rules.entries()) addRule(roles[rule.role], compileRule(rule, order, write), slots, write);
  const phrases = <T>(entries: readonly (readonly [string, T])[]) =>
    compilePhrases(entries.map(([phrase, value]) => [write(phrase), value] as const));
  const set = (entries: readonly string[]) => phrases(entries.map((entry) => [entry, true] as const));
  const rooted = {
    time: rootOf(roles.time),
    more: rootOf(roles.more),
    lead: rootOf(roles.lead),
    head: rootOf(roles.head),
    not: rootOf(roles.not),
  };
  const { time, lead, head, not } = rooted;
  return {
    grammar,
    roles: rooted,
    starters: new Set([time, lead, head, not].flatMap(({ words }) => [...words])),
    ranges: set(grammar.ranges),
    lists: set(grammar.lists),
    links: set(grammar.links),
    zones: set(grammar.zones),
    bounds: new Map(grammar.bounds.map(([phrase, bound]) => [wordsOf(write(phrase)), bound])),
    leans: new Map(grammar.leans.map(([phrase, tense]) => [wordsOf(write(phrase)), tense])),
    tenses: phrases(grammar.tenses),
    plans: set(grammar.plans),
    contrasts: set(grammar.contrasts),
    saying: set(grammar.saying),
    inaugurations: set(grammar.inaugurations),
    formers: set(grammar.formers),
    designates: set(grammar.designates),
    thens: set(grammar.thens),
    untilNow: set(grammar.untilNow),
    venues: set(grammar.venues),
    celebrations: set(grammar.celebrations),
    relations: set(grammar.relations),
    frames: set(grammar.frames),
    nearly: new Set(grammar.nearly.map(write)),
    folded,
  };
}

const newNode = (): TimeNode => ({ tight: new Map(), loose: new Map(), slots: [], rules: [] });

interface NamedReader {
  readonly field: string | null;
  readonly reader: SlotReader;
}

function phraseSlot(slot: TimeSlot, write: Write): NamedReader {
  const phrases = compilePhrases(slot.entries.map(([phrase, value]) => [write(phrase), value] as const));
  return slot.name === 'n'
    ? { field: 'n', reader: { kind: 'count', phrases } }
    : { field: slot.field, reader: { kind: 'phrase', phrases } };
}

function readerOf(name: string, slots: ReadonlyMap<string, NamedReader>, rule: TimeRule): NamedReader {
  const number = NUMBERS[name];
  if (number) return { field: number.field, reader: { kind: 'number', ...number } };
  const own = slots.get(name);
  if (own) return own;
  const count = slots.get('n')?.reader;
  if (name === 'n' || name === 'months')
    return { field: name, reader: { kind: 'count', phrases: count?.kind === 'count' ? count.phrases : null } };
  throw new Error(`expected a slot of the grammar but found {${name}} in rule ${rule.id}`);
}

const wordsOf = (phrase: string): string => tokenise(phrase).word.join(' ');

function wordSet(phrases: readonly string[] | undefined, write: Write): ReadonlySet<string> | null {
  return phrases ? new Set(phrases.map((phrase) => wordsOf(write(phrase)))) : null;
}

function compileRule(rule: TimeRule, order: number, write: Write): CompiledRule {
  return {
    rule,
    order,
    after: wordSet(rule.after, write),
    notAfter: wordSet(rule.notAfter, write),
    before: wordSet(rule.before, write),
    notBefore: wordSet(rule.notBefore, write),
  };
}

function addRule(root: TimeNode, compiled: CompiledRule, slots: ReadonlyMap<string, NamedReader>, write: Write): void {
  for (const variant of expand(compiled.rule.pattern)) {
    let node = root;
    for (const part of partsOf(variant, write))
      node = part.slot === null ? wordStep(node, part) : slotStep(node, part, slots, compiled.rule);
    if (!node.rules.includes(compiled)) node.rules.push(compiled);
  }
}

interface Part {
  readonly tight: boolean;
  readonly word: string;
  readonly slot: string | null;
}

/** `ngày {day}/{month}` → ngày, {day}, /, {month}, each with whether it must touch the one before. */
function partsOf(variant: string, write: Write): Part[] {
  const parts: Part[] = [];
  for (const chunk of variant.split(' ')) {
    let tight = false;
    for (const piece of chunk.split(/(\{[a-z]+\})/u)) {
      if (!piece) continue;
      if (piece.startsWith('{')) parts.push({ tight, word: '', slot: piece.slice(1, -1) });
      else for (const [i, word] of tokenise(write(piece)).word.entries()) parts.push({ tight: tight || i > 0, word, slot: null });
      tight = true;
    }
  }
  return parts;
}

function wordStep(node: TimeNode, part: Part): TimeNode {
  const branch = part.tight ? node.tight : node.loose;
  let next = branch.get(part.word);
  if (!next) {
    next = newNode();
    branch.set(part.word, next);
  }
  return next;
}

function slotStep(node: TimeNode, part: Part, slots: ReadonlyMap<string, NamedReader>, rule: TimeRule): TimeNode {
  const name = part.slot as string;
  const before = node.slots.find((edge) => edge.name === name && edge.tight === part.tight);
  if (before) return before.node;
  const next = newNode();
  node.slots.push({ name, ...readerOf(name, slots, rule), tight: part.tight, node: next });
  return next;
}

function rootOf(node: TimeNode): Root {
  const words = new Set(node.loose.keys());
  for (const { reader } of node.slots) if (reader.kind !== 'number') for (const word of reader.phrases?.root.words() ?? []) words.add(word);
  return { node, words, numbers: node.slots.some(({ reader }) => reader.kind !== 'phrase') };
}
