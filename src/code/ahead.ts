/**
 * Meetings that a sentence names by what comes after or before them, while they are still to come: ‘sẽ họp báo sau cuộc gặp’.
 * Deliberately absent: what has a time of its own, and deeds, which may well lie behind what they are to be answered by.
 */
import type { Verbal } from './verbal.ts';

/** What is to be done once two have met, and not because somebody has done something. */
const FOLLOWS = new Set(['CONSULT', 'AGREE', 'SUPPORT']);

const meets = ({ rules }: Verbal): boolean => rules.length > 0 && rules.every(({ type }) => type === 'CONSULT');

export function markAhead(verbals: readonly Verbal[]): void {
  for (const verbal of verbals) {
    const { reason, planned, rules, to, inflected } = verbal;
    // “sẽ thăm Togo sau khi gặp Tổng thống Benin”: so will that be.
    const then = planned && !inflected && rules.every(({ type }) => FOLLOWS.has(type));
    if (then && reason && reason.from >= to && isOpen(reason) && reason.inherited) reason.planned = true;
    // “một tuần trước khi Tổng thống Togo thăm Benin”
    if (verbal.subordinator === 'before' && verbal.form === 'verb' && isOpen(verbal) && !verbal.inherited) verbal.possible = true;
  }
}

const isOpen = (verbal: Verbal): boolean => meets(verbal) && !verbal.inflected && verbal.time === null && !verbal.planned;
