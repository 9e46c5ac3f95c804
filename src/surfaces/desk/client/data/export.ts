/**
 * What is shown, as a file: rows as CSV or JSON, a drawing as SVG or PNG. Made in the browser from what it already has.
 * Deliberately absent: formats of other projects, which `chancery export` writes.
 */
import { drawingOf, sizeOf } from './picture.ts';
import { styledCopy } from './styled.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** RFC 4180, with a guard before what a spreadsheet would take for a formula. */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly Cell[]): string => cells.map(cellOf).join(',');
  return `${[line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? null)))].join('\r\n')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const guarded = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export function save(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([content], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font',
  'text-anchor',
  'dominant-baseline',
  'visibility',
];

/** A drawing that stands alone: the styles that the page gave it are written into it. */
export function svgOf(svg: SVGSVGElement): string {
  const copy = styledCopy(svg, DRAWN);
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${Math.round(width)} ${Math.round(height)}`);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing by itself, or a part of the page with everything in it. */
export const pictureOf = (shown: SVGSVGElement | HTMLElement): string => (shown instanceof SVGSVGElement ? svgOf(shown) : drawingOf(shown));

/** Side of a canvas, in pixels, that every browser can draw. */
const LARGEST = 16_000;

/** Twice as many pixels as it has on the screen, where a canvas holds so many. */
export async function pngOf(shown: SVGSVGElement | HTMLElement): Promise<Blob> {
  const { width, height } = shown instanceof SVGSVGElement ? shown.getBoundingClientRect() : sizeOf(shown);
  const scale = Math.min(2, LARGEST / Math.max(width, height));
  const image = new Image();
  // An address of its own would make the canvas one that nobody may read.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureOf(shown))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('expected a picture but found none'))), 'image/png'),
  );
}
