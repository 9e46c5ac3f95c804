/** Whose officials Vietnamese newspapers name without their state, and the surnames that are hardly ever anybody else's. */
import type { Pack } from '../../../src/model/pack.ts';

export const home: NonNullable<Pack['home']> = {
  state: 'VNM',
  surnames: ['Nguyễn', 'Lê', 'Phạm', 'Bùi', 'Võ', 'Vũ', 'Huỳnh', 'Đỗ', 'Đào', 'Mai'],
  titles: ['chủ tịch nước', 'tổng bí thư', 'thủ tướng', 'thủ tướng chính phủ', 'chủ tịch quốc hội', 'người đứng đầu chính phủ'],
};
