/** The 97.5 % point of Student's t distribution, for bounds at 95 %. */

/** By degrees of freedom from 1 on; beyond the table by the expansion of Cornish and Fisher, good to three digits there. */
const TABLE = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];
const NORMAL = 1.959964;

export function student(freedom: number): number {
  if (freedom < 1) return Number.POSITIVE_INFINITY;
  const listed = TABLE[Math.floor(freedom) - 1];
  if (listed !== undefined) return listed;
  const z = NORMAL;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return z + first / freedom + second / freedom ** 2;
}
