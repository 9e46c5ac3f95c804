/** The parts of a teaser, and the shapes by which they are known. */
import { FURNITURE, LIST, SELF_TALK } from './cues.ts';
import type { Evidence } from './survey.ts';

export const TITLE = 1;
export const SNIPPET = 2;
/** A clock, a section's name or another small thing that belongs to a teaser. */
export const TRIMMING = 3;

/** A line that is a date and little else. */
export const isClock = (line: Evidence): boolean => line.stamps.length > 0 && line.words < 12;

/** Whether a line is shaped like a headline. */
export const isTitle = (line: Evidence): boolean =>
  line.words >= 4 &&
  line.words <= 40 &&
  !(line.terminal && line.last === 46) &&
  line.stops <= 2 &&
  (line.cues & (FURNITURE | LIST | SELF_TALK)) === 0 &&
  !isClock(line) &&
  line.last !== 59 &&
  line.last !== 44;
