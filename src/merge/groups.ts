/** Things that belong together, by pairs: each is in one group, and joining two joins their groups. */
export class Groups<T> {
  readonly #groups = new Map<T, T[]>();

  /** The group of a thing, at least itself. */
  of(thing: T): readonly T[] {
    return this.#groups.get(thing) ?? [thing];
  }

  join(a: T, b: T): void {
    const [x, y] = [this.#own(a), this.#own(b)];
    if (x === y) return;
    const [less, more] = x.length < y.length ? [x, y] : [y, x];
    for (const one of less) {
      more.push(one);
      this.#groups.set(one, more);
    }
  }

  /** Every group that was told of, in no promised order. */
  all(): readonly (readonly T[])[] {
    return [...new Set(this.#groups.values())];
  }

  #own(thing: T): T[] {
    const known = this.#groups.get(thing);
    if (known) return known;
    const alone = [thing];
    this.#groups.set(thing, alone);
    return alone;
  }
}
