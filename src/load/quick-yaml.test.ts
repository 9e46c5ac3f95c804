import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { quickYaml } from './quick-yaml.ts';

const PLAIN: Readonly<Record<string, string>> = {
  'block mapping': 'a: 1\nb: hai ba\nc:\nd: null\n',
  'nested blocks, back and forth': 'a:\n  b:\n    - x\n    - y z\n  c: [1, 2]\nd:\n- e\n- f: g\n  h: i\n- j\n',
  'flow collections over several lines': 'a: {b: [c, d,\n  e], f: {g: h}} # end\ni: []\nj: {}\n',
  'quotes and escapes': `a: "Sana'a: \\"x\\""\nb: 'it''s'\n"c d": e\n`,
  'scalars that look like others': 'a: [1, -2.5, 1e3, true, ~, 9/11, 2016-05, 2016-05-03, U.S, NO, no, yes, nan, -Presse, 24h]\n',
  'anchors and lists of lists': 'lists:\n  - &x [a, b]\nuse: [*x, c]\nblock: &y\n  - d\nagain: *y\n',
  'comments and blank lines': '# top\n\na: 1 # one\n\n  # deep\nb: c#d\n',
  'colons and dashes inside words': 'a: [http://x.y/z, Jean-Marc, b:c]\n',
};

test('reads the plain part of YAML as the full reader does', () => {
  for (const [what, source] of Object.entries(PLAIN)) assert.deepEqual(quickYaml(source), parse(source), what);
});

test('leaves the rest of YAML to the full reader', () => {
  const rest = [
    'a: |\n  text\n',
    'a: folded\n  line\n',
    'a: !tag b\n',
    '--- \na: b\n',
    'a: 1\na: 2\n',
    '\ta: b\n',
    'a: "x\n  y"\n',
    'a: b: c\n',
    '- - a\n',
    '? a\n: b\n',
    'a: 0x1F\n',
    'a: [b\n',
    'a: *none\n',
    'a: [b: c]\n',
    '<<: {a: b}\n',
    '',
  ];
  for (const source of rest) assert.equal(quickYaml(source), undefined, source);
});

test('reads every content file, and as the full reader does', () => {
  const root = new URL('../../', import.meta.url);
  const files = ['knowledge', 'knowledge/people', 'languages/vi/names', 'languages/en/names'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );
  // The full reader is slow: it checks the files that use most of YAML, the quick one must manage all.
  for (const file of files) {
    const source = readFileSync(new URL(file, root), 'utf8');
    const quick = quickYaml(source);
    assert.notEqual(quick, undefined, file);
    if (!file.includes('/people')) assert.deepEqual(quick, parse(source), file);
  }
});
