/** Ceasefires declared, restrictions eased, apologies: CONCEDE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const concede: readonly EventRule[] = [
  {
    id: 'concede.ceasefire', type: 'CONCEDE', mode: null, frame: 'acts', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['(tuyên bố|ban bố|ra lệnh|công bố|đơn phương|đơn phương tuyên bố) (lệnh)? (ngừng bắn|ngưng bắn|đình chiến)'],
    because: 'A ceasefire declared.',
    yes: [['Nga đơn phương tuyên bố ngừng bắn.', 'RUS > -']],
  },
  {
    id: 'concede.ease', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['(dỡ bỏ|bãi bỏ|gỡ bỏ|nới lỏng|hủy bỏ|xóa bỏ|gỡ|tạm dỡ bỏ|giảm nhẹ|dỡ|giảm|nới) (một phần|toàn bộ|mọi)? (lệnh|các biện pháp|các lệnh|biện pháp)? (trừng phạt|cấm vận|phong tỏa|hạn chế|cấm|kiểm soát|cấm bay|thuế)', 'xin lỗi', 'gửi lời xin lỗi', 'ngỏ lời xin lỗi', 'lên tiếng xin lỗi', 'tạ lỗi', 'nhượng bộ', 'xuống thang', 'nhún nhường', 'thừa nhận (bắn nhầm|sai lầm|đã bắn nhầm|lỗi)', 'bồi thường', 'miễn trừ trừng phạt', 'gỡ khỏi danh sách', 'đưa ra khỏi danh sách', 'rút lại (yêu cầu|tuyên bố|lệnh|đơn kiện)', 'hủy lệnh', 'mở lại (biên giới|cửa khẩu|không phận)', 'cho phép tiếp cận lãnh sự'],
    because: 'Restrictions eased, apologies, concessions.',
    yes: [['Mỹ dỡ bỏ lệnh cấm vận vũ khí đối với Việt Nam.', 'USA > VNM'], ['Israel xin lỗi Thổ Nhĩ Kỳ.', 'ISR > TUR']],
  },
];
