/**
 * PLOVER's own interchange: one JSON object a line, fields as the manual's chapter on data fields names them.
 * The manual requires a date; of a record without one it is empty. What the manual has no field for stands beside it under the
 * contract's names: status, date_precision, date_basis, counts, support.
 */
import type { EventPlace, Participant } from '../../model/event.ts';
import type { Exported } from '../../model/exported.ts';
import type { State } from '../../model/knowledge.ts';
import { countsOf } from '../contract.ts';
import { type Gazetteer, gazetteerOf, partyName } from '../names.ts';
import { bestQuote } from '../quotes.ts';
import type { Codebook, Format, Records } from './format.ts';

const CODEBOOK = 'plover-0.7b1';

export const plover: Format = {
  name: 'plover',
  summary: 'PLOVER JSON Lines, one event a line',
  ending: 'jsonl',
  media: 'application/jsonl; charset=utf-8',
  async *write(records: Records, codebook: Codebook) {
    const gazetteer = gazetteerOf(codebook.knowledge);
    for await (const exported of records) yield `${JSON.stringify(lineOf(exported, codebook, gazetteer))}\n`;
  },
};

function lineOf(exported: Exported, codebook: Codebook, gazetteer: Gazetteer) {
  const { record, told } = exported;
  const { date, mode, place } = record;
  const entity = (party: Participant) => entityOf(party, codebook);
  return {
    id: record.id,
    date: date?.start ?? '',
    ...(date && date.end !== date.start ? { enddate: date.end } : {}),
    actor: record.actors.map(entity),
    recipient: record.recipients.map(entity),
    event: [record.type],
    ...(mode === null ? {} : { mode: [mode] }),
    ...(record.contexts.length > 0 ? { context: record.contexts } : {}),
    ...(place === null ? {} : { event_loc: locationOf(place, codebook, gazetteer) }),
    event_text: told.flatMap(({ event }) => event.evidence.map(({ quote }) => quote)),
    quad_code: codebook.scheme[record.type].quad,
    event_scale: record.score,
    ...sizeOf(record.counts),
    ...citationFields(exported, codebook),
    status: record.status,
    date_precision: date?.precision ?? null,
    date_basis: date?.basis ?? null,
    counts: countsOf(record.counts),
    support: record.support.summary,
  };
}

function entityOf(party: Participant, { knowledge }: Codebook) {
  const { text, state, org, sector, office } = party;
  const code = state ?? (org === null ? null : ({ UN: 'UNO', EU: 'EUR' }[org] ?? (sector === 'IGO' || sector === 'NGO' ? sector : null)));
  return {
    code: code ?? '',
    sector: sector ?? 'UNK',
    actor_text: text,
    identifier_text: partyName(party, knowledge) ?? '',
    ...(office === null ? {} : { office }),
  };
}

/** GeoNames' names of fields, as the manual asks, with its own `cc3`. */
function locationOf({ text, country, lat, lon }: EventPlace, { knowledge }: Codebook, gazetteer: Gazetteer) {
  const state: State | undefined = country === null ? undefined : knowledge.states.get(country);
  return {
    name: gazetteer({ text, country, lat, lon })?.name ?? text,
    ...(lat === null ? {} : { latitude: lat }),
    ...(lon === null ? {} : { longitude: lon }),
    ...(state ? { 'country code': state.iso2, cc3: state.iso3 } : {}),
  };
}

/** The manual's object for numbers, which holds exact ones only; ranges stay in `counts`. */
function sizeOf(counts: Exported['record']['counts']) {
  const size = Object.fromEntries(
    [
      ['dead', counts['killed']],
      ['injured', counts['injured']],
      ['arrested', counts['detained']],
    ].filter(([, count]) => typeof count === 'number'),
  ) as Readonly<Record<string, number>>;
  return Object.keys(size).length > 0 ? { size } : {};
}

function citationFields(exported: Exported, { version }: Codebook) {
  const quote = bestQuote(exported);
  const cited = exported.told.find(({ event }) => event.evidence.some((evidence) => evidence.quote === quote?.quote));
  const evidence = cited?.event.evidence.find((evidence) => evidence.quote === quote?.quote);
  if (!cited || !evidence) return {};
  const { article, page } = cited;
  return {
    text_info: { start: evidence.start, end: evidence.end },
    cite_info: {
      url: page.uri,
      title: article.title,
      language: article.language,
      ...(article.publisher ? { publication: article.publisher.name } : {}),
      coder: `Chancery ${version}`,
      codebook: CODEBOOK,
    },
  };
}
