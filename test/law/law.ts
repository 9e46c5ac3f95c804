/**
 * The law of the house, checked over sources given as a map from path to text, so that it can be tried on bad samples too.
 * Deliberately absent: the file system (law.test.ts reads it).
 */
import { type Import, importsOf, type SyntaxNode, syntaxOf, targetOf } from './imports.ts';
import { impuritiesOf } from './impurities.ts';
import { isPure, isTest, mayUsePackage, type Room, roomOf, whyNot } from './rooms.ts';

export type Sources = ReadonlyMap<string, string>;

/** Every breach, as `path:line: expected … but found …`. Tests may import what they like, and nobody may import a test. */
export function breaches(sources: Sources): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of sources) {
    const room = roomOf(path);
    if (!room || isTest(path)) continue;
    const program = syntaxOf(source);
    const imports = importsOf(program);
    graph.set(
      path,
      imports.flatMap(({ specifier }) => targetOf(path, specifier) ?? []),
    );
    found.push(...imports.flatMap((wanted) => wrongImport(path, room, wanted) ?? []));
    if (isPure(room)) found.push(...impure(path, program));
  }
  return [...found, ...cycles(graph)];
}

function wrongImport(path: string, room: Room, { specifier, line }: Import): string | null {
  const target = targetOf(path, specifier);
  const place = `${path}:${line}`;
  if (target === null)
    return mayUsePackage(room, specifier) ? null : `${place}: expected no outside module in a pure room but found ${specifier}`;
  const there = roomOf(target);
  if (isTest(target) || !there) return target === 'package.json' ? null : `${place}: expected a room of the house but found ${specifier}`;
  const reason = whyNot(room, there);
  return reason && `${place}: ${reason} but found ${specifier}`;
}

const impure = (path: string, program: SyntaxNode): string[] =>
  impuritiesOf(program).map(({ line, found }) => `${path}:${line}: expected a pure room but found ${found}`);

/** One line for each circle of imports, told from its first file in the alphabet. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.add(circle(trail.slice(at)));
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const next of graph.get(path) ?? []) walk(next);
    trail.pop();
    done.add(path);
  };
  for (const path of [...graph.keys()].sort()) walk(path);
  return [...found];
}

function circle(trail: readonly string[]): string {
  const first = trail.indexOf([...trail].sort()[0] ?? '');
  const turned = [...trail.slice(first), ...trail.slice(0, first)];
  return `${turned[0]}: expected imports to go one way but found the circle ${[...turned, turned[0]].join(' → ')}`;
}
