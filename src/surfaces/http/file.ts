/** The answer of an operation that writes a file, as a response that streams it. Deliberately absent: what the file says. */
import type { AnswerFile, Outcome } from '../../operations/operation.ts';

export interface FileSetting {
  readonly stop: () => void;
  /** Ends the connection in the middle of the file, so that nobody takes it for whole. */
  readonly breakOff: (reason: unknown) => void;
}

type Step = IteratorResult<Outcome<unknown>>;

/** From its first piece on. */
export function fileResponse(
  { name, media }: AnswerFile,
  first: Step,
  next: () => Promise<Step>,
  { stop, breakOff }: FileSetting,
): Response {
  const encoder = new TextEncoder();
  let waiting: Step | null = first;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          for (;;) {
            const { done, value: outcome }: Step = waiting ?? (await next());
            waiting = null;
            if (done) {
              controller.close();
              return stop();
            }
            if (outcome.kind === 'issue' && outcome.failed) throw new Error(outcome.issue.message);
            if (outcome.kind !== 'bytes' || outcome.bytes.length === 0) continue;
            controller.enqueue(typeof outcome.bytes === 'string' ? encoder.encode(outcome.bytes) : outcome.bytes);
            return;
          }
        } catch (error) {
          stop();
          breakOff(error);
        }
      },
      cancel: stop,
    },
    { highWaterMark: 1 },
  );
  return new Response(body, { headers: { 'content-type': media, 'content-disposition': `attachment; filename="${name}"` } });
}
