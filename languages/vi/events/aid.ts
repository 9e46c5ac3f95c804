/** Material help: AID. */
import type { EventRule } from '../../../src/model/pack.ts';

export const aid: readonly EventRule[] = [
  {
    id: 'aid.give', type: 'AID', mode: null, frame: 'gives',
    verbs: ['viện trợ', 'cung cấp', 'chuyển', 'gửi', 'trao', 'cấp', 'tặng', 'trao tặng', 'chuyển giao', 'điều', 'đưa', 'công bố', 'thông qua', 'phê duyệt', 'phê chuẩn', 'giải ngân', 'chuyển thêm', 'bổ sung', 'gửi thêm', 'cung cấp thêm', 'công bố thêm', 'duyệt', 'duyệt chi', 'chi', 'tài trợ', 'bàn giao'],
    near: ['viện trợ', 'hỗ trợ', 'cứu trợ', 'hàng viện trợ', 'hàng cứu trợ', 'vũ khí', 'đạn dược', 'khí tài', 'xe tăng', 'đạn pháo', 'vắc-xin', 'vaccine', 'lương thực', 'thuốc men', 'khoản vay', 'tín dụng', 'thiết bị y tế', 'gói viện trợ', 'khoản viện trợ', 'hàng tấn', 'triệu USD', 'tỷ USD', 'triệu euro', 'tỷ euro', 'triệu đô la', 'tỷ đô la', 'thiết bị', 'tên lửa', 'hệ thống phòng không', 'thực phẩm'],
    unless: ['điều khiển'],
    because: 'Material help that benefits the recipient.',
    yes: [['Nhật Bản cung cấp viện trợ nhân đạo cho Philippines.', 'JPN > PHL']],
    no: ['Mỹ ngừng viện trợ cho Pakistan.'],
  },
  {
    id: 'aid.help', type: 'AID', mode: null, frame: 'gives',
    verbs: ['viện trợ', 'hỗ trợ (tài chính|quân sự|nhân đạo|hậu cần|vũ khí)', 'cứu trợ', 'giải cứu', 'cứu hộ', 'cứu sống', 'tài trợ cho', 'trợ cấp cho', 'cấp quy chế tị nạn', 'cho tị nạn', 'đón người tị nạn', 'vũ trang cho', 'huấn luyện cho', 'huấn luyện quân', 'cử (bác sĩ|chuyên gia|đội cứu hộ|lực lượng cứu hộ)', 'xóa nợ cho', 'xóa nợ', 'cấp tị nạn', 'tiếp nhận người tị nạn'],
    nouns: ['(khoản|gói|các khoản|các gói|lô|đợt) (viện trợ|hỗ trợ|cứu trợ|hàng viện trợ) (quân sự|nhân đạo|kinh tế|tài chính)?'],
    unless: ['điều khiển'],
    because: 'Help in money, goods or hands.',
    yes: [['Mỹ viện trợ 100 triệu USD cho Ukraine.', 'USA > UKR']],
    no: ['Mỹ ngừng viện trợ cho Pakistan.'],
  },
  {
    id: 'aid.terror', type: 'AID', mode: null, frame: 'gives', recipient: 'optional',
    verbs: ['(ủng hộ|hậu thuẫn|tài trợ|hỗ trợ|dung túng|chứa chấp|che giấu|bao che|tiếp tay|tiếp tay cho|cung cấp vũ khí cho|chống lưng cho|tài trợ cho|tạo ra nơi ẩn náu an toàn cho) (cho)? (các nhóm|nhóm|tổ chức|các phần tử)? (khủng bố|phiến quân|nổi dậy|ly khai|cực đoan|chủ nghĩa khủng bố|chiến binh|Hồi giáo cực đoan|phiến quân Hồi giáo)'],
    because: 'Supporting terrorists or rebels is AID; its recipient may stay empty.',
    yes: [['Saudi Arabia cáo buộc Qatar tài trợ khủng bố.', 'QAT > -']],
  },
];
