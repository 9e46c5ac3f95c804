/**
 * A record as the public contract has it: the fields of an event, how it is supported, moves, differences and links, and every telling
 * in the contract's own shape, with its page and article.
 */
import type { Exported } from '../model/exported.ts';
import type { Difference, Link, Move, Support } from '../model/record.ts';
import { countsOf, eventOf, headOf, pageOf, participantOf, placeOf, SCHEMA, speakerOf, whenOf } from './contract.ts';

export const recordLine = ({ record, told }: Exported) => ({
  schema: SCHEMA,
  id: record.id,
  type: record.type,
  mode: record.mode,
  contexts: [...record.contexts],
  cameo: record.cameo,
  score: record.score,
  actors: record.actors.map(participantOf),
  recipients: record.recipients.map(participantOf),
  date: whenOf(record.date),
  place: placeOf(record.place),
  status: record.status,
  counts: countsOf(record.counts),
  tellings: [...record.tellings],
  support: supportOf(record.support),
  moves: record.moves.map(moveOf),
  differences: record.differences.map(differenceOf),
  links: record.links.map(linkOf),
  evidence: told.map(({ event, page, article }) => ({ event: eventOf(event), page: pageOf(page), article: headOf(article) })),
});

const supportOf = ({ articles, outlets, origins, asserts, denies, summary }: Support) => ({
  articles,
  outlets,
  origins,
  asserts: asserts.map(speakerOf),
  denies: denies.map(speakerOf),
  summary,
});

const moveOf = ({ status, day, by }: Move) => ({ status, day, by });
const linkOf = ({ kind, record, because }: Link) => ({ kind, record, because });

const differenceOf = ({ field, values }: Difference) => ({
  field,
  values: values.map(({ value, tellings }) => ({ value, tellings: [...tellings] })),
});
