/** GraphML read by a parser of XML, and by a library of graphs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import graphology from 'graphology';
import graphml from 'graphology-graphml';
import { actedIn } from '../../src/write/acted.ts';
import { graphml as format } from '../../src/write/formats/graphml.ts';
import { RECORDS, written } from './samples.ts';

test('GraphML: states, and what each did towards another', async () => {
  const source = Buffer.from(await written(format)).toString('utf8');
  const document = new DOMParser({ onError: (level, message) => assert.fail(`${level}: ${message}`) }).parseFromString(source, 'text/xml');
  assert.equal(document.documentElement?.namespaceURI, 'http://graphml.graphdrawing.org/xmlns');
  const graph = graphml.parse(graphology.DirectedGraph, source);
  const pairs = RECORDS.flatMap(({ record }) => actedIn(record));
  assert.equal(graph.size, new Set(pairs.map(({ actor, recipient }) => `${actor} ${recipient}`)).size);
  let records = 0;
  graph.forEachEdge((_edge, attributes) => {
    records += attributes['records'] as number;
  });
  assert.equal(records, pairs.length);
  assert.deepEqual(graph.getNodeAttributes('AZE'), { name: 'Azerbaijan', cow: 373, gw: 373 });
  const edge = graph.getEdgeAttributes('AZE', 'IRN');
  assert.deepEqual(edge, {
    ...{ records: 1, mutual: 0, score_sum: -9.5, score_mean: -9.5, verbal_cooperation: 0, material_cooperation: 0 },
    ...{ verbal_conflict: 0, material_conflict: 1, first: '2023-04-01', last: '2023-04-30' },
  });
});
