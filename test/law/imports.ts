/**
 * What a TypeScript file imports, types included, from its syntax tree.
 * Deliberately absent: any opinion on whether it may.
 */
import { dirname, join } from 'node:path/posix';
import { parse } from '@babel/parser';

/** A node of the syntax tree, as far as the law looks at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } } | null;
  readonly [key: string]: unknown;
}

export interface Import {
  readonly specifier: string;
  readonly line: number;
}

export function syntaxOf(source: string): SyntaxNode {
  return parse(source, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as SyntaxNode;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The nodes right below one, in source order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key.endsWith('Comments')) continue;
    if (Array.isArray(value)) found.push(...value.filter(isNode));
    else if (isNode(value)) found.push(value);
  }
  return found;
}

/** Every import, re-export, `import()` and `import('…')` type of a file. */
export function importsOf(program: SyntaxNode): Import[] {
  const found: Import[] = [];
  const visit = (node: SyntaxNode): void => {
    const source = sourceOf(node);
    if (source) found.push({ specifier: source, line: node.loc?.start.line ?? 0 });
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  return found;
}

function sourceOf(node: SyntaxNode): string | null {
  if (node.type === 'CallExpression' && isNode(node['callee']) && node['callee'].type === 'Import') {
    const first: unknown = Array.isArray(node['arguments']) ? node['arguments'][0] : null;
    return isNode(first) && first.type === 'StringLiteral' ? String(first['value']) : '(computed)';
  }
  const held = /^(Import|Export\w*)Declaration$/u.test(node.type) ? node['source'] : node.type === 'TSImportType' ? node['argument'] : null;
  if (!isNode(held)) return null;
  const literal = held.type === 'TSLiteralType' && isNode(held['literal']) ? held['literal'] : held;
  return typeof literal['value'] === 'string' ? literal['value'] : null;
}

/** The path from the root that a relative specifier means, or null for a package. */
export const targetOf = (from: string, specifier: string): string | null =>
  specifier.startsWith('.') ? join(dirname(from), specifier) : null;
