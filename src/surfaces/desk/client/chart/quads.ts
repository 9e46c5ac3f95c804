/** PLOVER’s quad classes: which type belongs to which, and which colour and sign stand for it. Never colour alone: side of the line and words say it too. */
import type { EventType } from '../../../../model/event.ts';

export type Quad = 0 | 1 | 2 | 3;

const QUADS: Readonly<Record<EventType, Quad>> = {
  AGREE: 0,
  CONSULT: 0,
  SUPPORT: 0,
  CONCEDE: 0,
  COOPERATE: 1,
  AID: 1,
  RETREAT: 1,
  REQUEST: 2,
  ACCUSE: 2,
  REJECT: 2,
  THREATEN: 2,
  PROTEST: 3,
  SANCTION: 3,
  MOBILIZE: 3,
  COERCE: 3,
  ASSAULT: 3,
};

export const quadOf = (type: string): Quad => (QUADS as Readonly<Record<string, Quad>>)[type] ?? 0;

/** Mark outlines around a point for a radius: reported a disc, alleged a triangle, disputed a diamond, planned a square. */
export function shapeOf(status: string, radius: number, x = 0, y = 0): string {
  const r = radius;
  const polygon = (...points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([right, down]) => `${(x + right).toFixed(1)},${(y + down).toFixed(1)}`).join('L')}Z`;
  if (status === 'alleged') return polygon([0, -1.25 * r], [1.15 * r, 0.85 * r], [-1.15 * r, 0.85 * r]);
  if (status === 'disputed') return polygon([0, -1.3 * r], [1.3 * r, 0], [0, 1.3 * r], [-1.3 * r, 0]);
  if (status === 'planned') return polygon([-0.9 * r, -0.9 * r], [0.9 * r, -0.9 * r], [0.9 * r, 0.9 * r], [-0.9 * r, 0.9 * r]);
  return `M${(x + r).toFixed(1)},${y.toFixed(1)}a${r},${r} 0 1 1 ${-2 * r},0a${r},${r} 0 1 1 ${2 * r},0Z`;
}

/** A mark’s radius for a number of independent sources: its area grows with it, up to a limit. */
export const radiusOf = (origins: number): number => 3 + 1.6 * Math.sqrt(Math.min(Math.max(origins, 1), 40) - 1);
