/** Threats, warnings with harm, warrants: THREATEN. */
import type { EventRule } from '../../../src/model/pack.ts';

export const threaten: readonly EventRule[] = [
  {
    id: 'threaten.force', type: 'THREATEN', mode: 'violence', frame: 'demands', planned: 'keep',
    verbs: ['dọa', 'đe dọa', 'hăm dọa', 'thề', 'đe', 'thề sẽ', 'dọa sẽ', 'đe dọa sẽ', 'cảnh báo sẽ', 'tuyên bố sẽ', 'tuyên bố sẵn sàng', 'sẵn sàng', 'không loại trừ', 'không loại trừ khả năng', 'để ngỏ khả năng', 'phát tín hiệu sẵn sàng', 'cảnh báo có thể'],
    needs: ['tấn công', 'không kích', 'chiến tranh', 'vũ lực', 'trả đũa', 'đáp trả', 'bắn hạ', 'bắn chìm', 'biện pháp quân sự', 'giáng đòn', 'hủy diệt', 'nhấn chìm', 'tiêu diệt', 'xóa sổ', 'trả thù', 'báo thù', 'san phẳng', 'đánh chìm', 'tấn công hạt nhân', 'phát động', 'hành động quân sự', 'can thiệp quân sự', 'giải pháp quân sự', 'biển lửa', 'chiến đấu', 'hậu quả', 'trả giá'],
    unless: ['nguy cơ', 'sau khi bị'],
    because: 'Force or revenge announced against another.',
    yes: [['Triều Tiên dọa tấn công Hàn Quốc.', 'PRK > KOR'], ['Iran thề trả đũa Israel.', 'IRN > ISR']],
    no: ['Iran không đe dọa tấn công Israel.'],
  },
  {
    id: 'threaten.other', type: 'THREATEN', mode: null, frame: 'demands', planned: 'keep',
    verbs: ['dọa', 'đe dọa', 'doạ', 'đe doạ', 'hăm dọa', 'dọa sẽ', 'đe', 'dọa nạt', 'lên tiếng đe dọa', 'lên giọng đe dọa', 'tung đòn đe dọa', 'cảnh báo (sẽ)? (cắt|áp thuế|áp đặt|rút|hủy|ngừng|đóng cửa|trục xuất|trừng phạt|cắt đứt)', 'tối hậu thư'],
    nouns: ['(lời|những lời|các) (đe dọa|dọa nạt|mối đe dọa)'],
    unless: ['hòa bình', 'an ninh', 'sự ổn định', 'ổn định', 'tính mạng', 'chủ quyền'],
    because: 'Harm of another kind announced.',
    yes: [['Mỹ dọa áp thuế đối với hàng hóa Mexico.', 'USA > MEX'], ['Thổ Nhĩ Kỳ dọa cắt đứt quan hệ với Israel.', 'TUR > ISR']],
  },
  {
    id: 'threaten.warn', type: 'THREATEN', mode: 'violence', frame: 'demands', planned: 'keep',
    verbs: ['cảnh báo', 'lên tiếng cảnh báo', 'đưa ra cảnh báo', 'ra cảnh báo', 'cảnh báo cứng rắn', 'gửi cảnh báo', 'phát cảnh báo', 'cảnh cáo', 'răn đe'],
    needs: ['hậu quả', 'trả giá', 'sẽ đáp trả', 'trả đũa', 'chớ', 'đừng', 'sẽ trừng phạt', 'đừng hòng', 'cái giá', 'lằn ranh đỏ', 'đùa với lửa', 'sẽ phát động', 'sẽ không kích', 'sẽ tấn công', 'sẽ bắn', 'sẽ hành động', 'sẽ giáng', 'sẽ áp', 'sẽ cắt', 'sẽ không ngồi yên', 'sẽ không khoan nhượng', 'sẽ tiêu diệt', 'sẽ thất bại', 'sẽ dùng', 'sẽ sử dụng', 'sẽ bị', 'sẽ phải', 'sẽ chiến đấu', 'sẽ có biện pháp', 'sẽ có hành động'],
    because: 'A warning that promises harm.',
    yes: [['Trung Quốc cảnh báo Mỹ sẽ phải trả giá.', 'CHN > USA']],
  },
  {
    id: 'threaten.arrest', type: 'THREATEN', mode: 'arrest', frame: 'acts-on', planned: 'keep',
    verbs: ['(ra|phát|ban hành|phát hành|công bố|đưa ra) (một)? lệnh (bắt|bắt giữ|truy nã|dẫn độ)', 'truy nã', 'phát lệnh bắt'],
    nouns: ['lệnh (bắt|bắt giữ|truy nã)'],
    because: 'An arrest warrant against somebody abroad.',
    yes: [['ICC ra lệnh bắt giữ Tổng thống Nga.', 'ORG:ICC > RUS']],
  },
];
