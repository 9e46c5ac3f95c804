/**
 * An occurrence while its tellings are being gathered: what every further telling must be compatible with, so that two which contradict
 * each other never come together through a third.
 */
import { actsAgree } from './acts.ts';
import { NEWS, SLACK } from './dates.ts';
import { weigh } from './evidence.ts';
import type { Fact } from './fact.ts';

/** Tellings with which a further one is compared: the first, which are the richest. What the rest rules out, the bounds below hold. */
const COMPARED = 6;

export interface Match {
  /** The most that speaks for it, and the mean over all that were compared. */
  readonly best: number;
  readonly mean: number;
  /** The telling that speaks most for it. */
  readonly with: Fact;
}

export class Cluster {
  readonly members: Fact[] = [];
  /** Keys under which it can be found. */
  readonly keys = new Set<string>();
  readonly #sources = new Set<string>();
  readonly #events = new Set<string>();
  readonly #compared: Fact[] = [];
  /** Latest start and earliest end of the dates of their own, and of the days of publication that stand for dates. */
  #own: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  #news: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  #coarse: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  #modes: Fact[] = [];

  add(fact: Fact): void {
    this.members.push(fact);
    this.#sources.add(fact.source.id);
    this.#events.add(fact.telling.event);
    if (this.#compared.length < COMPARED) this.#compared.push(fact);
    if (fact.telling.mode !== null && !this.#modes.some(({ telling }) => telling.mode === fact.telling.mode)) this.#modes.push(fact);
    if (!fact.days) return;
    const bounds = fact.standing === 'coarse' ? this.#coarse : fact.own ? this.#own : this.#news;
    bounds[0] = Math.max(bounds[0], fact.days.start);
    bounds[1] = Math.min(bounds[1], fact.days.end);
  }

  /** What speaks for the telling's being of this occurrence; null where anything here contradicts it. */
  match(fact: Fact, apart: ReadonlySet<string> | undefined): Match | null {
    if (this.#sources.has(fact.source.id) || !this.#datesAllow(fact)) return null;
    if (!this.#modes.every(({ telling }) => actsAgree(telling, fact.telling))) return null;
    if (this.holds(apart)) return null;
    let best = Number.NEGATIVE_INFINITY;
    let sum = 0;
    let closest: Fact | null = null;
    for (const other of this.#compared) {
      const weight = weigh(fact, other);
      if (weight === null) return null;
      sum += weight;
      if (weight > best) [best, closest] = [weight, other];
    }
    return closest && { best, mean: sum / this.#compared.length, with: closest };
  }

  /** Whether any of these is told here. */
  holds(events: ReadonlySet<string> | undefined): boolean {
    if (events) for (const event of events) if (this.#events.has(event)) return true;
    return false;
  }

  #datesAllow({ days, own, standing }: Fact): boolean {
    if (!days) return true;
    const meets = ([start, end]: readonly [number, number], slack: number): boolean =>
      days.start - end <= slack && start - days.end <= slack;
    if (standing === 'coarse') return meets(this.#own, 0) && meets(this.#news, 0) && meets(this.#coarse, 0);
    return meets(this.#own, own ? SLACK : NEWS) && meets(this.#news, NEWS) && meets(this.#coarse, 0);
  }
}
