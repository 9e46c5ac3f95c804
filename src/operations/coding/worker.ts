/** A thread that codes batches: pages in, what the store keeps out, in the order in which they came. */
import { parentPort } from 'node:worker_threads';
import type { RawPage } from '../../load/page.ts';
import { codeBatch } from './code-batch.ts';

parentPort?.on('message', (raws: readonly RawPage[]) => parentPort?.postMessage(codeBatch(raws)));
