/**
 * The plain-text cases in languages/<xx>/corpus/dates.txt. A case: title, `@ day of publication` (`-` where nobody knows it), text, `--`,
 * then a line for each expression: `words => 2024-05-01`, `=> 2024-05-01..2024-05-03 days`, `=> ?` where it has no value, or `none`.
 * A title that begins with `~` is a known miss and fails on the day on which it passes. Every case is read composed and decomposed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dates as en } from '../../../languages/en/dates.ts';
import { dates as vi } from '../../../languages/vi/dates.ts';
import type { TimeGrammar } from '../../model/time.ts';
import { readDates } from './dates.ts';

interface Case {
  readonly title: string;
  readonly missed: boolean;
  readonly on: string | null;
  readonly text: string;
  readonly expected: readonly string[];
}

function casesOf(file: string): Case[] {
  return file.split(/^====$/mu).map((part) => {
    const lines = part.trim().split('\n');
    const [title = '', reference = ''] = lines;
    const rule = lines.indexOf('--');
    assert.ok(reference.startsWith('@ ') && rule > 2, `expected title, @ day, text and -- but found “${part.trim().slice(0, 80)}”`);
    const on = reference.slice(2).trim();
    const expected = lines.slice(rule + 1).filter((line) => line !== 'none');
    const missed = title.startsWith('~');
    return { title: missed ? title.slice(1) : title, missed, on: on === '-' ? null : on, text: lines.slice(2, rule).join('\n'), expected };
  });
}

function readingsOf(grammar: TimeGrammar, { text, on }: Case, form: 'NFC' | 'NFD'): string[] {
  return readDates(text.normalize(form), grammar, on).map(({ text: words, when }) => {
    const said = words.normalize('NFC');
    if (!when) return `${said} => ?`;
    if (when.start === when.end && when.precision === 'day') return `${said} => ${when.start}`;
    return `${said} => ${when.start}..${when.end} ${when.precision}`;
  });
}

for (const grammar of [vi, en]) {
  const path = `languages/${grammar.language}/corpus/dates.txt`;
  for (const one of casesOf(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').normalize('NFC')))
    for (const form of ['NFC', 'NFD'] as const)
      test(`${path} (${form}): ${one.title}`, () => {
        const found = readingsOf(grammar, one, form);
        if (one.missed) assert.notDeepEqual(found, one.expected, 'a known miss is read now: take its ~ away');
        else assert.deepEqual(found, one.expected);
      });
}
