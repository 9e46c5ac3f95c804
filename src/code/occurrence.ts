/**
 * Joins the acts of an article that tell one occurrence: one event, however often the article tells it.
 * Tellings that cannot be one (differing.ts) are never joined, not even through a third that fits both.
 */

import { differ, sides, within } from './differing.ts';
import type { Party } from './discourse.ts';
import type { Draft } from './draft.ts';
import { likeness } from './likeness.ts';
import { inOwnWords, isSaid, modesAgree, opensWith, saidOn, sameSides, saysAgain } from './spoken.ts';

/** Groups of drafts, each group one occurrence, in the order of their first telling. */
export function occurrences(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const fitting = lately(groups, draft.type).filter((group) => isToldBy(group, draft));
    const [best] = fitting.toSorted((a, b) => likest(b, draft) - likest(a, draft));
    if (!best) {
      groups.push([draft]);
      continue;
    }
    best.push(draft);
    // What tells the same as two groups makes them one.
    for (const other of fitting) {
      if (other === best || heard(other).some((a) => heard(best).some((b) => differ(a, b)))) continue;
      best.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/** Occurrences of one type among which a telling looks for its own: the latest. No article of news tells more; a book costs no square. */
const LATELY = 40;

function lately(groups: readonly Draft[][], type: Draft['type']): Draft[][] {
  const found: Draft[][] = [];
  for (let i = groups.length - 1; i >= 0 && i >= groups.length - 16 * LATELY && found.length < LATELY; i--)
    if (groups[i]?.[0]?.type === type) found.unshift(groups[i] as Draft[]);
  return found;
}

/** Tellings of one occurrence with which another is compared: the first and the latest. */
const HEARD = 6;
const heard = (group: readonly Draft[]): readonly Draft[] =>
  group.length > 2 * HEARD ? [...group.slice(0, HEARD), ...group.slice(-HEARD)] : group;

const likest = (group: readonly Draft[], draft: Draft): number => Math.max(...heard(group).map((other) => likeness(other, draft)));

const isToldBy = (group: readonly Draft[], draft: Draft): boolean =>
  heard(group).every((other) => !differ(other, draft)) &&
  (heard(group).some((other) => sameOccurrence(other, draft)) || opensWith(group, draft));

/** Whether two tellings that do not differ are of one occurrence. */
function sameOccurrence(a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence && isAdded(a, b)) return isSaid(a) && saidOn(a, b);
  // A meeting within a visit is the same contact.
  if (a.rule.type === 'CONSULT' && b.rule.type === 'CONSULT' && (sameParties(a, b) || a.sentence === b.sentence)) return sameContact(a, b);
  if (a.sentence === b.sentence) return oneBreath(a, b);
  if (ownsUp(a, b)) return true;
  if (!modesAgree(a, b)) return false;
  if (saysAgain(a, b)) return true;
  const like = likeness(a, b);
  const said = isSaid(a) || isSaid(b);
  if (some(a.actors, b.actors) || some(a.recipients, b.recipients))
    return like >= LIKE.someParties || (!said && a.rule === b.rule && a.trigger === b.trigger);
  if (said && (inOwnWords(a, b) || saidOn(a, b))) return true;
  const heading = HEADINGS.has(a.sentence.role) || HEADINGS.has(b.sentence.role);
  if (said) return like >= (a.rule === b.rule ? LIKE.said : heading ? LIKE.heading : LIKE.otherWords);
  // Rules that say the same of themselves are one in several words.
  if (a.rule.because === b.rule.because) return true;
  if (a.verbal.form === 'noun' || b.verbal.form === 'noun') return sameKind(a, b);
  // An exercise, a test and a deployment near one another stay three.
  if (a.type === 'MOBILIZE') return false;
  if (heading) return like >= LIKE.heading || (a.mode !== null && a.mode === b.mode);
  return like >= LIKE.otherWords;
}

/** ‘Togo cáo buộc Benin … Lomé cũng chỉ trích Benin’: what one does besides what was told of him before is no retelling of it. */
function isAdded(a: Draft, b: Draft): boolean {
  const { also, objects, obliques } = (a.verbal.from < b.verbal.from ? b : a).verbal;
  // “Hai bên cũng thảo luận …”: one more thing that is talked over is no further meeting, where nobody is named with whom.
  const met = a.type === 'CONSULT' && objects.length === 0 && obliques.every(({ prepositions }) => !prepositions.includes('with'));
  return also && !met && sameSides(a, b);
}

/** Shares of common words from which two tellings count as one. */
const LIKE = { heading: 0.2, said: 0.4, someParties: 0.5, otherWords: 0.6 };

const HEADINGS = new Set(['title', 'lead']);

/** Whether one sentence tells of one act in several words: ‘nổ súng vào một tàu cá, giết một ngư dân’. */
function oneBreath(a: Draft, b: Draft): boolean {
  if (a.type === 'ASSAULT' || a.type === 'AID') return true;
  if (!modesAgree(a, b)) return false;
  // “chặn thu điện thoại, đồng thời xâm nhập mạng máy tính”
  if (a.type === 'COERCE' && a.mode !== null && a.mode === b.mode && sameSides(a, b)) return true;
  if (a.type === 'MOBILIZE') return a.verbal.time === b.verbal.time;
  // “trừng phạt Togo, gồm cấm nhập khẩu dầu, đóng băng tài sản”
  const [first, next] = a.verbal.from < b.verbal.from ? [a, b] : [b, a];
  if (first.rule.sums && next.rule.type === first.rule.type) return true;
  // “ký thông cáo chung nâng cấp quan hệ”: what a paper that two sign is about.
  if (a.type === 'SUPPORT' && first.actors.length > 1 && sameSides(a, b) && next.verbal.from - first.verbal.to <= PAPER) return true;
  return (
    isSaid(a) || a.rule === b.rule || a.verbal.form === 'noun' || b.verbal.form === 'noun' || a.rule.echo === true || b.rule.echo === true
  );
}

/** Tokens from signing to what is signed about: ‘(ký) tuyên bố chung về việc (nâng cấp)’. */
const PAPER = 6;

/** Tokens between an attack by nobody named and the words that say who made it. */
const OWNS_UP = 100;

/** ‘Một trường học của Togo trúng bom. Quân đội Benin xác nhận đã oanh kích’: who was hit is told first, and then by whom. */
function ownsUp(a: Draft, b: Draft): boolean {
  if (a.type !== 'ASSAULT' || (a.actors.length === 0) === (b.actors.length === 0)) return false;
  const near = Math.abs(a.verbal.from - b.verbal.from) <= OWNS_UP;
  return near && a.recipients.length > 0 && sides(a.recipients).join() === sides(b.recipients).join();
}

/** Whether one telling names some of the other's parties on this side, and not all. */
function some(a: readonly Party[], b: readonly Party[]): boolean {
  const [x, y] = [sides(a), sides(b)];
  return x.length > 0 && y.length > 0 && x.length !== y.length;
}

const sameKind = (a: Draft, b: Draft): boolean => a.rule === b.rule || a.rule.id.split('.')[0] === b.rule.id.split('.')[0];

/** A visit and what happened on it; not a meeting with a day of its own beside an undated visit, unless it is told to be on that visit. */
function sameContact(a: Draft, b: Draft): boolean {
  const [visit, other] = a.rule.mode === 'visit' ? [a, b] : [b, a];
  if (other.rule.mode === 'visit') return sides(visit.actors).join() === sides(other.actors).join();
  // “Hôm thứ Tư trong chuyến thăm Togo, ông A gặp …”
  const adjunct = visit.verbal.form === 'noun' && visit.verbal.subject !== null && visit.verbal.subject === other.verbal.subject;
  // “gặp nhau hôm 6/5 tại Sochi … chuyến thăm của ông tới Nga”: a meeting at the host's is on the visit.
  const there = other.place !== null && visit.recipients.some(({ state }) => state === other.place?.country);
  const within = visit.verbal.governor === other.verbal || adjunct || there;
  const dated = other.date !== null && !(other.date.basis === 'published' && a.sentence === b.sentence);
  return within || visit.date !== null || !dated || visit.rule.mode !== 'visit';
}

/** Whether the two tell of just the same parties, on whichever side. */
function sameParties(a: Draft, b: Draft): boolean {
  const [x, y] = [sides([...a.actors, ...a.recipients]), sides([...b.actors, ...b.recipients])];
  return x.length === y.length && within(x, y);
}
