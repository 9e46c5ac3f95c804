/** What two sorted lists without repetition have in common, and what each has alone. */
export interface Shared {
  readonly common: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

export function sharedOf(a: readonly string[], b: readonly string[]): Shared {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as string, b[j] as string];
    if (x === y) {
      common++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return { common, onlyA: a.length - common, onlyB: b.length - common };
}
