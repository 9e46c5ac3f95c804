/**
 * GDELT 2.0 events: 61 columns, tab-separated, without a header, as GDELT's own files are.
 * Columns of what is not coded here (ethnicity, religion, tone, the actors' own places) are empty, and so is the day of what is known
 * only to the month. Codes, quad class and Goldstein score follow from the CAMEO code, not from PLOVER.
 */
import type { EventPlace, Participant } from '../../model/event.ts';
import type { Exported } from '../../model/exported.ts';
import { actorCodes, baseOf, quadOf, rootOf } from '../cameo.ts';
import { compactDay, dayOf, monthOf, yearOf } from '../days.ts';
import { type Field, tabLine } from '../delimited.ts';
import { type Gazetteer, gazetteerOf, partyName, stateName } from '../names.ts';
import type { Codebook, Format, Records } from './format.ts';
import { addedOf, type GdeltEvent, gdeltEvents } from './gdelt-rows.ts';

export const gdelt: Format = {
  name: 'gdelt',
  summary: 'GDELT 2.0 events, 61 columns without a header',
  ending: 'export.CSV',
  media: 'text/tab-separated-values; charset=utf-8; header=absent',
  async *write(records: Records, codebook: Codebook) {
    const gazetteer = gazetteerOf(codebook.knowledge);
    for await (const exported of records)
      for (const event of gdeltEvents(exported)) yield tabLine(rowOf(exported, event, codebook, gazetteer));
  },
};

function rowOf(exported: Exported, { id, actor, recipient }: GdeltEvent, codebook: Codebook, gazetteer: Gazetteer): Field[] {
  const { record, told } = exported;
  return [
    id,
    ...dateFields(record.date),
    ...actorFields(actor, codebook),
    ...actorFields(recipient, codebook),
    isRoot(exported) ? 1 : 0,
    ...actFields(record.cameo, codebook),
    told.reduce((sum, { event }) => sum + event.evidence.length, 0),
    record.support.outlets,
    record.support.articles,
    null,
    ...NOWHERE,
    ...NOWHERE,
    ...placeFields(record.place, codebook, gazetteer),
    addedOf(exported),
    told[0]?.page.uri ?? null,
  ];
}

/** Day, MonthYear, Year, FractionDate. */
function dateFields(date: Exported['record']['date']): Field[] {
  const day = dayOf(date);
  return [day && compactDay(day), compactDay(monthOf(date) ?? '') || null, yearOf(date), day && fractionDate(day)];
}

/** The year and the share of it gone by, every month taken as thirty days; GDELT's files count from month 0, unlike its codebook. */
function fractionDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return (year + ((month - 1) * 30 + date) / 365).toFixed(4);
}

/** Code, Name, CountryCode, KnownGroupCode, EthnicCode, Religion1Code, Religion2Code, Type1Code, Type2Code, Type3Code. */
function actorFields(party: Participant | null, { knowledge, cameo }: Codebook): Field[] {
  if (party === null) return new Array<null>(10).fill(null);
  const { whole, country, group, type } = actorCodes(party, cameo);
  return [whole, partyName(party, knowledge)?.toUpperCase() ?? null, country, group, null, null, null, type, null, null];
}

/** Told in a title or a lead. */
const isRoot = ({ told }: Exported): boolean =>
  told.some(({ event }) => event.evidence.some(({ role }) => role === 'title' || role === 'lead'));

/** EventCode, EventBaseCode, EventRootCode, QuadClass, GoldsteinScale. */
function actFields(code: string | null, { cameo }: Codebook): Field[] {
  if (code === null) return [null, null, null, null, null];
  return [code, baseOf(code), rootOf(code), quadOf(code), cameo.codes.get(code)?.goldstein ?? null];
}

/** Type, Fullname, CountryCode, ADM1Code, ADM2Code, Lat, Long, FeatureID; type 0 is GDELT's word for none. */
const NOWHERE: readonly Field[] = [0, null, null, null, null, null, null, null];

function placeFields(place: EventPlace | null, { knowledge }: Codebook, gazetteer: Gazetteer): readonly Field[] {
  if (place === null) return NOWHERE;
  const spot = gazetteer(place);
  const country = stateName(place.country, knowledge.states);
  const fullname = spot === null ? place.text : [spot.name, ...(spot.kind === 'state' || country === null ? [] : [country])].join(', ');
  const fips = place.country === null ? null : (knowledge.states.get(place.country)?.fips ?? null);
  return [geoType(spot?.kind ?? null, fips), fullname, fips, null, null, place.lat, place.lon, null];
}

/** 1 country, 2 US state, 3 US city, 4 city, 5 state or province of another country. */
function geoType(kind: string | null, fips: string | null): number {
  if (kind === 'state') return 1;
  if (kind === 'region') return fips === 'US' ? 2 : 5;
  return fips === 'US' ? 3 : 4;
}
