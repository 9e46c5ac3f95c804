/** Keys that hold everywhere. Each view adds its own. Deliberately absent: keys while somebody types, or with Ctrl, Alt or Meta. */
import { itemsIn, keysAhead } from './ahead.ts';
import { go, linkTo } from './route.svelte.ts';

const PLACES: Readonly<Record<string, string>> = { r: '', s: 'search', v: 'review', t: 'try' };

/** Whether a key is meant for a field rather than for the desk. */
export const isTyping = ({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey ||
  altKey ||
  metaKey ||
  (target instanceof HTMLElement && target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog[open]') !== null);

/** Handles one key after another; `help` opens the list of keys. */
export function deskKeys(help: () => void): (event: KeyboardEvent) => void {
  let waiting = false;
  const ahead = keysAhead(step);
  return (event) => {
    if (isTyping(event)) return;
    const { key } = event;
    if (ahead(key)) {
      event.preventDefault();
      return;
    }
    const place = waiting ? PLACES[key] : undefined;
    waiting = key === 'g';
    if (place !== undefined) go(linkTo(place));
    else if (key === '?') help();
    else if (key === '/') focusSearch();
    else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
    else return;
    event.preventDefault();
  };
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (field) field.focus();
  else go(linkTo('search'));
}

/** To the next or the previous entry of the list on the screen. */
function step(by: 1 | -1): void {
  const items = itemsIn();
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
