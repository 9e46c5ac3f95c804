/** The words that a record is best read by. */
import type { EvidenceRole } from '../model/event.ts';
import type { Exported } from '../model/exported.ts';

export interface BestQuote {
  readonly quote: string;
  /** Title of the article that it is from. */
  readonly title: string;
}

const ORDER: readonly EvidenceRole[] = ['lead', 'body', 'title', 'caption', 'teaser'];

/** From the running text before titles, captions and teasers; of equals the first. */
export function bestQuote({ told }: Pick<Exported, 'told'>): BestQuote | null {
  const quotes = told.flatMap(({ event, article: { title } }) =>
    event.evidence.map(({ quote, role }) => ({ quote, title, rank: ORDER.indexOf(role) })),
  );
  const best = quotes.toSorted((a, b) => a.rank - b.rank)[0];
  return best ? { quote: best.quote, title: best.title } : null;
}
