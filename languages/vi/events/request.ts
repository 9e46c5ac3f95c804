/** Requests, demands, appeals: REQUEST. */
import type { EventRule } from '../../../src/model/pack.ts';

export const request: readonly EventRule[] = [
  {
    id: 'request.yield', type: 'REQUEST', mode: 'yield', frame: 'demands',
    verbs: ['(kêu gọi|yêu cầu|hối thúc|thúc giục|đề nghị|đòi|giục|đòi hỏi|khuyên|khuyến cáo|gây sức ép|gây áp lực|ép|thúc ép|thuyết phục|nài nỉ|cầu xin|kiến nghị|khẩn cầu|khẩn thiết kêu gọi|lên tiếng kêu gọi|ra lời kêu gọi|đưa ra lời kêu gọi|tái kêu gọi|ra tối hậu thư|gửi tối hậu thư|ra hạn chót|ra điều kiện|đưa ra yêu cầu|đưa ra (các)? yêu sách|nhắc)'],
    needs: ['ngừng bắn', 'rút', 'chấm dứt', 'ngừng', 'dừng', 'thả', 'trả tự do', 'phóng thích', 'kiềm chế', 'xuống thang', 'giảm căng thẳng', 'giải giáp', 'hạ vũ khí', 'ngưng', 'đình chiến', 'trao trả', 'từ bỏ', 'ngừng cuộc đổ máu', 'rút quân', 'trả lại', 'tránh leo thang', 'dỡ bỏ', 'gỡ bỏ', 'đầu hàng', 'không tấn công', 'nhượng bộ', 'mở cửa', 'hạ nhiệt'],
    because: 'Asking others to stop, withdraw, release, restrain themselves.',
    yes: [['Nga kêu gọi Israel và Iran kiềm chế.', 'RUS > ISR,IRN'], ['Liên hợp quốc yêu cầu Armenia rút quân.', 'ORG:UN > ARM']],
    no: ['Nga không kêu gọi Israel kiềm chế.'],
  },
  {
    id: 'request.assist', type: 'REQUEST', mode: 'assist', frame: 'demands',
    verbs: ['(kêu gọi|yêu cầu|hối thúc|thúc giục|đề nghị|đòi|giục|xin|cầu|nhờ|cầu viện|kêu cứu|cầu cứu|xin viện trợ|xin hỗ trợ|mong muốn)'],
    needs: ['hỗ trợ', 'giúp', 'giúp đỡ', 'viện trợ', 'cung cấp', 'gửi vũ khí', 'tăng cường hỗ trợ', 'bảo vệ', 'cứu trợ', 'can thiệp', 'ủng hộ', 'trợ giúp', 'điều quân', 'cấp vũ khí', 'chi viện'],
    because: 'Asking for help.',
    yes: [['Ukraine kêu gọi Đức cung cấp xe tăng.', 'UKR > DEU']],
  },
  {
    id: 'request.meet', type: 'REQUEST', mode: 'meet', frame: 'demands',
    verbs: ['(kêu gọi|yêu cầu|hối thúc|thúc giục|đề nghị|đề xuất|muốn)'],
    needs: ['đàm phán', 'đối thoại', 'gặp', 'thương lượng', 'họp', 'hòa đàm', 'ngồi vào bàn', 'quay lại bàn đàm phán', 'triệu tập cuộc họp', 'họp khẩn', 'nối lại đàm phán', 'quay lại'],
    because: 'Asking for talks.',
    yes: [['Trung Quốc kêu gọi Mỹ và Triều Tiên đối thoại.', 'CHN > USA,PRK']],
  },
  {
    id: 'request.change', type: 'REQUEST', mode: 'change', frame: 'demands',
    verbs: ['kêu gọi', 'yêu cầu', 'hối thúc', 'thúc giục', 'đề nghị', 'đòi', 'giục', 'đòi hỏi', 'lên tiếng kêu gọi', 'ra lời kêu gọi', 'gây sức ép lên', 'gây sức ép', 'gây sức ép với', 'gây áp lực lên', 'gây áp lực', 'ép', 'thúc ép', 'kiến nghị', 'khuyên', 'khuyến cáo', 'ra tối hậu thư', 'gửi tối hậu thư', 'ra tối hậu thư cho', 'đưa ra yêu cầu', 'nhắc nhở', 'mạnh mẽ kêu gọi', 'mạnh mẽ yêu cầu', 'động viên'],
    nouns: ['(lời|những lời|các lời) kêu gọi', '(các|những|bản danh sách các)? yêu cầu', 'tối hậu thư', 'yêu sách'],
    because: 'Requests, demands and appeals.',
    yes: [['Mỹ yêu cầu Trung Quốc tuân thủ phán quyết.', 'USA > CHN'], ['Việt Nam đề nghị Indonesia đối xử nhân đạo với ngư dân.', 'VNM > IDN']],
  },
  {
    id: 'request.should', echo: true, type: 'REQUEST', mode: 'change', frame: 'advises',
    verbs: ['nên', 'cần', 'cần phải', 'phải', 'không nên', 'không được', 'phải chấm dứt', 'chớ', 'chớ nên'],
    because: 'Somebody says what another ought to do.',
    yes: [['Thủ tướng Đức cho rằng Anh nên sớm bắt đầu đàm phán.', 'DEU > GBR']],
  },
];
