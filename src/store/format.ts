/** The format in which a record is kept, of both engines: what this Chancery reads, and what it says of another. */
import { StoreProblem } from './problem.ts';

export const FORMAT = 4;

/** `where` is the file or the database, as the user knows it. */
export function checkFormat(format: number, where: string): void {
  if (format === FORMAT) return;
  const [code, whose] =
    format > FORMAT
      ? (['store-newer', 'of a newer Chancery'] as const)
      : (['store-older', 'of an earlier Chancery: ingest its pages into a new one'] as const);
  throw new StoreProblem(code, `a record of format ${FORMAT} in ${where}`, `one of format ${format}, ${whose}`);
}
