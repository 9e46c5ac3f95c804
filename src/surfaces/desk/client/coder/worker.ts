/** The coder, in a thread of the browser’s own, so that typing never waits for it. It has no address to send anything to. */
import { type CodedText, codeText, library } from '../../../../library/embedded.ts';

export interface Request {
  readonly number: number;
  readonly source: string | Uint8Array;
  readonly uri: string;
}

export interface Reply {
  /** 0: ready. */
  readonly number: number;
  readonly coded: CodedText | null;
  readonly ms: number;
}

const scope = globalThis as unknown as {
  postMessage(reply: Reply): void;
  addEventListener(kind: 'message', listen: (event: { readonly data: Request }) => void): void;
};

const WARMTH = 'Azerbaijan trục xuất bốn nhà ngoại giao Iran.\n\nAzerbaijan expelled four Iranian diplomats on 6 April 2023.\n';

scope.addEventListener('message', ({ data: { number, source, uri } }) => {
  const begun = performance.now();
  const coded = codeText(source, { uri });
  scope.postMessage({ number, coded, ms: Math.round(performance.now() - begun) });
});

library();
// What is made when it is first needed is made before anybody waits for it.
codeText(WARMTH, { uri: 'warmth.txt' });
scope.postMessage({ number: 0, coded: null, ms: 0 });
