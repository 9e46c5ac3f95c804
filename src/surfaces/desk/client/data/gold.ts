/**
 * Judgements as gold: those that still count, each with the coded events that it is about, corrected where somebody corrected them.
 * Deliberately absent: judging (views/Review.svelte).
 */
import type { JudgementAnswer, RecordDetail } from './answers.ts';
import { ask, askOne } from './ask.ts';

export interface GoldLine {
  readonly verdict: JudgementAnswer['verdict'];
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly events: readonly {
    readonly page: string;
    readonly sha256: string;
    readonly article: string;
    readonly event: Readonly<Record<string, unknown>>;
  }[];
}

/** The last judgement on the same things counts; what was withdrawn counts no more. In the order given. */
export function countingOf(judgements: readonly JudgementAnswer[]): readonly JudgementAnswer[] {
  const last = new Map(judgements.map((judgement) => [[...judgement.about].sort().join(' '), judgement]));
  return [...last.values()].filter(({ verdict }) => verdict !== 'withdrawn');
}

/** One JSON line for each judgement that counts. */
export async function goldLines(): Promise<string> {
  const lines: GoldLine[] = [];
  for (const judgement of countingOf((await ask('judgements', {})).values)) {
    const records = await Promise.all(judgement.about.map((id) => askOne('record', { id })));
    lines.push(goldLine(judgement, records));
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** `records` in the order of what the judgement is about. */
export function goldLine({ about, verdict, by, at, note, correction }: JudgementAnswer, records: readonly RecordDetail[]): GoldLine {
  const events = about.flatMap((id, i) =>
    (records[i]?.evidence ?? [])
      .filter(({ event }) => event.id === id)
      .map(({ event, page, article }) => ({
        page: page.uri,
        sha256: page.sha256,
        article: article.title,
        event: { ...event, ...correction },
      })),
  );
  return { verdict, by, at, note, events };
}
