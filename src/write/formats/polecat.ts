/**
 * POLECAT: 40 columns, tab-separated, with their header. Dyadic: a row for each actor and recipient; where a record has several, its id
 * has a number after it. The story is the first that tells the record. Columns of what is not coded here (Wikipedia, GeoNames, the
 * story's other names) are empty.
 */
import type { Participant } from '../../model/event.ts';
import type { Exported } from '../../model/exported.ts';
import { dayOf } from '../days.ts';
import { type Field, tabLine } from '../delimited.ts';
import { type Gazetteer, gazetteerOf, partyName } from '../names.ts';
import { type Side, sidesOf } from '../sides.ts';
import type { Codebook, Format, Records } from './format.ts';

const partyHeader = (side: 'Actor' | 'Recipient'): string[] => [
  ...[`${side} Name`, `${side} Country`, `${side} COW`, `Primary ${side} Sector`, `${side} Sectors`, `${side} Title`],
  ...[`${side} Name Raw`, `Wikipedia ${side} ID`],
];

const HEADER = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...partyHeader('Actor'),
  ...partyHeader('Recipient'),
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename', 'Feature Type'],
  ...['Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version'],
];

const QUADS = { 1: 'VERBAL COOPERATION', 2: 'MATERIAL COOPERATION', 3: 'VERBAL CONFLICT', 4: 'MATERIAL CONFLICT' } as const;

export const polecat: Format = {
  name: 'polecat',
  summary: 'POLECAT event data, 40 columns',
  ending: 'txt',
  media: 'text/tab-separated-values; charset=utf-8; header=present',
  async *write(records: Records, codebook: Codebook) {
    const gazetteer = gazetteerOf(codebook.knowledge);
    yield tabLine(HEADER);
    for await (const exported of records) {
      const sides = sidesOf(exported.record);
      for (const [i, side] of sides.entries()) {
        const id = sides.length > 1 ? `${exported.record.id}-${i + 1}` : exported.record.id;
        yield tabLine([id, ...rowOf(exported, side, codebook, gazetteer)]);
      }
    }
  },
};

function rowOf({ record, told }: Exported, { actor, recipient }: Side, codebook: Codebook, gazetteer: Gazetteer): Field[] {
  const first = told[0];
  const spot = record.place && gazetteer(record.place);
  return [
    dayOf(record.date),
    record.type,
    record.mode,
    record.score,
    QUADS[codebook.scheme[record.type].quad],
    record.contexts.join(';'),
    ...partyFields(actor, codebook),
    ...partyFields(recipient, codebook),
    spot?.name ?? null,
    spot?.kind === 'city' ? spot.name : null,
    null,
    null,
    record.place?.country ?? null,
    record.place?.lat ?? null,
    record.place?.lon ?? null,
    null,
    record.place?.text ?? null,
    null,
    first?.article.publisher?.name ?? null,
    dayOf(first?.article.published ?? null),
    null,
    null,
    null,
    first?.article.language ?? null,
    `Chancery ${codebook.version}`,
  ];
}

/** Name, Country, COW, Primary Sector, Sectors, Title, Name Raw, Wikipedia ID. */
function partyFields(party: Participant | null, { knowledge }: Codebook): Field[] {
  if (party === null) return new Array<null>(8).fill(null);
  const cow = party.state === null ? null : (knowledge.states.get(party.state)?.cow ?? null);
  return [partyName(party, knowledge), party.state, cow, party.sector, party.sector, party.office, party.text, null];
}
