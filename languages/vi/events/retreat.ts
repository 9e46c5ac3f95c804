/** Withdrawal, release, disarmament, ceasefires kept: RETREAT. */
import type { EventRule } from '../../../src/model/pack.ts';

export const retreat: readonly EventRule[] = [
  {
    id: 'retreat.withdraw', type: 'RETREAT', mode: 'withdraw', frame: 'acts-on', recipient: 'optional',
    verbs: ['(rút|rút bớt|rút hết|rút toàn bộ|hoàn tất rút|hoàn tất việc rút|bắt đầu rút|triệt thoái|lui|rút lui) (quân|lực lượng|binh sĩ|quân đội|binh lính|toàn bộ quân|toàn bộ lực lượng|các lực lượng|giàn khoan|tàu|lính|lính biên phòng|xe tăng|khí tài) (khỏi|về)?', 'rút quân', 'lui quân', 'rút lui', 'thoái lui', 'triệt thoái', 'di dời giàn khoan', 'rút giàn khoan'],
    nouns: ['(cuộc|việc|đợt) rút quân'],
    planned: { type: 'CONCEDE', mode: null },
    because: 'Troops or ships pulled back.',
    yes: [['Nga rút quân khỏi Syria.', 'RUS > SYR']],
    no: ['Nga không rút quân khỏi Syria.'],
  },
  {
    id: 'retreat.release', type: 'RETREAT', mode: 'release', frame: 'acts-on', recipient: 'optional',
    verbs: ['(thả|phóng thích|trả tự do|trả tự do cho|trao trả|trả lại|thả tự do|ân xá|ân xá cho|thả tự do cho|thả tự do|hồi hương)', 'trao trả (thi thể|hài cốt|tù binh)', 'trả lại (tàu|tài sản)', 'cho phép về nước'],
    nouns: ['việc (thả|phóng thích|trả tự do|trao trả)'],
    object: ['people', 'force', 'vessel', 'diplomat', 'person', 'official', 'media', 'rebels', 'leader', 'parliament', 'firm'],
    because: 'People, ships or goods released.',
    yes: [['Triều Tiên trả tự do cho ba công dân Mỹ.', 'PRK > USA'], ['Iran thả tàu chở dầu của Anh.', 'IRN > GBR']],
  },
  {
    id: 'retreat.disarm', type: 'RETREAT', mode: 'disarm', frame: 'acts', recipient: 'optional',
    verbs: ['hạ vũ khí', 'giải giáp', 'hạ khí giới', 'buông súng', 'giao nộp vũ khí', 'giải trừ vũ khí', 'đầu hàng', 'giải tán lực lượng', 'phá hủy bãi thử', 'phá hủy kho vũ khí hóa học', 'tháo dỡ (cơ sở|bãi phóng|bãi thử|lò phản ứng)', 'tiêu hủy vũ khí', 'ra hàng'],
    nouns: ['việc giải giáp'],
    because: 'Arms laid down or destroyed.',
    yes: [['Lực lượng người sắc tộc Armenia hạ vũ khí.', 'ARM > -']],
  },
  {
    id: 'retreat.ceasefire', type: 'RETREAT', mode: 'ceasefire', frame: 'mutual', recipient: 'optional',
    verbs: ['(thực hiện|tuân thủ|bắt đầu thực thi|thực thi) (lệnh|thỏa thuận)? (ngừng bắn|ngưng bắn|đình chiến)', 'ngừng chiến', 'ngừng giao tranh'],
    nouns: ['lệnh ngừng bắn (có hiệu lực|bắt đầu có hiệu lực)'],
    because: 'A ceasefire kept.',
    yes: [['Israel và Hezbollah bắt đầu thực thi lệnh ngừng bắn.', 'ISR,LBN <>']],
  },
];
