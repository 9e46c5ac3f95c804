/** Names as numbers, for formats whose ids are numbers: 63 bits of the same hash, so that they fit a signed 64-bit column. */
import { identityOf } from '../code/identity.ts';

export const numberOf = (...parts: readonly (string | number)[]): string =>
  BigInt.asUintN(63, BigInt(`0x${identityOf(...parts)}`)).toString();
