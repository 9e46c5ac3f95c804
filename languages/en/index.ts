/** The English pack: how English says it. */
import type { Pack } from '../../src/model/pack.ts';
import { conditions } from './conditions.ts';
import { dates } from './dates.ts';
import { accuse } from './events/accuse.ts';
import { consult } from './events/consult.ts';
import { cooperation } from './events/cooperation.ts';
import { material } from './events/material.ts';
import { materialConflict } from './events/material-conflict.ts';
import { sanction } from './events/sanction.ts';
import { verbalConflict } from './events/verbal-conflict.ts';
import { abbreviations } from './sentences.ts';
import { clause } from './words/clause.ts';
import { counts, numbers } from './words/counts.ts';
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
  events: [...consult, ...accuse, ...sanction, ...cooperation, ...material, ...verbalConflict, ...materialConflict],
  conditions,
  counts,
  numbers,
  abbreviations,
};
