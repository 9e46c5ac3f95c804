/** Whom ‘nước này’ cannot mean: ‘Nước này cáo buộc Azerbaijan …’ is of a state besides the one that it accuses. */
import { type Discourse, keyOf } from './discourse.ts';
import { stateBesides } from './in-play.ts';
import { resolve } from './resolve.ts';
import type { Verbal } from './verbal.ts';

/** Frames in which one party does something to another. */
const DIRECTED = new Set(['accuses', 'acts-on', 'demands', 'calls-in']);

/** ‘Togo bác cáo buộc của Benin rằng tàu nước này đâm …’: in what somebody denies, of the accuser and the denier it is the denier. */
export function noteDenied(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const { speech, subject, negated, passive, theme, from } of verbals) {
    if (speech?.kind !== 'denies' || negated || passive || !subject) continue;
    // “bác bỏ báo cáo của Benin nói nước này …”
    const charge = theme ?? verbals.find((verbal) => verbal.from > from && verbal.form === 'speech' && verbal.context.kind === 'denied');
    if (!charge) continue;
    const deniers = resolve(discourse, subject, null).filter(({ state }) => state !== null);
    const charged = new Set(charge.obliques.flatMap(({ mention }) => resolve(discourse, mention, null)).map(keyOf));
    if (deniers.length !== 1 || charged.size === 0) continue;
    for (const told of verbals.filter((verbal) => verbal.from > from))
      for (const mention of [told.subject, ...told.objects, ...told.obliques.map((oblique) => oblique.mention)]) {
        if (mention?.refers !== 'state' || mention.members.length > 0) continue;
        if (resolve(discourse, mention, null).every((party) => charged.has(keyOf(party)))) discourse.meant.set(mention, deniers);
      }
  }
}

/** Notes, before a sentence's acts are read, what its subjects mean where what is nearest would act on itself. */
export function noteNotOneself(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const { subject, inherited, objects, rules } of verbals) {
    const points = subject?.refers === 'state' && subject.class === 'pronoun' && !inherited;
    if (!points || !rules.some(({ frame }) => DIRECTED.has(frame))) continue;
    // “Truyền thông Togo nói nước này tập kích nhóm X”: a group of rebels is not the state that it is from.
    const named = objects
      .filter(({ refers }) => refers === null)
      .flatMap((object) => resolve(discourse, object, null))
      .filter(({ org, state }) => org === null || state === null);
    const keys = new Set(named.map(keyOf));
    if (!resolve(discourse, subject, null).some((party) => keys.has(keyOf(party)))) continue;
    const besides = stateBesides(discourse, subject, named);
    if (besides.length > 0) discourse.meant.set(subject, besides);
  }
}
