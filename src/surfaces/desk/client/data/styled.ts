/** A copy of something shown that looks the same anywhere else: the styles that the page gives it are written into every element. */
type Shown = HTMLElement | SVGElement;

/** `each` sees every element with its copy, outermost first. */
export function styledCopy<Element extends Shown>(
  element: Element,
  properties: readonly string[],
  each: (original: Shown, copy: Shown) => void = () => undefined,
): Element {
  const whole = element.cloneNode(true) as Element;
  const copies = [whole, ...whole.querySelectorAll<Shown>('*')];
  for (const [at, original] of [element, ...element.querySelectorAll<Shown>('*')].entries()) {
    const [style, copy] = [getComputedStyle(original), copies[at]];
    if (!copy) continue;
    for (const property of properties) copy.style.setProperty(property, style.getPropertyValue(property));
    copy.removeAttribute('class');
    each(original, copy);
  }
  return whole;
}
