/**
 * Finds what a pure room may not touch: file system, network, clock, randomness, environment, logging, timers,
 * and the quieter ways in which the machine's own locale and time zone leak into a result.
 * Looks at names, not types: a local variable of the same name hides a global for its whole file.
 */
import { childrenOf, isNode, type SyntaxNode } from './imports.ts';

export interface Impurity {
  readonly line: number;
  readonly found: string;
}

const GLOBALS = new Set(
  `process console fetch setTimeout setInterval setImmediate queueMicrotask performance globalThis global window document navigator
   localStorage sessionStorage crypto require __dirname __filename Buffer XMLHttpRequest WebSocket Worker Deno Bun eval alert`.split(
    /\s+/u,
  ),
);
const MEMBERS = new Set(['Date.now', 'Math.random']);
/** They read the time zone of the machine; their UTC twins do not. */
const LOCAL_TIME = /^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$|^getTimezoneOffset$/u;

/** Every impurity of a file, in source order. */
export function impuritiesOf(program: SyntaxNode): Impurity[] {
  const own = declaredIn(program);
  const found: Impurity[] = [];
  const visit = (node: SyntaxNode): void => {
    const what = impurity(node, own);
    if (what) found.push({ line: node.loc?.start.line ?? 0, found: what });
    for (const child of valueChildren(node)) visit(child);
  };
  visit(program);
  return found;
}

function impurity(node: SyntaxNode, own: ReadonlySet<string>): string | null {
  switch (node.type) {
    case 'Identifier':
      return GLOBALS.has(nameOf(node)) && !own.has(nameOf(node)) ? nameOf(node) : null;
    case 'MetaProperty':
      return 'import.meta';
    case 'MemberExpression': {
      const path = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
      return MEMBERS.has(path) ? path : null;
    }
    case 'NewExpression':
      return bare(node) && nameOf(node['callee']) === 'Date' ? 'new Date() without arguments' : intl(node);
    case 'OptionalCallExpression':
    case 'CallExpression':
      return nameOf(node['callee']) === 'Date' ? 'Date() without new' : (intl(node) ?? machineMethod(node));
    default:
      return null;
  }
}

/** `Intl.Collator()` without a locale takes the machine's. */
function intl(node: SyntaxNode): string | null {
  const callee = node['callee'];
  if (!isNode(callee) || callee.type !== 'MemberExpression' || nameOf(callee['object']) !== 'Intl' || !bare(node)) return null;
  return `Intl.${nameOf(callee['property'])} without a locale`;
}

function machineMethod(node: SyntaxNode): string | null {
  const callee = node['callee'];
  if (!isNode(callee) || !callee.type.endsWith('MemberExpression')) return null;
  const method = nameOf(callee['property']);
  if (LOCAL_TIME.test(method)) return `${method} in local time`;
  const locales = method === 'localeCompare' ? 2 : method.startsWith('toLocale') ? 1 : 0;
  return argumentsOf(node) < locales ? `${method} without a locale` : null;
}

const argumentsOf = (node: SyntaxNode): number => (Array.isArray(node['arguments']) ? node['arguments'].length : 0);
const bare = (node: SyntaxNode): boolean => argumentsOf(node) === 0;
const nameOf = (node: unknown): string => (isNode(node) && node.type === 'Identifier' ? String(node['name']) : '');

/** Children that are values: no types, no property names, no import or export lists. */
function valueChildren(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'ImportDeclaration') return [];
  if (node.type.startsWith('TS')) return isNode(node['expression']) ? [node['expression']] : [];
  const named = node['computed'] === true ? null : (node['key'] ?? (node.type.endsWith('MemberExpression') ? node['property'] : null));
  const hidden = node.type === 'ObjectProperty' && node['shorthand'] === true ? null : named;
  return childrenOf(node).filter((child) => child !== hidden && child !== node['typeAnnotation'] && child !== node['label']);
}

/** Every name that a file declares or imports anywhere. */
function declaredIn(program: SyntaxNode): Set<string> {
  const own = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'VariableDeclarator') bind(node['id'], own);
    if (/Function|Method/u.test(node.type) && Array.isArray(node['params'])) for (const param of node['params']) bind(param, own);
    if (/^(Function|Class)Declaration$/u.test(node.type)) bind(node['id'], own);
    if (node.type === 'CatchClause') bind(node['param'], own);
    if (/^Import\w*Specifier$/u.test(node.type)) bind(node['local'], own);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  return own;
}

function bind(pattern: unknown, own: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') own.add(nameOf(pattern));
  else if (pattern.type === 'AssignmentPattern') bind(pattern['left'], own);
  else if (pattern.type === 'ObjectProperty') bind(pattern['value'], own);
  else for (const child of childrenOf(pattern)) bind(child, own);
}
