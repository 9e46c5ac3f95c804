/** The Vietnamese pack: how Vietnamese says it. */
import type { Pack } from '../../src/model/pack.ts';
import { conditions } from './conditions.ts';
import { dates } from './dates.ts';
import { accords } from './events/accords.ts';
import { accuse } from './events/accuse.ts';
import { agree } from './events/agree.ts';
import { aid } from './events/aid.ts';
import { appeals } from './events/appeals.ts';
import { assault } from './events/assault.ts';
import { coerce } from './events/coerce.ts';
import { concede } from './events/concede.ts';
import { consult } from './events/consult.ts';
import { cooperate } from './events/cooperate.ts';
import { curbs } from './events/curbs.ts';
import { favours } from './events/favours.ts';
import { mobilize } from './events/mobilize.ts';
import { pledges } from './events/pledges.ts';
import { postures } from './events/postures.ts';
import { pressure } from './events/pressure.ts';
import { protest } from './events/protest.ts';
import { refusals } from './events/refusals.ts';
import { reject } from './events/reject.ts';
import { releases } from './events/releases.ts';
import { request } from './events/request.ts';
import { retreat } from './events/retreat.ts';
import { sanction } from './events/sanction.ts';
import { shipments } from './events/shipments.ts';
import { support } from './events/support.ts';
import { threaten } from './events/threaten.ts';
import { ultimatums } from './events/ultimatums.ts';
import { home } from './names/home.ts';
import { abbreviations, openers } from './sentences.ts';
import { background } from './words/background.ts';
import { clause } from './words/clause.ts';
import { compounds } from './words/compounds.ts';
import { contexts } from './words/contexts.ts';
import { counts, numbers, quantities } from './words/counts.ts';
import { heads } from './words/heads.ts';
import { media } from './words/media.ts';
import { offices } from './words/offices.ts';
import { page } from './words/page.ts';
import { pronouns } from './words/pronouns.ts';
import { speech } from './words/speech.ts';

export const vi: Pack = {
  code: 'vi',
  headOrder: 'initial',
  syllable:
    /^(?:ngh|ng|nh|th|tr|ph|kh|gh|gi|ch|qu|[bcdđghklmnprstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?$/u,
  page,
  dates,
  clause,
  compounds,
  heads: [...heads, ...media],
  offices,
  pronouns,
  speech,
  events: [
    ...shipments,
    ...consult,
    ...curbs,
    ...sanction,
    ...accuse,
    ...pledges,
    ...accords,
    ...favours,
    ...agree,
    ...support,
    ...cooperate,
    ...aid,
    ...releases,
    ...retreat,
    ...concede,
    ...pressure,
    ...request,
    ...appeals,
    ...refusals,
    ...reject,
    ...ultimatums,
    ...threaten,
    ...protest,
    ...assault,
    ...mobilize,
    ...postures,
    ...coerce,
  ],
  conditions,
  contexts,
  counts,
  numbers,
  quantities,
  abbreviations,
  openers,
  background,
  home,
};
