/** Goods on their way from state to state: COOPERATE, before a ship that comes with them is a visitor. */
import type { EventRule } from '../../../src/model/pack.ts';

export const shipments: readonly EventRule[] = [
  {
    id: 'cooperate.shipment',
    type: 'COOPERATE',
    mode: null,
    frame: 'mutual',
    verbs: ['cập cảng', 'cập bến', 'cập cầu cảng', '(đã)? (về|tới|đến|sang) (tới|đến)?', 'vào'],
    since: [
      '(dầu|dầu thô|khí|khí đốt|khí hóa lỏng|LNG|lúa mì|ngũ cốc|gạo|ngô|phân bón|than|hàng|hàng hóa|lô hàng|chuyến hàng|vũ khí|uranium)',
      'tàu (chở|hàng|dầu|vận tải) (dầu|dầu thô|khí|hàng|ngũ cốc|lúa mì|than|phân bón|LNG|container)',
      'tàu chở dầu',
    ],
    before: ['state', 'place'],
    because: 'Goods that reach another state.',
    yes: [
      ['Tàu chở ngũ cốc của Ukraine đã cập cảng Djibouti.', 'UKR,DJI <>'],
      ['Dầu Iran cập cảng Syria hôm 3/5.', 'IRN,SYR <>'],
    ],
    no: ['Tàu hộ vệ của Ukraine cập cảng Djibouti.', 'Dầu Iran chưa cập cảng Syria.'],
  },
];
