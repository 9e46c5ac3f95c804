/** Agreements, promises, offers, invitations: AGREE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const agree: readonly EventRule[] = [
  {
    id: 'agree.reach', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: ['(đã)? (nhất trí|thống nhất|đồng thuận)', '(nhất trí|đồng ý|thống nhất) (sẽ|sớm|tiếp tục|tăng cường|thúc đẩy|hợp tác|phối hợp|nối lại|mở lại|thiết lập|duy trì|về|với|trao đổi|tổ chức)', 'đạt được (thỏa thuận|những thỏa thuận|đồng thuận|nhận thức chung|sự nhất trí|thống nhất)', 'đạt (thỏa thuận|đồng thuận|nhận thức chung)', 'đi đến thỏa thuận', 'cùng (nhau)? cam kết', 'cùng mong muốn', 'đạt được những thỏa thuận tích cực', 'cùng bày tỏ mong muốn', 'cùng nhất trí', 'thỏa thuận được', 'thỏa thuận (về|với|sẽ|việc)'],
    because: 'Parties agree on something to come.',
    yes: [['Thái Lan và Campuchia nhất trí mở lại cửa khẩu.', 'THA,KHM <>'], ['Nga và Trung Quốc đạt thỏa thuận về khí đốt.', 'RUS,CHN <>']],
    no: ['Hai nước chưa đạt được thỏa thuận.'],
  },
  {
    id: 'agree.promise', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: ['cam kết', 'hứa', 'hứa hẹn', 'hứa sẽ', 'cam kết sẽ', 'cam đoan', 'đảm bảo với', 'bảo đảm với', 'đề nghị (giúp|hỗ trợ|giúp đỡ|cung cấp)', 'ngỏ ý', 'ngỏ lời', 'chìa tay', 'chìa cành ô liu', 'đề xuất (hợp tác|ngừng bắn|đối thoại|đàm phán|hòa đàm|gặp)', 'sẵn sàng', 'bày tỏ sẵn sàng', 'bày tỏ sự sẵn sàng', 'tuyên bố sẵn sàng', 'để ngỏ khả năng', 'sẽ (hợp tác|phối hợp|hỗ trợ|giúp|giúp đỡ|cung cấp|viện trợ|tăng cường|ký|tham gia|gửi|trao)', 'đồng ý'],
    needs: ['hỗ trợ', 'giúp', 'giúp đỡ', 'hợp tác', 'đối thoại', 'đàm phán', 'thảo luận', 'gặp', 'viện trợ', 'phối hợp', 'cải thiện', 'bình thường hóa', 'thúc đẩy', 'cung cấp', 'ngừng bắn', 'hòa bình', 'tăng cường', 'ủng hộ', 'nối lại', 'thương lượng', 'hòa đàm', 'tham gia', 'phát triển', 'trao đổi', 'bảo vệ', 'với'],
    unless: ['dùng vũ lực', 'trả đũa', 'đáp trả', 'tấn công', 'chiến tranh', 'sử dụng vũ lực'],
    because: 'Promises, offers and willingness.',
    yes: [['Nga sẵn sàng đàm phán với Mỹ.', 'RUS > USA'], ['Nhật Bản cam kết hỗ trợ Philippines.', 'JPN > PHL']],
  },
  {
    id: 'agree.invite', type: 'AGREE', mode: null, frame: 'calls-in', planned: 'keep',
    verbs: ['mời', 'ngỏ lời mời', 'gửi lời mời', 'gửi lời mời tới', 'nhận lời mời (của)?', 'chấp nhận lời mời (của)?', 'nhận lời thăm'],
    unless: ['thầu'],
    because: 'Invitations and their acceptance.',
    yes: [['Ông Macron mời ông Trump dự lễ quốc khánh.', 'FRA > USA']],
  },
  {
    id: 'agree.accept', type: 'AGREE', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: ['chấp nhận (đề xuất|đề nghị|yêu cầu|kế hoạch|lời mời|thỏa thuận|lời đề nghị|sáng kiến)', 'đồng ý với (đề xuất|đề nghị|yêu cầu|kế hoạch)', 'đồng ý (đề xuất|đề nghị|ngừng bắn|gặp|đàm phán|nối lại|cho|bán|tiếp)', 'tán thành (đề xuất|đề nghị|kế hoạch)'],
    because: 'A proposal accepted.',
    yes: [['Hamas chấp nhận đề xuất ngừng bắn của Ai Cập.', 'PSE > EGY']],
  },
  {
    id: 'agree.wish', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: ['(bày tỏ|thể hiện|thể hiện rõ|nêu)? (mong muốn|ý định|hy vọng|thiện chí) (tiếp tục|sớm)? (cải thiện|bình thường hóa|tăng cường|thúc đẩy|hợp tác|phát triển|mở rộng|nối lại|khôi phục|củng cố)', 'muốn (cải thiện|bình thường hóa|tăng cường|thúc đẩy|phát triển|nối lại|khôi phục|hàn gắn|hợp tác|đối thoại|đàm phán)'],
    because: 'A stated wish to work together.',
    yes: [['Philippines bày tỏ mong muốn cải thiện quan hệ với Trung Quốc.', 'PHL > CHN']],
  },
];
