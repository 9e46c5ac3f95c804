/**
 * The cells of a matrix drawn on a canvas: a browser paints a thousand rectangles sooner than it lays out a thousand elements.
 * Deliberately absent: which cell is looked at, and the names beside rows and columns.
 */
import type { Tone } from './tone.ts';

/** In CSS pixels. */
export const CELL = { wide: 32, high: 26 } as const;

export interface DrawnCell {
  readonly tone: Tone;
  readonly text: string;
}

/** A line of cells for each row; null where there is none. */
export type Cells = readonly (readonly (DrawnCell | null)[])[];

/** Makes the canvas as large as the cells and draws them in the colours and the type that its style gives it. */
export function drawCells(canvas: HTMLCanvasElement, cells: Cells, scale: number): void {
  const style = getComputedStyle(canvas);
  const ink = (name: string): string => style.getPropertyValue(name);
  const [wide, high] = [cells.length * CELL.wide + 1, cells.length * CELL.high + 1];
  [canvas.width, canvas.height] = [Math.round(wide * scale), Math.round(high * scale)];
  [canvas.style.width, canvas.style.height] = [`${wide}px`, `${high}px`];
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(scale, scale);
  context.fillStyle = ink('--line');
  context.fillRect(0, 0, wide, high);
  for (const [tone, places] of byColour(cells)) {
    context.fillStyle = ink(FILLS[tone]);
    for (const [y, x] of places) context.fillRect(x * CELL.wide + 1, y * CELL.high + 1, CELL.wide - 1, CELL.high - 1);
  }
  context.fillStyle = ink('--ink');
  context.font = `${style.fontSize} ${style.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [y, line] of cells.entries())
    for (const [x, cell] of line.entries()) if (cell) context.fillText(cell.text, (x + 0.5) * CELL.wide, (y + 0.5) * CELL.high + 1);
}

type Fill = Tone | 'empty';

const FILLS: Readonly<Record<Fill, string>> = {
  q3: '--q3-soft',
  q2: '--q2-soft',
  none: '--none-soft',
  q0: '--q0-soft',
  q1: '--q1-soft',
  empty: '--sheet',
};

/** Row and column of every cell, by its colour; a state with itself keeps the ground’s. */
function byColour(cells: Cells): ReadonlyMap<Fill, readonly (readonly [number, number])[]> {
  const places = new Map<Fill, (readonly [number, number])[]>();
  for (const [y, line] of cells.entries())
    for (const [x, cell] of line.entries()) {
      if (x === y) continue;
      const fill = cell?.tone ?? 'empty';
      const found = places.get(fill);
      if (found) found.push([y, x]);
      else places.set(fill, [[y, x]]);
    }
  return places;
}
