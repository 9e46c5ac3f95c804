/** Requests, demands, appeals: REQUEST. */
import type { EventRule } from '../../../src/model/pack.ts';

/** Verbs and light verbs of asking. */
const ASK = [
  '(lên tiếng|ra lời|đưa ra lời|tái|tiếp tục|một lần nữa|khẩn thiết|tha thiết|mạnh mẽ|đồng loạt|liên tục|nhiều lần|công khai)? (kêu gọi|yêu cầu|hối thúc|thúc giục|đề nghị)', 'đòi', 'giục', 'đòi hỏi', 'hối', 'đốc thúc', 'thúc ép', 'kiến nghị', 'khuyến nghị', 'thỉnh cầu', 'khẩn cầu', 'cầu xin', 'van xin', 'van nài', 'nài nỉ', 'năn nỉ', 'hô hào', 'khuyên', 'khuyên nhủ', 'khuyên can', 'nhắn nhủ', 'thuyết phục', 'động viên', 'ra điều kiện', 'nhắc',
  '(gây|tạo|gia tăng|tăng|tăng cường|dùng) (áp lực|sức ép) (lên|với|đối với|đòi|yêu cầu|buộc|để buộc|nhằm buộc|để|kêu gọi)?', 'ép',
  '(ra|gửi|đưa ra|phát|trao|đưa) tối hậu thư (cho|tới|yêu cầu|buộc|đòi|kêu gọi)?', '(ra|đưa ra|đặt ra|ấn định) (thời)? hạn chót (cho|yêu cầu|buộc|để)?', '(đưa ra|nêu|gửi|đặt ra|trao) (các|những|một loạt|danh sách|bản danh sách|danh sách các)? (yêu cầu|yêu sách|đòi hỏi|điều kiện|đề nghị)',
  '(thông qua|ra|ban hành|đưa ra) (một)? (nghị quyết|tuyên bố|tuyên bố chung|thông cáo chung|dự thảo nghị quyết) (kêu gọi|yêu cầu|hối thúc|đòi|đề nghị)', '(gửi|trao|viết) (thư|thư ngỏ|công hàm|thông điệp|kiến nghị) (kêu gọi|yêu cầu|đề nghị|thúc giục|hối thúc|đòi)',
];

export const request: readonly EventRule[] = [
  {
    id: 'request.yield', type: 'REQUEST', mode: 'yield', frame: 'demands',
    verbs: ASK,
    needs: ['ngừng bắn', 'rút', 'chấm dứt', 'ngừng', 'dừng', 'ngưng', 'thả', 'trả tự do', 'phóng thích', 'kiềm chế', 'tự kiềm chế', 'tự chế', 'xuống thang', 'giảm (leo thang|căng thẳng)', 'giải giáp', 'hạ (vũ khí|hỏa|nhiệt)', 'đình chiến', 'ngưng (bắn|chiến)', 'trao trả', 'trao lại', 'từ bỏ', '(tránh|không|chớ) (leo thang|tấn công|làm leo thang|có hành động|khiêu khích|sử dụng|lặp lại)', 'tránh', 'trả lại', '(dỡ|gỡ|bãi|hủy|xóa) bỏ', 'đầu hàng', 'nhượng bộ', 'mở (cửa|lại)', 'giảm', 'nới lỏng', 'đảo ngược', 'sửa sai', 'cho phép', 'hoãn', 'không (được)? (tấn công|can thiệp)', 'xin lỗi', 'rời (khỏi)?', 'đóng cửa', 'giải tán'],
    unless: ['(công dân|kiều dân|du khách) (nước này|mình|nước mình|của mình|đang|rời|sơ tán|không|hạn chế|tránh|cảnh giác|cân nhắc|nên|thận trọng)'],
    because: 'Asking others to stop, withdraw, release, restrain themselves.',
    yes: [
      ['Nga kêu gọi Israel và Iran kiềm chế.', 'RUS > ISR,IRN'],
      ['Liên hợp quốc yêu cầu Armenia rút quân.', 'ORG:UN > ARM'],
      ['Mỹ ra tối hậu thư buộc Serbia rút quân.', 'USA > SRB'],
      ['Hội đồng Bảo an thông qua nghị quyết yêu cầu Rwanda ngừng bắn.', 'ORG:UN > RWA'],
    ],
    no: ['Nga không kêu gọi Israel kiềm chế.'],
  },
  {
    id: 'request.assist', type: 'REQUEST', mode: 'assist', frame: 'demands',
    verbs: [...ASK, 'xin', 'nhờ', 'nhờ cậy', 'mong', 'mong muốn', 'kỳ vọng'],
    needs: ['hỗ trợ', 'giúp', 'giúp đỡ', 'viện trợ', 'trợ giúp', 'cung cấp', 'gửi (thêm)? (vũ khí|quân|xe tăng|tên lửa|máy bay|viện trợ)', '(chuyển|cấp|bán|giao|chuyển giao) (thêm)? (vũ khí|tên lửa|xe tăng|tiêm kích|máy bay|đạn dược|khí đốt)', 'bảo vệ', 'cứu trợ', 'ủng hộ', 'điều (quân|động)', 'chi viện', '(cho|xóa|hoãn|giãn|khoanh) (vay|nợ)', 'cho (giãn|hoãn|vay)', 'làm trung gian', 'tiếp tế', 'thêm (vũ khí|đạn|tiền|viện trợ|quân|tên lửa|xe tăng|khí đốt|lương thực|vắc xin)', 'giải cứu', 'chia sẻ', 'tham gia liên minh'],
    because: 'Asking for help.',
    yes: [['Ukraine kêu gọi Đức cung cấp xe tăng.', 'UKR > DEU'], ['Zambia nhờ Trung Quốc hoãn nợ.', 'ZMB > CHN']],
  },
  {
    id: 'request.help', type: 'REQUEST', mode: 'assist', frame: 'acts-on',
    verbs: ['(lên tiếng)? (cầu viện|cầu cứu|kêu cứu|xin cứu viện)', '(xin|cầu) (viện trợ|hỗ trợ|trợ giúp|giúp đỡ|sự giúp đỡ|viện binh|chi viện) (từ|của)?', '(kêu gọi|tìm kiếm|tranh thủ|đề nghị) sự (giúp đỡ|hỗ trợ|trợ giúp|ủng hộ) (từ|của)', 'nhờ (vả|cậy)'],
    because: 'A cry for help.',
    yes: [['Chính phủ Somalia cầu viện Kenya.', 'SOM > KEN'], ['Cuba tìm kiếm sự giúp đỡ của Mexico.', 'CUB > MEX']],
  },
  {
    id: 'request.join', type: 'REQUEST', mode: 'change', frame: 'acts-on', planned: 'drop',
    verbs: ['(chính thức)? (nộp|đệ|gửi) (đơn|đơn xin|hồ sơ) (xin)? (gia nhập|trở thành thành viên|làm thành viên)', '(chính thức)? (xin|đề nghị|yêu cầu) (được)? (gia nhập|trở thành thành viên|kết nạp vào)'],
    because: 'Applying to join.',
    yes: [['Gruzia nộp đơn xin gia nhập EU.', 'GEO > ORG:EU']],
  },
  {
    id: 'request.meet', type: 'REQUEST', mode: 'meet', frame: 'demands',
    verbs: ASK,
    needs: ['đàm phán', 'đối thoại', 'gặp', 'gặp gỡ', 'thương lượng', 'họp', 'hòa đàm', 'hội đàm', 'đàm thoại', 'ngồi (vào bàn|lại)', '(quay lại|trở lại) (bàn|đàm phán|đối thoại)', 'triệu tập', 'họp khẩn', 'nối lại', 'hội nghị', 'tham vấn'],
    because: 'Asking for talks.',
    yes: [['Trung Quốc kêu gọi Mỹ và Triều Tiên đối thoại.', 'CHN > USA,PRK']],
  },
  {
    id: 'request.change', type: 'REQUEST', mode: 'change', frame: 'demands',
    verbs: ASK,
    nouns: ['(lời|những lời|các lời|lá thư) (kêu gọi|yêu cầu|thỉnh cầu|khẩn cầu)', '(các|những|bản danh sách các|danh sách)? (yêu cầu|yêu sách)', '(bản)? tối hậu thư'],
    unless: ['(công dân|kiều dân|du khách) (nước này|mình|nước mình|của mình|đang|rời|sơ tán|không|hạn chế|tránh|cảnh giác|cân nhắc|nên|thận trọng)'],
    because: 'Requests, demands and appeals.',
    yes: [['Mỹ yêu cầu Trung Quốc tuân thủ phán quyết.', 'USA > CHN'], ['Việt Nam đề nghị Indonesia đối xử nhân đạo với ngư dân.', 'VNM > IDN'], ['Mỹ gây áp lực để Hàn Quốc tăng chi tiêu quốc phòng.', 'USA > KOR']],
  },
  {
    id: 'request.urge', type: 'REQUEST', mode: 'change', frame: 'demands',
    verbs: ['thúc', 'vận động', 'lobby', 'khuyến cáo', 'nhắc nhở'],
    object: ['state', 'capital', 'government', 'leader', 'official', 'org', 'ministry', 'parliament'],
    unless: ['công dân', 'du khách', 'người dân', 'tuyển cử', 'tranh cử', 'bầu cử', 'đẩy', 'nguy cơ', 'rằng'],
    because: 'Words that ask only where a state is asked.',
    yes: [['Nam Phi vận động Nga nối lại thỏa thuận ngũ cốc.', 'ZAF > RUS'], ['Washington thúc Berlin tăng chi tiêu quốc phòng.', 'USA > DEU']],
    no: ['Nhật Bản khuyến cáo công dân không đến Nga.'],
  },
  {
    id: 'request.claim', type: 'REQUEST', mode: 'change', frame: 'acts-on',
    verbs: ['đòi (bồi thường|lại|xin lỗi|giải thích|dẫn độ|chủ quyền|trả lại)', 'yêu cầu (bồi thường|xin lỗi|giải thích|dẫn độ|làm rõ)'],
    because: 'Claims upon another.',
    yes: [['Ba Lan đòi bồi thường chiến tranh từ phía Đức.', 'POL > DEU'], ['Hy Lạp yêu cầu bồi thường đối với Đức.', 'GRC > DEU']],
  },
  {
    id: 'request.should', type: 'REQUEST', mode: 'change', frame: 'advises', echo: true,
    verbs: ['nên', '(cần|phải|cần phải|nên|hãy) (chấm dứt|ngừng|dừng|rút|tôn trọng|tuân thủ|thực hiện|từ bỏ|trả|thả|xin lỗi|bồi thường|giải thích|hành động|thay đổi|kiềm chế|tránh|giảm|tăng|đóng góp|gánh vác|làm|ngồi|quay lại|trở lại|nhượng bộ|mở cửa|dỡ bỏ|cho phép|công nhận|hợp tác|đối thoại|đàm phán|sửa|thể hiện|chứng minh|có trách nhiệm|ngay lập tức|lập tức|nhanh chóng|sớm|hết sức|nỗ lực|đưa ra|điều chỉnh|xem xét lại|rời|gửi)', 'không nên', 'chớ', 'chớ nên', 'đừng', 'đừng nên'],
    because: 'Somebody says what another ought to do.',
    yes: [['Thủ tướng Đức cho rằng Anh nên sớm bắt đầu đàm phán.', 'DEU > GBR'], ['Tổng thống Pháp nói Iran phải từ bỏ chương trình hạt nhân.', 'FRA > IRN']],
    no: ['Tổng thống Pháp nói Iran cần tiền.', 'Pháp nói Kosovo không được công nhận.'],
  },
];
