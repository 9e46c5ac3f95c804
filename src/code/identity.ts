/** A short name for a fact that is the same on every run: a 64-bit FNV-1a hash of what the fact stands on, in hex. */
export function identityOf(...parts: readonly (string | number)[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const char of parts.join('\u0000')) {
    low ^= char.charCodeAt(0);
    // × 0x100000001b3, in 32-bit halves.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
