/**
 * `outlets/` → newspapers, broadcasters and agencies, validated. Lists stand in `outlets/*.yaml`, an outlet with furniture of its own in
 * `outlets/<host>/outlet.yaml`. Every error names the file, the line and what was expected.
 */
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Outlet } from '../model/outlet.ts';
import { contentError, readContent } from './yaml.ts';

const outletSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u, 'expected an id of lower-case letters, digits and dashes'),
  name: z.string().min(1),
  domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, 'expected a domain in lower case, without https:// and www.')),
  kind: z.enum(['agency', 'newspaper', 'broadcaster', 'magazine', 'site']),
  state: z
    .string()
    .regex(/^[A-Z]{3}$/u, 'expected an ISO 3166-1 alpha-3 code')
    .nullable(),
  aliases: z.array(z.string().min(2)),
  furniture: z.array(z.string().min(4)),
});

/** All outlets, in the order of their files. `root` is the folder that holds `outlets/`. */
export function loadOutlets(root: URL): readonly Outlet[] {
  const outlets: Outlet[] = [];
  const seen = new Map<string, string>();
  for (const { outlet, place } of entriesBelow(root)) {
    for (const [what, key] of [['id', outlet.id], ...outlet.domains.map((domain) => ['domain', domain] as const)] as const) {
      const before = seen.get(`${what} ${key}`);
      if (before) throw contentError([`${place}: expected a ${what} of its own but found “${key}”, which ${before} has`]);
      seen.set(`${what} ${key}`, place);
    }
    outlets.push(Object.freeze(outlet));
  }
  return Object.freeze(outlets);
}

interface Entry {
  readonly outlet: Outlet;
  readonly place: string;
}

function entriesBelow(root: URL): Entry[] {
  const folder = new URL('outlets/', root);
  const names = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return names.flatMap((entry): Entry[] => {
    const file = entry.isDirectory() ? `outlets/${entry.name}/outlet.yaml` : `outlets/${entry.name}`;
    if (entry.isDirectory()) {
      if (!readdirSync(new URL(`${entry.name}/`, folder)).includes('outlet.yaml')) return [];
      return [{ outlet: readContent(root, file, outletSchema).value, place: file }];
    }
    if (!entry.name.endsWith('.yaml')) return [];
    return readContent(root, file, z.array(outletSchema)).value.map((outlet, i) => ({ outlet, place: `${file}, entry ${i + 1}` }));
  });
}
