/** Ships and goods on their way from state to state: what comes as freight is no visitor, and who leaves a port has not given way. */
import type { EventRule } from '../../../src/model/pack.ts';

export const shipments: readonly EventRule[] = [
  {
    id: 'consult.sail',
    type: 'CONSULT',
    mode: 'visit',
    frame: 'visits',
    verbs: ['rời', '(rời|rời khỏi) cảng', 'nhổ neo rời', 'chia tay'],
    since: [
      '(một|hai|ba|các|nhóm|đội|biên đội)? (con)? tàu (chiến|hộ vệ|khu trục|tuần dương|sân bay|ngầm|hải quân|tuần tra|đổ bộ|tên lửa|huấn luyện|quét mìn|hậu cần|hộ tống|hải cảnh|cảnh sát biển)',
      'chiến hạm',
      'khu trục hạm',
      'biên đội',
      'tuần dương hạm',
      'soái hạm',
    ],
    before: ['state', 'place'],
    because: 'A visit told of by its end.',
    yes: [['Tàu hộ vệ Pháp hôm qua rời Manila.', 'FRA > PHL']],
    no: ['Quân đội Pháp rời Mali.'],
  },
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
