/**
 * Runs the bundle where there is nothing but the language and the two text codecs that every browser has: no Node, no files, no network.
 * `node --experimental-vm-modules bare.ts BUNDLE PAGE…` prints the coded articles as lines, and on standard error how long it took.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [bundle = '', ...pages] = process.argv.slice(2);
const context = vm.createContext({ TextDecoder, TextEncoder });
const started = performance.now();
const module = new vm.SourceTextModule(readFileSync(bundle, 'utf8'), { context });
await module.link((specifier: string) => {
  throw new Error(`expected no imports but found ${specifier}`);
});
await module.evaluate();
const { codeText } = module.namespace as typeof import('../../src/library/embedded.ts');
for (const [i, page] of pages.entries()) {
  const { articles, derivations } = codeText(readFileSync(page, 'utf8'), { uri: page });
  if (i === 0) process.stderr.write(`first page coded after ${Math.round(performance.now() - started)} ms\n`);
  for (const article of articles) {
    process.stdout.write(`${JSON.stringify(article)}\n`);
    for (const { id } of article.events)
      if (derivations[id]?.step === undefined) throw new Error(`expected a derivation of ${id} but found none`);
  }
}
