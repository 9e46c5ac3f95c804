/** Refusals, vetoes, entry bans: REJECT. */
import type { EventRule } from '../../../src/model/pack.ts';

export const reject: readonly EventRule[] = [
  {
    id: 'reject.proposal', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: ['bác bỏ', 'từ chối', 'bác', 'cự tuyệt', 'khước từ', 'gạt bỏ', 'thẳng thừng bác bỏ', 'phớt lờ', 'gạt phăng', 'không chấp nhận', 'không công nhận', 'từ chối chấp nhận', 'từ chối công nhận', 'không đáp ứng', 'phản đối'],
    near: ['đề xuất', 'đề nghị', 'yêu cầu', 'yêu sách', 'phán quyết', 'lời kêu gọi', 'kế hoạch', 'dự thảo', 'nghị quyết', 'tối hậu thư', 'sáng kiến', 'điều kiện', 'kết quả', 'thỏa thuận', 'điều khoản', 'lời mời', 'danh sách', 'tuyên bố chủ quyền', 'chủ quyền', 'quyết định', 'đòi hỏi', 'bản danh sách', 'đường lưỡi bò', 'hạn chót', 'đơn xin'],
    because: 'A proposal, demand or ruling refused.',
    yes: [['Ukraine bác đề xuất ngừng bắn của Nga.', 'UKR > RUS'], ['Trung Quốc từ chối đề nghị của Mỹ.', 'CHN > USA']],
  },
  {
    id: 'reject.refuse', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: ['bác đề xuất', 'bác yêu cầu', 'bác đề nghị', 'không nhượng bộ', 'từ chối', 'khước từ', 'cự tuyệt', 'phủ quyết', 'bỏ phiếu chống', 'không khuất phục', 'không chấp nhận', 'không công nhận', 'nói không với', 'quay lưng với', 'phớt lờ', 'sẽ không thực hiện', 'không tuân thủ', 'không đáp ứng'],
    because: 'Refusing another’s wish.',
    yes: [['Trung Quốc từ chối công nhận phán quyết có lợi cho Philippines.', 'CHN > PHL']],
  },
  {
    id: 'reject.veto', type: 'REJECT', mode: 'yield', frame: 'acts-on', planned: 'keep',
    verbs: ['từ chối (thả|rút quân|trả tự do|ngừng bắn|giao nộp|rút|trao trả|ký)', 'không chịu (rút|thả|nhượng bộ|ngừng)', 'không chịu rút đi'],
    because: 'Refusing to yield.',
    yes: [['Nga từ chối rút quân theo yêu cầu của Ukraine.', 'RUS > UKR']],
  },
  {
    id: 'reject.entry', type: 'REJECT', mode: null, frame: 'acts-on',
    verbs: ['cấm nhập cảnh', 'cấm cửa', 'từ chối cấp thị thực', 'từ chối cấp visa', 'từ chối cho nhập cảnh', 'ban hành lệnh cấm nhập cảnh', 'ngừng cấp thị thực', 'hạn chế cấp thị thực', 'thu hồi thị thực', 'hủy thị thực', 'cấm (các)? (quan chức|nghị sĩ|chính trị gia|công dân) nhập cảnh'],
    because: 'Entry barred.',
    yes: [['Nga cấm nhập cảnh 25 công dân Mỹ.', 'RUS > USA']],
  },
];
