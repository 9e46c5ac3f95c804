/**
 * Reasons and steps of a derivation, which the engine writes in English, as a person reads them in the language chosen: sentences by
 * their templates, codes and days by their names. Deliberately absent: the templates (words/).
 */
import states from 'virtual:states';
import type { Derivation } from '../../../../model/derivation.ts';
import type { Words } from '../words/en.ts';
import { actName, dayName, stateName, statusName, typeName } from './names.ts';
import { toldAgain } from './templates.ts';

/** What is said of it in the language chosen, or what the engine says where its words are not known. */
export const reasonName = (words: Words, reason: string): string => known(words, reason) ?? reason;

const known = (words: Words, reason: string): string | null => toldAgain(words.reasons, reason, (slot, value) => sayIn(words, slot, value));

function sayIn(words: Words, slot: string, value: string): string {
  if (slot === 'reason') return words.basis[value] ?? value;
  if (slot === 'day' || slot === 'days') return daysIn(words, value);
  if (slot === 'type') return typeName(words, value);
  if (slot === 'status') return statusName(words, value);
  if (slot === 'basis') return words.basis[value] ?? value;
  if (slot === 'role') return words.roles[value] ?? value;
  if (slot === 'state') return partyIn(words, value);
  return words.terms[value] ?? value;
}

const daysIn = (words: Words, days: string): string =>
  days
    .replaceAll('an open date', '…')
    .replace(/(?<=\d)(?:…| to )(?=[\d…])/gu, ' – ')
    .replace(/\d{4}-\d\d-\d\d/gu, (day) => dayName(words, day));

const partyIn = (words: Words, code: string): string => (states[code] ? stateName(words, code) : (words.terms[code] ?? code));

/** What a step of a derivation is called. */
export const stepName = (words: Words, step: string): string => words.steps[step] ?? step;

/** What a step found. */
export function stepDetail(words: Words, { step, detail }: Derivation): string {
  if (step === 'rule') return words.rules[detail] ?? detail;
  if (step === 'event' || step === 'left out') {
    const [type = '', mode = null] = detail.split(' ');
    return actName(words, { type, mode });
  }
  if (step === 'status') return statusName(words, detail);
  if (step === 'under') return words.terms[detail] ?? detail;
  if (states[detail]) return stateName(words, detail);
  return known(words, detail) ?? words.terms[detail] ?? detail;
}
