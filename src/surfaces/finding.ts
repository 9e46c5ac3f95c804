/**
 * What was wrong with what somebody asked, in the one shape in which every surface that others reach tells it.
 * Deliberately absent: how a surface sends it.
 */
import type { z } from 'zod';
import type { Issue } from '../model/issue.ts';

export interface Finding {
  readonly expected: string;
  readonly found: string;
  /** The field, header, page or rule that it is about; empty for the whole. */
  readonly where: string;
}

const LONGEST = 120;

/** A message that reads “expected … but found …” taken apart; another message is what was found. */
export function findingOf(message: string, where: string): Finding {
  const [, expected, found] = /^expected (.+?) but found (.+)$/su.exec(message) ?? [];
  return { expected: expected ?? 'an input that can be used', found: found ?? message, where };
}

export const findingOfIssue = (about: string, { message }: Issue): Finding => findingOf(message, about);

/** What a schema had to say about `given`. */
export function findingOfInput(issue: z.core.$ZodIssue, given: unknown): Finding {
  const { path, message } = issue;
  const where = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') return { expected: 'fields that it has', found: issue.keys.map(shown).join(', '), where };
  const plain = message.replace(/^[^:“]*: (?=expected|must)/u, '').replace(/, received .*$/su, '');
  if (plain.includes(' but found ')) return findingOf(plain, where);
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], given);
  return { expected: plain.replace(/^expected /u, ''), found: shown(value), where };
}

/** A value as an error names it: short, and `nothing` where there is none. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

export const sentenceOf = ({ expected, found, where }: Finding): string =>
  `${where ? `${where}: ` : ''}expected ${expected} but found ${found}`;
