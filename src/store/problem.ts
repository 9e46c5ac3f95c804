/** What a store cannot do, in words for the user; whatever else a database throws is a fault of ours and stays as it is. */

export type StoreProblemCode =
  | 'store-foreign'
  | 'store-newer'
  | 'store-older'
  | 'store-truncated'
  | 'store-damaged'
  | 'store-busy'
  | 'store-full'
  | 'store-forbidden'
  | 'store-missing'
  | 'store-unreachable';

export class StoreProblem extends Error {
  readonly code: StoreProblemCode;
  constructor(code: StoreProblemCode, expected: string, found: string) {
    super(`expected ${expected} but found ${found}`);
    this.name = 'StoreProblem';
    this.code = code;
  }
}
