/** A stretch drawn with the pointer. Deliberately absent: what it is a stretch of, beside on which of two axes it was begun. */

/** CSS pixels below which a hand only trembled. */
const STILL = 4;

export type Axis = 'plot' | 'overview';

export interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly on: Axis;
}

export class Brush {
  #begun = $state.raw<{ readonly at: number; readonly to: number; readonly on: Axis } | null>(null);
  /** The last pointer that was let go had drawn something: what follows is no click. */
  drew = false;

  get active(): boolean {
    return this.#begun !== null;
  }

  /** What is drawn so far, from left to right; null where nothing is. */
  get drawn(): Drawn | null {
    const begun = this.#begun;
    if (!begun || Math.abs(begun.to - begun.at) <= STILL) return null;
    return { from: Math.min(begun.at, begun.to), to: Math.max(begun.at, begun.to), on: begun.on };
  }

  begin(at: number, on: Axis): void {
    this.#begun = { at, to: at, on };
  }

  move(to: number): void {
    if (this.#begun) this.#begun = { ...this.#begun, to };
  }

  /** What was drawn when the pointer was let go. */
  end(): Drawn | null {
    const { drawn } = this;
    this.drop();
    this.drew = drawn !== null;
    return drawn;
  }

  drop(): void {
    this.#begun = null;
  }
}
