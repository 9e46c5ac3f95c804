/** `scheme/` → `Scheme`: event types with their modes, scores, CAMEO neighbours and contexts, all sixteen there; and `Cameo` itself. */
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

const contextsSchema = z.record(
  z.string().regex(/^[a-z_]+$/u),
  z.strictObject({ means: z.string(), acts: z.array(z.string().regex(/^[A-Z]+(?::[a-z-]+)?$/u)).default([]) }),
);

/** The names of the contexts, in the order of the file. */
export const loadContextNames = (root: URL): readonly string[] =>
  Object.keys(readContent(root, 'scheme/contexts.yaml', contextsSchema).value);

/** Throws where a context names an act that is no type or mode of the scheme. */
export function loadScheme(root: URL): Scheme {
  const { value } = readContent(root, 'scheme/plover.yaml', schemeSchema);
  const contexts = readContent(root, 'scheme/contexts.yaml', contextsSchema);
  const broughtBy = new Map<string, string[]>();
  const known = new Set(
    Object.entries(value).flatMap(([type, { modes }]) => [type, ...Object.keys(modes).map((mode) => `${type}:${mode}`)]),
  );
  for (const [context, { acts }] of Object.entries(contexts.value))
    for (const [i, act] of acts.entries()) {
      if (!known.has(act))
        throw new Error(`${contexts.place([context, 'acts', i])}: expected a type or a mode of scheme/plover.yaml but found “${act}”`);
      broughtBy.set(act, [...(broughtBy.get(act) ?? []), context]);
    }
  const brings = (act: string): readonly string[] => broughtBy.get(act) ?? [];
  const types = Object.entries(value).map(([type, { modes, ...rest }]): [string, TypeScheme] => [
    type,
    {
      ...rest,
      contexts: brings(type),
      modes: new Map(
        Object.entries(modes).map(([mode, [score, code]]) => [mode, { score, cameo: code, contexts: brings(`${type}:${mode}`) }]),
      ),
    },
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
