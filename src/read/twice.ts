/** A title told twice on one line, as pages print the text of a picture's link and the text of the link beside it. */

const LONGEST = 1200;

/** Whether both halves of a line are the same words, with or without a space between them. */
export function isDoubled(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 16 || length > LONGEST) return false;
  const half = length >> 1;
  const second = end - half;
  if (text.charCodeAt(start) !== text.charCodeAt(second) || text.charCodeAt(start + 1) !== text.charCodeAt(second + 1)) return false;
  return text.slice(start, start + half) === text.slice(second, end);
}

/** Where the first of a doubled line's two copies ends. */
export const firstCopy = (text: string, start: number, end: number): number =>
  start + text.slice(start, start + ((end - start) >> 1)).trimEnd().length;
