/** Mentions that put the head last: how far they reach, and whose they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../languages/en/index.ts';
import type { Name, Person, Referent } from '../model/knowledge.ts';
import { tokenise } from '../text/tokens.ts';
import { headFinal } from './head-final.ts';
import { compileLexicon } from './lexicon.ts';

const state = (text: string, iso3: string, as: (Referent & { kind: 'state' })['as'] = 'name'): Name => ({
  text,
  referent: { kind: 'state', state: iso3, as },
});
const minister: Person = {
  name: 'Sergei Lavrov',
  aliases: [],
  state: 'RUS',
  org: null,
  office: 'foreign minister',
  sector: 'GOV',
  from: null,
  to: null,
  source: 'test',
};
const names: readonly Name[] = [
  state('German', 'DEU', 'demonym'),
  state('Russian(s)?', 'RUS', 'demonym'),
  state('Chinese', 'CHN', 'demonym'),
  state('Turkish', 'TUR', 'demonym'),
  state('Greek', 'GRC', 'demonym'),
  state('Iran', 'IRN'),
  state('Azerbaijan', 'AZE'),
  state('U.S', 'USA'),
  state('Kabul', 'AFG', 'capital'),
  state('Sofia', 'BGR', 'capital'),
  state('(the)? Kremlin', 'RUS', 'seat'),
  { text: 'Sergei Lavrov', referent: { kind: 'person', person: minister } },
];
const knowledge = { states: new Map(), organisations: new Map(), people: [minister], places: new Map(), occurrences: [], days: [] };
const lexicon = compileLexicon(en, names, knowledge);

/** The words of the mention that a text begins with, its class and whose it is. */
function read(text: string): string {
  const tokens = tokenise(text);
  const mention = headFinal(tokens, lexicon, 0, tokens.count);
  if (!mention) return 'none';
  const words = text.slice(tokens.start[mention.from], tokens.end[mention.to - 1]);
  const rest = [
    mention.state,
    mention.at && `at ${mention.at}`,
    mention.name && `‘${mention.name}’`,
    mention.refers,
    mention.modifies && 'modifies',
  ];
  return [words, mention.class, ...rest].filter(Boolean).join(' | ');
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['German Foreign Minister Annalena Baerbock said', 'German Foreign Minister Annalena Baerbock | official | DEU | ‘Annalena Baerbock’'],
  ["Iran's foreign ministry said", "Iran's foreign ministry | ministry | IRN"],
  ['president of Azerbaijan said', 'president of Azerbaijan | leader | AZE'],
  ['Foreign Minister Sergei Lavrov met', 'Foreign Minister Sergei Lavrov | official | RUS | ‘Sergei Lavrov’'],
  ['U.S. Navy ships sailed', 'U.S. Navy ships | force | USA'],
  ['Chinese electric cars', 'Chinese electric cars | firm | CHN'],
  ['Greek-owned tanker', 'Greek-owned tanker | vessel | GRC'],
  ['Iran-backed militia', 'Iran-backed militia | rebels'],
  ['Russian embassy in Kabul', 'Russian embassy in Kabul | mission | RUS | at AFG'],
  ['foreign ministry in Sofia said', 'foreign ministry in Sofia | ministry | BGR'],
  ["Iran's ambassador to Azerbaijan", "Iran's ambassador to Azerbaijan | diplomat | IRN | at AZE"],
  ['his Turkish counterpart Hakan Fidan in', 'his Turkish counterpart Hakan Fidan | official | TUR | ‘Hakan Fidan’'],
  ['its airspace', 'its airspace | place | own'],
  ['the two countries agreed', 'the two countries | pronoun | pair'],
  ["the country's coast guard", "the country's coast guard | force | state"],
  ['the Kremlin said', 'the Kremlin | capital | RUS'],
  ['thousands of Russians rallied', 'thousands of Russians | people | RUS'],
  ['Turkish air strike', 'Turkish | state | TUR | modifies'],
  ['Russian goods rose', 'Russian goods | firm | RUS'],
  ['Russian folklore charms', 'Russian | thing | RUS | modifies'],
  ['his state visit to', 'none'],
];

for (const [text, expected] of CASES) test(`mention: ${text}`, () => assert.equal(read(text), expected));
