/** The English pack: how English says it. */
import type { Pack } from '../../src/model/pack.ts';
import { conditions } from './conditions.ts';
import { dates } from './dates.ts';
import { accuse } from './events/accuse.ts';
import { agree } from './events/agree.ts';
import { aid } from './events/aid.ts';
import { assault } from './events/assault.ts';
import { coerce } from './events/coerce.ts';
import { concede } from './events/concede.ts';
import { consult } from './events/consult.ts';
import { cooperate } from './events/cooperate.ts';
import { mobilize } from './events/mobilize.ts';
import { protest } from './events/protest.ts';
import { reject } from './events/reject.ts';
import { request } from './events/request.ts';
import { retreat } from './events/retreat.ts';
import { sanction } from './events/sanction.ts';
import { support } from './events/support.ts';
import { threaten } from './events/threaten.ts';
import { abbreviations, openers } from './sentences.ts';
import { clause } from './words/clause.ts';
import { contexts } from './words/contexts.ts';
import { counts, numbers, quantities } from './words/counts.ts';
import { heads } from './words/heads.ts';
import { page } from './words/page.ts';
import { pronouns } from './words/pronouns.ts';
import { speech } from './words/speech.ts';

export const en: Pack = {
  code: 'en',
  headOrder: 'final',
  page,
  dates,
  clause,
  heads,
  pronouns,
  speech,
  events: [
    ...consult,
    ...accuse,
    ...sanction,
    ...agree,
    ...support,
    ...cooperate,
    ...aid,
    ...retreat,
    ...concede,
    ...request,
    ...reject,
    ...threaten,
    ...protest,
    ...mobilize,
    ...coerce,
    ...assault,
  ],
  conditions,
  contexts,
  counts,
  numbers,
  quantities,
  abbreviations,
  background: [
    'once',
    'previously',
    'earlier',
    'in the past',
    'repeatedly',
    'often',
    'long',
    'for years',
    'since',
    'at the time',
    'recently',
    'then',
  ],
  openers,
};
