/** The network of dyads as GraphML: a node for each state, an edge for each direction in which one acted towards another, with its sums. */
import type { EventRecord } from '../../model/record.ts';
import { actedIn } from '../acted.ts';
import { addTo, meanScore, noTotals, scoreSum, type Totals } from '../totals.ts';
import type { Codebook, Format, Records } from './format.ts';

interface Edge extends Totals {
  /** First and last day of its dated records, or null. */
  first: string | null;
  last: string | null;
}

type Attribute = readonly [id: string, on: 'node' | 'edge', type: 'string' | 'int' | 'double'];

const ATTRIBUTES: readonly Attribute[] = [
  ['name', 'node', 'string'],
  ['cow', 'node', 'int'],
  ['gw', 'node', 'int'],
  ['records', 'edge', 'int'],
  ['mutual', 'edge', 'int'],
  ['score_sum', 'edge', 'double'],
  ['score_mean', 'edge', 'double'],
  ['verbal_cooperation', 'edge', 'int'],
  ['material_cooperation', 'edge', 'int'],
  ['verbal_conflict', 'edge', 'int'],
  ['material_conflict', 'edge', 'int'],
  ['first', 'edge', 'string'],
  ['last', 'edge', 'string'],
];

export const graphml: Format = {
  name: 'graphml',
  summary: 'the network of dyads, for Gephi, igraph and networkx',
  ending: 'graphml',
  media: 'application/graphml+xml; charset=utf-8',
  async *write(records: Records, { knowledge, scheme }: Codebook) {
    const edges = new Map<string, Edge>();
    for await (const { record } of records)
      for (const { actor, recipient, mutual } of actedIn(record)) {
        const key = `${actor} ${recipient}`;
        const edge = edges.get(key) ?? { ...noTotals(), first: null, last: null };
        edges.set(key, edge);
        addTo(edge, record, mutual, scheme);
        widen(edge, record);
      }
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const [id, on, type] of ATTRIBUTES) yield `  <key id="${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>\n`;
    yield '  <graph id="dyads" edgedefault="directed">\n';
    for (const iso3 of new Set([...edges.keys()].flatMap((key) => key.split(' ')).sort())) {
      const state = knowledge.states.get(iso3);
      yield `    <node id="${escaped(iso3)}">${dataOf({ name: state?.name ?? iso3, cow: state?.cow, gw: state?.gw })}</node>\n`;
    }
    for (const key of [...edges.keys()].sort()) yield edgeOf(key, edges.get(key) as Edge);
    yield '  </graph>\n</graphml>\n';
  },
};

function widen(edge: Edge, { date }: EventRecord): void {
  if (date === null) return;
  if (edge.first === null || date.start < edge.first) edge.first = date.start;
  if (edge.last === null || date.end > edge.last) edge.last = date.end;
}

function edgeOf(key: string, edge: Edge): string {
  const [source, target] = key.split(' ') as [string, string];
  const { records, mutual, first, last } = edge;
  const [verbal_cooperation, material_cooperation, verbal_conflict, material_conflict] = edge.quads;
  const quads = { verbal_cooperation, material_cooperation, verbal_conflict, material_conflict };
  const data = dataOf({ records, mutual, score_sum: scoreSum(edge), score_mean: meanScore(edge), ...quads, first, last });
  return `    <edge source="${escaped(source)}" target="${escaped(target)}">${data}</edge>\n`;
}

const dataOf = (values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .map(([key, value]) => (value == null ? '' : `<data key="${key}">${escaped(String(value))}</data>`))
    .join('');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (character) => ESCAPES[character] as string);
