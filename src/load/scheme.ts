/** `scheme/` → `Scheme`: event types with their modes, scores and CAMEO neighbours, all sixteen there; and `Cameo` itself. */
import { z } from 'zod';
import { EVENT_TYPES, type EventType } from '../model/event.ts';
import type { Cameo, Scheme, TypeScheme } from '../model/scheme.ts';
import { readContent } from './yaml.ts';

const cameo = z.string().regex(/^\d{3,4}$/u);
const typeSchema = z.strictObject({
  score: z.number().min(-10).max(10),
  quad: z.literal([1, 2, 3, 4]),
  cameo,
  planned: z.enum([...EVENT_TYPES, 'keep', 'planned', 'drop']),
  directed: z.boolean().default(false),
  modes: z.record(z.string(), z.tuple([z.number().min(-10).max(10), cameo])),
});
const schemeSchema = z.strictObject(
  Object.fromEntries(EVENT_TYPES.map((type) => [type, typeSchema])) as Record<EventType, typeof typeSchema>,
);

export function loadScheme(root: URL): Scheme {
  const { value } = readContent(root, 'scheme/plover.yaml', schemeSchema);
  const types = Object.entries(value).map(([type, { modes, ...rest }]): [string, TypeScheme] => [
    type,
    { ...rest, modes: new Map(Object.entries(modes).map(([mode, [score, code]]) => [mode, { score, cameo: code }])) },
  ]);
  return Object.fromEntries(types) as Record<EventType, TypeScheme>;
}

const actorCode = z.string().regex(/^[A-Z]{3}$/u);
const cameoSchema = z.strictObject({
  codes: z.record(cameo, z.tuple([z.string(), z.number().min(-10).max(10).nullable()])),
  countries: z.record(actorCode, actorCode),
  groups: z.record(z.string(), actorCode),
});

export function loadCameo(root: URL): Cameo {
  const { codes, countries, groups } = readContent(root, 'scheme/cameo.yaml', cameoSchema).value;
  return {
    codes: new Map(Object.entries(codes).map(([code, [name, goldstein]]) => [code, { name, goldstein }])),
    countries: new Map(Object.entries(countries)),
    groups: new Map(Object.entries(groups)),
  };
}
