/** What reading met, with the words for the user. */
export class Unreadable extends Error {
  readonly code: string;
  constructor(code: string, expected: string, found: string) {
    super(`expected ${expected} but found ${found}`);
    this.code = code;
  }
}
