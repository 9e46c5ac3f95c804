/** `languages/xx/weights.yaml` → `Weights`; null where a language has none. `npm run train` writes the file. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Weights } from '../model/weights.ts';
import { readContent } from './yaml.ts';

export const weightsSchema = z.strictObject({
  least: z.number().min(0).max(1),
  start: z.number(),
  facts: z.record(z.string(), z.number().min(-10).max(10)),
});

export function loadWeights(root: URL, code: string): Weights | null {
  const file = `languages/${code}/weights.yaml`;
  if (!existsSync(new URL(file, root))) return null;
  return readContent(root, file, weightsSchema).value;
}
