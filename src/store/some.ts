/** Many things asked for so many at a time, since databases bound the number of values in one condition. */

const AT_ONCE = 500;

export async function eachSome<Thing, Found>(
  things: readonly Thing[],
  find: (some: Thing[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let i = 0; i < things.length; i += AT_ONCE) found.push(...(await find(things.slice(i, i + AT_ONCE))));
  return found;
}
