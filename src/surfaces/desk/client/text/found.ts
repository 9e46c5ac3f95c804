/** Where given words stand in a text: for marking the names of the sides inside a quote. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 20_000;

/** Each place once, the longest name first; looks at the beginning of long texts only. */
export function findAll(text: string, names: readonly string[]): readonly Found[] {
  const looked = text.slice(0, LONGEST);
  const found: Found[] = [];
  for (const name of [...new Set(names)].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)) {
    for (let at = looked.indexOf(name); at >= 0 && found.length < 200; at = looked.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!found.some((other) => at < other.end && end > other.start)) found.push({ start: at, end });
    }
  }
  return found;
}
