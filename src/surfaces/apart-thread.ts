/** The other side of apart.ts: a thread that is asked for one operation at a time. */
import { parentPort } from 'node:worker_threads';
import { operations } from '../operations/index.ts';
import type { FromThread, Question, ToThread } from './apart.ts';

const port = parentPort;
if (!port) throw new Error('expected to run as a thread but found none around');

let goOn = (): void => undefined;
let takePart = (_part: Uint8Array | null): void => undefined;
const say = (message: FromThread): void => port.postMessage(message);

port.on('message', (message: ToThread) => {
  if (message.kind === 'next') goOn();
  else if (message.kind === 'part') takePart(message.part);
  else
    answer(message.question).then(
      () => say({ kind: 'end' }),
      (error: Error) => say({ kind: 'fault', stack: error.stack ?? String(error) }),
    );
});

async function answer({ name, input, world }: Question): Promise<void> {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`expected an operation but found ${name}`);
  for await (const outcome of operation.run(input, { ...world, input: parts() })) {
    const next = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    say({ kind: 'outcome', outcome });
    await next;
  }
}

async function* parts(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const coming = new Promise<Uint8Array | null>((resolve) => {
      takePart = resolve;
    });
    say({ kind: 'more' });
    const part = await coming;
    if (part === null) return;
    yield part;
  }
}
