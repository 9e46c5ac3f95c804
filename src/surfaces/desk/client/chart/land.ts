/** Shores and borders at 1:110 million: Natural Earth by way of world-atlas, loaded when a map is first shown. */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export const land = feature(world, world.objects.land);
export const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
