/** Whether what a noun of action names has happened, by the verb above it: it is asked for, answered, blamed or only offered. */
import type { Act } from './chunk.ts';
import { known, told } from './clause-level.ts';
import { contentOf, controls, presumes } from './clause-verbs.ts';
import type { Verbal } from './verbal.ts';

const HARM = new Set(['ASSAULT', 'COERCE']);

/** `noun` is read from `act`, which no preposition parts from its `governor`; a `light` verb says no more than that it is done. */
export function standUnder(noun: Verbal, act: Act, governor: Verbal, light: boolean): void {
  const first = governor.objects.length === 0;
  // “đòi một lời xin lỗi”: what is asked for has not been done.
  const asked = first && !act.inflected && governor.form === 'verb';
  if (asked && controls(governor) && contentOf(governor) === 'demanded')
    noun.context = { kind: 'demanded', speaker: governor.subject, by: governor, parent: governor.context };
  // “để trả đũa đợt không kích của A”: what is answered has happened.
  if (governor.reacting && first && !act.inflected) {
    noun.context = told(governor.context);
    noun.governor ??= governor;
  }
  // “để trao công hàm phản đối vụ bắt giữ …”: so has what is blamed.
  if (first && presumes(governor)) noun.context = known(governor.context);
  // “nói sự can thiệp của A là không thể chấp nhận”: that there was one is the speaker's word.
  const opines = governor.rules.some(({ frame }) => frame === 'opines') && act.rules.every(({ type }) => HARM.has(type));
  const headed = governor.objects.every(({ to }) => to === act.from);
  if (headed && opines && !act.inflected && noun.context.kind === 'fact')
    noun.context = { kind: 'said', speaker: governor.subject, by: governor, parent: governor.context };
  // “sẵn sàng làm trung gian giữa A và B”: what is offered has yet to be.
  const offered = !light && governor.form === 'verb' && act.from === governor.to;
  if (offered && governor.rules.some(({ type }) => type === 'AGREE')) noun.possible = true;
}
