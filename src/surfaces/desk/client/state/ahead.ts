/**
 * `j`, `k` and Enter pressed before the list of a view is there: done once it is, so that no key is lost to a server that takes its time.
 * Deliberately absent: any other key, which means that somebody turned to something else.
 */
export const itemsIn = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-item]')];

/** Says of each key whether it is kept for later; `step` goes to the next entry or to the one before. */
export function keysAhead(step: (by: 1 | -1) => void): (key: string) => boolean {
  let kept: string[] = [];
  const watch = new MutationObserver(() => {
    if (itemsIn().length > 0) catchUp();
  });
  function drop() {
    kept = [];
    watch.disconnect();
    removeEventListener('pointerdown', drop);
  }
  function catchUp() {
    const keys = kept;
    drop();
    for (const key of keys)
      if (key !== 'Enter') step(key === 'j' ? 1 : -1);
      else if (document.activeElement instanceof HTMLElement) document.activeElement.click();
  }
  return (key) => {
    const steps = key === 'j' || key === 'k';
    if (!(steps || (key === 'Enter' && kept.length > 0)) || itemsIn().length > 0) {
      drop();
      return false;
    }
    kept.push(key);
    watch.observe(document.body, { childList: true, subtree: true });
    addEventListener('pointerdown', drop);
    return true;
  };
}
