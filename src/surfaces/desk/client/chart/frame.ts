/** The frame in which the course of a relation is drawn: where its parts stand, in CSS pixels, and where a day and a score are in it. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { DAY, type Dates, instant } from './time.ts';

const [TOP, PLOT, LEFT, RIGHT] = [22, 300, 40, 10];
/** Height of the row of a lasting state, and of the overview below. */
export const LANE = 19;
export const OVERVIEW = 44;

export interface Frame {
  readonly width: number;
  /** Sides of the plot and of what is below it. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** Bottom of the plot, and tops of what stands below it. */
  readonly axis: number;
  readonly lanes: number;
  readonly overview: number;
  /** Of the whole drawing. */
  readonly tall: number;
  readonly y: (score: number) => number;
}

export function frameOf(width: number, lanes: number): Frame {
  const axis = TOP + PLOT;
  const overview = axis + 26 + lanes * LANE + 8;
  const y = scaleLinear([-10, 10], [axis, TOP]);
  return {
    width,
    left: LEFT,
    right: width - RIGHT,
    top: TOP,
    height: PLOT,
    axis,
    lanes: axis + 26,
    overview,
    tall: overview + OVERVIEW + 4,
    y,
  };
}

export type TimeScale = ReturnType<typeof timeScale>;

/** From the first to the last day, across the plot. */
export const timeScale = ({ left, right }: Frame, { start, end }: Dates) => scaleUtc([instant(start), instant(end) + DAY], [left, right]);

/** Kept between the sides. */
export const clipped = ({ left, right }: Frame, at: number): number => Math.max(left, Math.min(right, at));
