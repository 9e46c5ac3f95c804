/** Refusals, vetoes, entry bans: REJECT. Cancelled meetings stand with the meetings, in `consult.ts`. */
import type { EventRule } from '../../../src/model/pack.ts';

export const reject: readonly EventRule[] = [
  {
    id: 'reject.meet', type: 'REJECT', mode: 'meet', frame: 'acts-on', planned: 'keep',
    verbs: ['(kiên quyết không|quyết không|nhất quyết không|sẽ không|không muốn|không sẵn sàng) (gặp|tiếp|tiếp kiến|đàm phán|đối thoại|thương lượng|hội đàm|điện đàm|họp|gặp gỡ|nói chuyện|ngồi vào bàn đàm phán|thảo luận|hòa đàm|tham dự) (với)?', '(từ chối|khước từ|cự tuyệt|không chịu) (điện đàm|tham dự|dự|mời|nghe điện thoại của|bắt tay) (với)?', 'không (đàm phán|đối thoại|thương lượng|hội đàm|điện đàm|thỏa thuận) (lại|trực tiếp)? (với)?', '(bỏ ngang|bỏ dở|bỏ ra khỏi|rời bỏ|quay lưng lại với) (cuộc|phiên|vòng)? (đàm phán|họp|đối thoại|hội nghị)', 'hủy gặp', 'không thể thương lượng'],
    because: 'Talks refused.',
    yes: [['Bình Nhưỡng tuyên bố sẽ không đối thoại với Seoul.', 'PRK > KOR'], ['Trung Quốc từ chối điện đàm với Úc.', 'CHN > AUS']],
    no: ['Mỹ từ chối bình luận về Nga.'],
  },
  {
    id: 'reject.assist', type: 'REJECT', mode: 'assist', frame: 'gives', planned: 'keep',
    verbs: ['(từ chối|khước từ|không chịu|cự tuyệt|kiên quyết không|quyết không|sẽ không) (cung cấp|viện trợ|hỗ trợ|giúp|giúp đỡ|bán|chuyển giao|chuyển|gửi|cấp|giao|cho vay|chia sẻ|cứu trợ|tài trợ|điều|đưa quân|triển khai quân|tham gia liên minh|bàn giao)'],
    because: 'Help refused.',
    yes: [['Hungary từ chối cung cấp vũ khí cho Ukraine.', 'HUN > UKR'], ['Thụy Sĩ từ chối bán đạn cho Đức.', 'CHE > DEU']],
  },
  {
    id: 'reject.veto', type: 'REJECT', mode: 'yield', frame: 'acts-on', planned: 'keep',
    verbs: ['(từ chối|không chịu|cự tuyệt|khước từ|kiên quyết không|quyết không|nhất quyết không|sẽ không|sẽ không bao giờ) (thả|rút|rút quân|rút đi|rút lui|trả tự do|phóng thích|ngừng bắn|giao nộp|trao trả|dẫn độ|nhượng bộ|lùi bước|ngừng|dừng|chấm dứt|từ bỏ|dỡ bỏ|đầu hàng|khuất phục|giải giáp|đình chiến|xuống thang|xin lỗi|trả lại|cho phép|cho|mở cửa|nới lỏng)', '(không|chẳng) (nhượng bộ|khuất phục|lùi bước|thỏa hiệp|cúi đầu|khoan nhượng)'],
    because: 'Refusing to yield.',
    yes: [['Nga từ chối rút quân theo yêu cầu của Ukraine.', 'RUS > UKR'], ['Iran không chịu thả tàu dầu của Anh.', 'IRN > GBR']],
  },
  {
    id: 'reject.proposal', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: ['(thẳng thừng|lên tiếng|kiên quyết|nhất quyết|dứt khoát|lập tức|nhanh chóng|ngay lập tức)? (bác bỏ|từ chối|bác|cự tuyệt|khước từ|gạt bỏ|gạt phăng|phớt lờ|phủ quyết|chối từ|cương quyết bác bỏ)', 'không (chấp nhận|công nhận|đáp ứng|đồng ý|tán thành|chấp thuận|thông qua)', 'từ chối (chấp nhận|công nhận|thực hiện|tuân thủ|đáp ứng|phê chuẩn|thông qua|ký)', '(sẽ|kiên quyết|quyết) không (chấp nhận|công nhận|đáp ứng|đồng ý|thực hiện|tuân thủ)', 'bỏ phiếu (chống|bác|phản đối)'],
    near: ['đề xuất', 'đề nghị', 'lời đề nghị', 'yêu cầu', 'yêu sách', 'đòi hỏi', 'phán quyết', 'lời kêu gọi', 'kêu gọi', 'kế hoạch', 'dự thảo', 'dự luật', 'nghị quyết', 'tối hậu thư', 'sáng kiến', '(các)? điều kiện', 'kết quả', 'thỏa thuận', '(các)? điều khoản', 'lời mời', '(bản)? danh sách', '(tuyên bố)? chủ quyền', 'quyết định', 'đường lưỡi bò', 'hạn chót', 'đơn (xin|kiện|khiếu nại|gia nhập|kháng cáo|đề nghị)', 'ý (định|tưởng)', 'lời xin lỗi', '(sự)? (giúp đỡ|hỗ trợ|trợ giúp|viện trợ)', '(việc)? (kết nạp|gia nhập|mở rộng)', 'khả năng (đàm phán|đối thoại|gặp|thương lượng|nhượng bộ|rút|hợp tác|hòa đàm|ngừng bắn)', 'tư cách', 'bất kỳ (sự)? (can dự|can thiệp|nhượng bộ|áp đặt|thỏa hiệp|yêu cầu)', 'mọi (sự)? (can thiệp|can dự|áp đặt|yêu cầu|đề xuất|điều kiện)', 'sự (can dự|can thiệp|áp đặt)', 'nỗ lực'],
    because: 'A proposal, demand or ruling refused.',
    yes: [
      ['Ukraine bác đề xuất ngừng bắn của Nga.', 'UKR > RUS'],
      ['Trung Quốc từ chối đề nghị của Mỹ.', 'CHN > USA'],
      ['Nga phủ quyết dự thảo nghị quyết của Pháp.', 'RUS > FRA'],
    ],
    no: ['Nga bác bỏ cáo buộc của Mỹ.', 'Hội đồng Bảo an thông qua nghị quyết về Mali.'],
  },
  {
    id: 'reject.refuse', type: 'REJECT', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: ['từ chối', 'khước từ', 'cự tuyệt', 'phủ quyết', 'bỏ phiếu (chống|bác|phản đối) (lại)?', 'nói không với', 'nói "không" với', 'quay lưng (lại)? (với)?', 'phớt lờ', 'bất tuân', '(từ chối|không|sẽ không|sẽ không bao giờ|kiên quyết không|không bao giờ|quyết không) (chấp nhận|công nhận|đồng ý|chấp thuận|tán thành)', '(từ chối|sẽ không|sẽ không bao giờ|kiên quyết không|quyết không|không chịu) (thực hiện|tuân thủ|đáp ứng|phê chuẩn|ký|gia hạn|tiếp nhận|hợp tác|hợp tác với|tham gia|thừa nhận)', 'không đáp ứng', 'cắt ngang', 'dập tắt hy vọng của', 'không (thiết tha|mặn mà) với', 'tạt gáo nước lạnh vào'],
    because: 'Refusing another’s wish.',
    yes: [['Trung Quốc từ chối công nhận chính quyền Đài Loan.', 'CHN > TWN'], ['Belgrade tuyên bố sẽ không bao giờ công nhận Kosovo.', 'SRB > XKX'], ['Nga từ chối gia hạn thỏa thuận với Mỹ.', 'RUS > USA']],
    no: ['Bộ Ngoại giao Mỹ từ chối bình luận về Iran.'],
  },
  {
    id: 'reject.entry', type: 'REJECT', mode: null, frame: 'acts-on',
    verbs: ['(cấm|không cho|từ chối cho|không cho phép|hạn chế) (các)? (quan chức|nghị sĩ|chính trị gia|công dân|nhà báo|du khách)? nhập cảnh', '(ra|ban hành|áp|áp đặt|tung) (lệnh)? cấm nhập cảnh', '(từ chối|ngừng|hạn chế|không|thôi|dừng|tạm ngừng) cấp (thị thực|visa)', '(thu hồi|hủy|tước) (thị thực|visa)', 'cấm cửa', '(cấm|không cho) đặt chân', 'tuyên bố không được phép nhập cảnh'],
    nouns: ['lệnh cấm nhập cảnh'],
    because: 'Entry barred.',
    yes: [['Nga cấm nhập cảnh 25 công dân Mỹ.', 'RUS > USA'], ['Israel từ chối cấp thị thực cho quan chức Liên hợp quốc.', 'ISR > ORG:UN']],
  },
  {
    id: 'reject.port', type: 'REJECT', mode: null, frame: 'acts-on',
    verbs: ['(không cho|không cho phép|từ chối cho|từ chối|cấm)'],
    object: ['force', 'vessel', 'official', 'org', 'diplomat', 'people'],
    near: ['(tàu|máy bay|chuyên cơ|chiến hạm|đoàn|thanh tra|thanh sát|nhân viên|phái đoàn|quan chức|chuyên gia)'],
    needs: ['cập cảng', 'ghé cảng', 'cập bến', 'neo đậu', 'hạ cánh', 'bay qua', 'đi qua', 'vào', 'tiếp cận', 'quá cảnh', 'đổ bộ', 'tiếp nhiên liệu', '(tới|đến|sang|lên)', 'nhập cảnh'],
    because: 'Passage, port or access refused.',
    yes: [['Malaysia không cho tàu chiến Mỹ cập cảng.', 'MYS > USA'], ['Iran không cho thanh sát viên của IAEA tiếp cận cơ sở Fordow.', 'IRN > ORG:IAEA']],
  },
];
