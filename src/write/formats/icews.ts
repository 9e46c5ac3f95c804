/**
 * ICEWS: 20 columns, tab-separated, with their header. Dyadic: a row for each actor and recipient, both directions of a mutual act.
 * The story is the first that tells the record. States have their common English names; what is not known is empty.
 */
import type { Participant, Sector } from '../../model/event.ts';
import type { Exported } from '../../model/exported.ts';
import { dayOf } from '../days.ts';
import { type Field, tabLine } from '../delimited.ts';
import { type Gazetteer, gazetteerOf, partyName, stateName } from '../names.ts';
import { numberOf } from '../numbers.ts';
import { type Side, sidesOf } from '../sides.ts';
import type { Codebook, Format, Records } from './format.ts';

const HEADER = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code', 'Intensity', 'Target Name'],
  ...['Target Sectors', 'Target Country', 'Story ID', 'Sentence Number', 'Publisher', 'City', 'District', 'Province', 'Country'],
  ...['Latitude', 'Longitude'],
];

/** Sectors in the words of ICEWS. */
const SECTORS: Readonly<Record<Sector, string>> = {
  GOV: 'Government',
  MIL: 'Military,Government',
  LEG: 'Legislative / Parliamentary,Government',
  JUD: 'Judicial,Government',
  COP: 'Police,Government',
  SPY: 'Government',
  REB: 'Rebel,Dissident',
  OPP: 'Opposition Major Party (Out Of Government),Parties',
  CVL: 'General Population / Civilian / Social,Social',
  MED: 'Media,Social',
  BUS: 'Business,Social',
  IGO: 'International Government Organization',
  NGO: 'Nongovernmental Organization (International)',
  REF: 'General Population / Civilian / Social,Social',
};

export const icews: Format = {
  name: 'icews',
  summary: 'ICEWS event data, 20 columns',
  ending: 'tab',
  media: 'text/tab-separated-values; charset=utf-8; header=present',
  async *write(records: Records, codebook: Codebook) {
    const gazetteer = gazetteerOf(codebook.knowledge);
    yield tabLine(HEADER);
    for await (const exported of records)
      for (const [i, side] of sidesOf(exported.record).entries()) yield tabLine(rowOf(exported, side, i, codebook, gazetteer));
  },
};

function rowOf({ record, told }: Exported, side: Side, index: number, { knowledge, cameo }: Codebook, gazetteer: Gazetteer): Field[] {
  const party = (participant: Participant | null): Field[] => [
    participant && partyName(participant, knowledge),
    participant?.sector ? SECTORS[participant.sector] : null,
    stateName(participant?.state ?? null, knowledge.states),
  ];
  const code = record.cameo === null ? undefined : cameo.codes.get(record.cameo);
  const first = told[0];
  const spot = record.place && gazetteer(record.place);
  return [
    numberOf('icews', record.id, index),
    dayOf(record.date),
    ...party(side.actor),
    code?.name ?? null,
    record.cameo,
    code?.goldstein ?? null,
    ...party(side.recipient),
    first ? numberOf('story', first.page.uri, first.page.sha256, first.article.index) : null,
    null,
    first?.article.publisher?.name ?? null,
    spot?.kind === 'city' ? spot.name : null,
    null,
    null,
    stateName(record.place?.country ?? null, knowledge.states),
    record.place?.lat ?? null,
    record.place?.lon ?? null,
  ];
}
