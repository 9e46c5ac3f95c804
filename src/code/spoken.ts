/** Acts of speech that several sentences tell: a title and the text behind it, words told and then quoted, what one goes on to say. */

import type { EventType } from '../model/event.ts';
import { sides } from './differing.ts';
import type { Draft } from './draft.ts';

/** Acts of speech: what is said, and not who says it to whom, tells one from another; so does what is met about. */
const SPEECH = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'SUPPORT', 'CONSULT']);
/** A pact signed or ties resumed is a deed, though it is done in words. */
export const isSaid = ({ type, rule }: Draft): boolean => SPEECH.has(type) && !(type === 'SUPPORT' && rule.frame === 'mutual');

const DISTINCT = new Set(['investigate', 'arrest', 'meet']);

/** Modes of speech shade into each other; modes of deeds do not. */
export function modesAgree(a: Draft, b: Draft): boolean {
  if (a.mode === b.mode || !a.mode || !b.mode) return true;
  return (isSaid(a) && !DISTINCT.has(a.mode) && !DISTINCT.has(b.mode)) || a.type === 'MOBILIZE';
}

/** Tokens between what somebody is said to ask and his own words for it. */
const BREATH = 80;

/** ‘Ông X hối thúc Togo giảm căng thẳng. “Chúng tôi kêu gọi Togo rút quân”, ông nói’: what is told, and right behind it quoted. */
export const inOwnWords = (a: Draft, b: Draft): boolean =>
  a.type === b.type &&
  [a, b].filter(({ verbal }) => verbal.subject?.refers === 'speaker').length === 1 &&
  Math.abs(a.verbal.from - b.verbal.from) <= BREATH &&
  sameSides(a, b);

/** Tokens within which one who says such a thing of the same party again says no other; measured on judged pages. */
const SAID_AGAIN: Readonly<Partial<Record<EventType, number>>> = { ACCUSE: 40, SUPPORT: 100, REQUEST: 300, THREATEN: 400 };

/** ‘Togo kêu gọi Benin rút quân. … Benin cần rút quân ngay, Togo nhắc lại’: one demand, in whatever words. */
export function saysAgain(a: Draft, b: Draft): boolean {
  const [before, again] = a.verbal.from < b.verbal.from ? [a, b] : [b, a];
  // “Benin bác bỏ mọi cáo buộc của Togo”: what is denied was said before.
  if (a.type === 'ACCUSE' && again.verbal.form === 'noun' && again.verbal.denier && sameSides(a, b)) return true;
  // “Trong một cuộc phỏng vấn tuần trước, ông tố Togo …”: of another day it is another.
  if (a.type !== b.type || !isSaid(a) || again.verbal.time !== null || !sameSides(a, b)) return false;
  return again.verbal.from - before.verbal.from <= (SAID_AGAIN[a.type] ?? -1);
}

/** What one goes on to say on the same occasion: ‘Ông Lon cảm ơn Togo. Ông cũng đánh giá cao …’. */
export function saidOn(a: Draft, b: Draft): boolean {
  const { verbal, sentence } = a.verbal.from < b.verbal.from ? b : a;
  const opens = verbal.subject !== null && verbal.subject.from - sentence.from <= OPENING;
  return (
    GOING_ON.has(a.type) &&
    opens &&
    POINTING.has(verbal.subject?.refers ?? '') &&
    Math.abs(a.verbal.from - b.verbal.from) <= BREATH &&
    sameSides(a, b)
  );
}

/** Words before who speaks, at most: ‘Vẫn theo ông’; what names an interview first tells of another occasion. */
const OPENING = 2;

const GOING_ON = new Set(['ACCUSE', 'REQUEST', 'SUPPORT']);
const POINTING = new Set(['person', 'body', 'document']);

export const sameSides = (a: Draft, b: Draft): boolean =>
  sides(a.actors).join() === sides(b.actors).join() && sides(a.recipients).join() === sides(b.recipients).join();

/** What a title tells in few words, the article tells first: ‘Lon chỉ trích Togo’ may share no word with it. */
export const opensWith = (group: readonly Draft[], draft: Draft): boolean =>
  isSaid(draft) &&
  group.every(({ sentence }) => sentence.role === 'title') &&
  group.some(
    (title) =>
      (title.rule === draft.rule || (OPENS.has(draft.type) && modesAgree(title, draft))) &&
      sameSides(title, draft) &&
      draft.verbal.from - title.verbal.from <= BEGINNING,
  );

/** What a title puts in other words than the article. */
const OPENS = new Set(['ACCUSE', 'THREATEN', 'REQUEST']);

/** Tokens within which an article has come to what its title says. */
const BEGINNING = 100;
