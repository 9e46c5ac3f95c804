/**
 * What a view shows as a picture that stands alone: its elements with the styles that the page gives them, inside an SVG.
 * Deliberately absent: type that the reader’s machine lacks (another serif stands in).
 */
import { styledCopy } from './styled.ts';

const STYLES = [
  'display',
  'position',
  'top',
  'left',
  'right',
  'bottom',
  'float',
  'box-sizing',
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'border-radius',
  'border-collapse',
  'background-color',
  'color',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-decoration',
  'vertical-align',
  'white-space',
  'overflow-wrap',
  'overflow',
  'writing-mode',
  'rotate',
  'list-style',
  'table-layout',
  'flex',
  'flex-direction',
  'flex-wrap',
  'justify-content',
  'align-items',
  'gap',
  'grid-template-columns',
  'grid-column',
  'clip-path',
  'visibility',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'text-anchor',
  'dominant-baseline',
] as const;

/** More than this would keep a browser busy for long. */
const MOST = 8000;

/** What was drawn on a canvas does not come with its copy. */
function imageOf(canvas: HTMLCanvasElement, { style }: HTMLElement | SVGElement): HTMLImageElement {
  const image = new Image();
  image.src = canvas.toDataURL();
  image.style.cssText = style.cssText;
  return image;
}

/** In CSS pixels, with what one has to scroll to. */
export function sizeOf(element: Element): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.max(width, element.scrollWidth), height: Math.max(height, element.scrollHeight) };
}

/** Throws where there is more to draw than a picture holds. */
export function drawingOf(element: HTMLElement): string {
  const { width, height } = sizeOf(element);
  const [wide, tall] = [Math.ceil(width), Math.ceil(height)];
  const count = element.querySelectorAll('*').length;
  if (count > MOST) throw new Error(`expected at most ${MOST} elements for a picture but found ${count}`);
  const copy = styledCopy(element, STYLES, (original, target) => {
    if (original instanceof HTMLInputElement) target.setAttribute('value', original.value);
    if (original instanceof HTMLCanvasElement) target.replaceWith(imageOf(original, target));
  });
  for (const left of copy.querySelectorAll('.export, [data-export]')) left.remove();
  copy.style.margin = '0';
  copy.style.overflow = 'visible';
  copy.style.width = `${wide}px`;
  copy.style.maxWidth = 'none';
  copy.setAttribute('xmlns', 'http://www.w3.org/1999/xhtml');
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<foreignObject width="${wide}" height="${tall}">${new XMLSerializer().serializeToString(copy)}</foreignObject></svg>`,
  ].join('');
}
