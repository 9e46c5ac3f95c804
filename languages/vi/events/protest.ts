/** Collective protest: PROTEST. */
import type { EventRule } from '../../../src/model/pack.ts';

export const protest: readonly EventRule[] = [
  {
    id: 'protest.demo', type: 'PROTEST', mode: 'demo', frame: 'acts',
    verbs: ['biểu tình', 'xuống đường', 'tuần hành', 'biểu tình phản đối', 'tập trung trước (đại sứ quán|lãnh sự quán|sứ quán)', 'bao vây đại sứ quán', 'đốt cờ', 'xuống đường biểu tình'],
    nouns: ['(các|những|một)? cuộc biểu tình', 'làn sóng biểu tình', 'cuộc tuần hành'],
    because: 'People demonstrate against another state.',
    yes: [['Hàng nghìn người Iraq biểu tình chống Mỹ.', 'IRQ > USA']],
  },
];
