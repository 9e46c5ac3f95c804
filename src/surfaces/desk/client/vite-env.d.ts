/// <reference types="svelte" />
/// <reference types="vite/client" />

/** From knowledge/, by bundle/desk.ts: two letters, latitude, longitude of each state. */
declare module 'virtual:states' {
  const states: Readonly<Record<string, readonly [iso2: string, lat: number, lon: number]>>;
  export default states;
}
