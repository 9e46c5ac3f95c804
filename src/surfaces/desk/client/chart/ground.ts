/** The ground of the map for a width and a height: sea, net, shores and borders as paths. Worked out once for each size, since they never change. */
import { type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';

export type Land = typeof import('./land.ts');

/** Of the map, for its width. */
export const heightOf = (width: number): number => Math.round(width * 0.5);

/** Shores and borders, fetched once. */
export const loadLand = (): Promise<Land> => import('./land.ts');

export interface Ground {
  readonly sea: string;
  readonly net: string;
  /** Empty until the land is there. */
  readonly shore: string;
  readonly borders: string;
}

export const projectionOf = (width: number, height: number): GeoProjection =>
  geoNaturalEarth1()
    .rotate([-10, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'Sphere' },
    );

let last: { readonly size: string; readonly landed: boolean; readonly ground: Ground } | null = null;

/** Without the land, whatever is there already. */
export function groundOf(width: number, height: number, land: Land | null = null): Ground {
  const size = `${width} ${height}`;
  if (last?.size === size && (last.landed || land === null)) return last.ground;
  const path = geoPath(projectionOf(width, height)).digits(1);
  const ground = {
    sea: path({ type: 'Sphere' }) ?? '',
    net: path(geoGraticule10()) ?? '',
    shore: (land && path(land.land)) ?? '',
    borders: (land && path(land.borders)) ?? '',
  };
  last = { size, landed: land !== null, ground };
  return ground;
}
