/** All content rooms → `Content`. What coding needs is read when first asked for: reading pages alone needs none of it. */
import { packs } from '../../languages/index.ts';
import type { CodingContent, Content } from '../library/content.ts';
import type { Cameo } from '../model/scheme.ts';
import type { Weights } from '../model/weights.ts';
import { loadKnowledge } from './knowledge.ts';
import { loadNames } from './names.ts';
import { loadOutlets } from './outlets.ts';
import { loadCameo, loadScheme } from './scheme.ts';
import { loadWeights } from './weights.ts';

/** The content below `root`, the folder that holds the content rooms. Throws an error that names file and line of whatever is wrong. */
export function loadContent(root: URL): Content {
  let coding: CodingContent | null = null;
  let cameo: Cameo | null = null;
  return {
    outlets: loadOutlets(root),
    get coding() {
      coding ??= loadCoding(root);
      return coding;
    },
    get cameo() {
      cameo ??= loadCameo(root);
      return cameo;
    },
  };
}

function loadCoding(root: URL): CodingContent {
  const knowledge = loadKnowledge(root);
  const weights = packs.flatMap(({ code }): [string, Weights][] => {
    const learnt = loadWeights(root, code);
    return learnt ? [[code, learnt]] : [];
  });
  let names: CodingContent['names'] | null = null;
  return {
    scheme: loadScheme(root),
    knowledge,
    weights: new Map(weights),
    get names() {
      names ??= new Map(packs.map(({ code }) => [code, loadNames(root, code, knowledge)]));
      return names;
    },
  };
}
