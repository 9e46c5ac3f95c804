import type { When } from '../../model/when.ts';

/** What a date may be worked out from. */
export interface TimeContext {
  readonly published: When | null;
  /** The year for dates without one, where it is known though the day of publication may not be. */
  readonly year: { readonly year: number; readonly reason: string } | null;
  /** The date that the text told last: ‘cùng ngày’, ‘một ngày sau đó’. */
  readonly previous: When | null;
  /** The last date of at most a year, for ‘năm đó’. */
  readonly lastYear?: When | null;
  /** The last day, for ‘cùng ngày’ behind a month: ‘Ngày 5/6 … vào tháng 10. Cùng ngày, …’. */
  readonly lastDay?: When | null;
  /** Where the sentence looks, if the caller knows better than the expression. */
  readonly tense?: 'past' | 'future' | null;
}
