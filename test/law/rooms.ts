/**
 * The rooms of the house and who may import whom, as data. ARCHITECTURE.md says the same in words.
 * Deliberately absent: how imports are found (imports.ts) and what a pure room may not touch (impurities.ts).
 */

/** Engine rooms from left to right, each with the rooms that it may import besides itself. */
const ENGINE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  read: ['model', 'text'],
  code: ['model', 'text'],
  merge: ['model', 'text', 'read', 'code'],
  relate: ['model', 'text', 'read', 'code', 'merge'],
  write: ['model', 'text', 'read', 'code', 'merge', 'relate'],
};

const CONTENT = ['languages', 'scheme', 'outlets', 'knowledge'];
const ENGINE_AND_CONTENT = [...Object.keys(ENGINE), ...CONTENT];

/** Pure too, and the only such room in which engine and content meet. */
const LIBRARY: Readonly<Record<string, readonly string[]>> = { library: ENGINE_AND_CONTENT };
const ABOVE = [...ENGINE_AND_CONTENT, ...Object.keys(LIBRARY)];

/** Rooms below the line: they may touch the outside world. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  load: ABOVE,
  store: [...ABOVE, 'load'],
  operations: [...ABOVE, 'load', 'store'],
  surfaces: [...ABOVE, 'load', 'store', 'operations'],
};

/** npm packages that a pure room may use, because they touch nothing outside themselves. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  read: ['htmlparser2'],
  write: ['hyparquet-writer'],
  library: ['@noble/hashes', '#content'],
};

export interface Room {
  /** `read`, `languages`, `surfaces`, … */
  readonly name: string;
  /** The folder inside the room that is a world of its own: a language pack, an outlet, one surface; else null. */
  readonly part: string | null;
}

/** Where a file lives, by its path from the root; null for what is no room (test, bench, examples, scripts). */
export function roomOf(path: string): Room | null {
  const [first, second, third, ...rest] = path.split('/');
  if (first === 'src' && second !== undefined && third !== undefined) {
    if (second === 'surfaces') return { name: second, part: rest.length > 0 ? third : null };
    return second in ENGINE || second in LIBRARY || second in OUTSIDE ? { name: second, part: null } : null;
  }
  if (first !== undefined && CONTENT.includes(first) && second !== undefined)
    return { name: first, part: third === undefined ? null : second };
  return null;
}

export const isTest = (path: string): boolean => path.endsWith('.test.ts');

/** A pure room is a function of its arguments; content is pure too. */
export const isPure = (room: Room): boolean => room.name in ENGINE || room.name in LIBRARY || CONTENT.includes(room.name);

/** Null where `from` may import `to`, else the reason in words. */
export function whyNot(from: Room, to: Room): string | null {
  if (from.name === to.name) {
    const apart = from.part !== null && to.part !== from.part && (to.part !== null || CONTENT.includes(from.name));
    return apart ? `expected ${label(from)} to keep to itself` : null;
  }
  const allowed = CONTENT.includes(from.name) ? ['model', 'text'] : (ENGINE[from.name] ?? LIBRARY[from.name] ?? OUTSIDE[from.name] ?? []);
  if (allowed.includes(to.name)) return null;
  return `expected ${label(from)} to import only ${allowed.join(', ') || 'itself'}`;
}

export function mayUsePackage(room: Room, specifier: string): boolean {
  if (!isPure(room)) return true;
  return (
    !specifier.startsWith('node:') && (PACKAGES[room.name] ?? []).some((name) => specifier === name || specifier.startsWith(`${name}/`))
  );
}

const label = (room: Room): string => (room.part === null ? room.name : `${room.name}/${room.part}`);
