/** Numbers in words, and how people are counted. */
import type { CountRule } from '../../../src/model/pack.ts';

export const counts: readonly CountRule[] = [
  { key: 'killed', words: ['thiệt mạng', 'chết', 'tử vong', 'tử nạn', 'bị giết', 'thiệt mạng và', 'bị sát hại', 'hy sinh', 'bỏ mạng', 'tử trận', 'bị tiêu diệt', 'bị giết hại'] },
  { key: 'injured', words: ['bị thương', 'thương tích', 'trọng thương'] },
  { key: 'missing', words: ['mất tích'] },
  { key: 'detained', words: ['bị bắt', 'bị bắt giữ', 'bị giam', 'bị giam giữ', 'bị tạm giữ'] },
  { key: 'abducted', words: ['bị bắt cóc', 'bị bắt làm con tin'] },
  { key: 'displaced', words: ['sơ tán', 'rời bỏ nhà cửa', 'di tản', 'phải rời bỏ', 'chạy trốn', 'mất nhà cửa', 'tị nạn'] },
];

export const numbers: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 };
