/** Threats, warnings with harm, warrants: THREATEN. */
import type { EventRule } from '../../../src/model/pack.ts';

/** Verbs of threatening; every rule on them needs the same, because the longest phrase wins over all rules. */
const THREAT = ['(lên tiếng|lên giọng|liên tục|tiếp tục|nhiều lần|công khai|lại|từng|tung lời|đưa ra lời|buông lời|ra lời)? (dọa|đe dọa|hăm dọa)', 'hăm', 'hăm he', 'dọa nạt', 'dọa dẫm', 'hù dọa', 'đe nẹt', 'phát (đi)? lời đe dọa'];
/** Openings of a vow or of a hint. */
const HINT = ['không loại trừ', '(để|bỏ) ngỏ khả năng', 'không loại trừ khả năng', 'phát tín hiệu sẵn sàng'];

export const threaten: readonly EventRule[] = [
  {
    id: 'threaten.expel', type: 'THREATEN', mode: 'expel', frame: 'demands', planned: 'keep',
    verbs: [...THREAT, ...HINT],
    near: ['trục xuất', 'tống xuất', 'đuổi'],
    because: 'Expulsion threatened.',
    yes: [['Malaysia dọa trục xuất đại sứ Triều Tiên.', 'MYS > PRK']],
  },
  {
    id: 'threaten.relations', type: 'THREATEN', mode: 'relations', frame: 'demands', planned: 'keep',
    verbs: [...THREAT, ...HINT],
    near: ['(cắt|cắt đứt|đoạn tuyệt|chấm dứt|hạ cấp|đình chỉ|xem xét lại) (mọi)? (quan hệ|bang giao|liên lạc)', 'đoạn giao', 'tuyệt giao', 'triệu hồi (đại sứ)?', '(rút|rời) khỏi', '(ngừng|chấm dứt|dừng|đình chỉ) (mọi)? hợp tác', '(hủy|xé|phá) (bỏ)? (thỏa thuận|hiệp định|hiệp ước|đàm phán)', '(hủy|tẩy chay|bỏ) (cuộc|hội nghị|chuyến)', 'đóng cửa (đại)? sứ quán'],
    because: 'A relation threatened.',
    yes: [['Thổ Nhĩ Kỳ dọa cắt đứt quan hệ với Israel.', 'TUR > ISR'], ['Iran đe dọa ngừng hợp tác với IAEA.', 'IRN > ORG:IAEA']],
  },
  {
    id: 'threaten.territory', type: 'THREATEN', mode: 'territory', frame: 'demands', planned: 'keep',
    verbs: [...THREAT, ...HINT],
    near: ['sáp nhập', 'thôn tính', 'xâm chiếm', 'đánh chiếm', 'chiếm', 'tái chiếm', 'giành lại', 'kiểm soát', 'mua'],
    because: 'Territory threatened.',
    yes: [['Venezuela dọa sáp nhập lãnh thổ của Guyana.', 'VEN > GUY']],
  },
  {
    id: 'threaten.restrict', type: 'THREATEN', mode: 'restrict', frame: 'demands', planned: 'keep',
    verbs: [...THREAT, ...HINT],
    near: ['(áp|đánh|tăng|nâng) (thêm)? (thuế|mức thuế)', 'áp đặt', 'áp (lệnh|hạn ngạch)', '(các|lệnh|biện pháp|các biện pháp|gói|thêm)? trừng phạt', 'cấm (vận|nhập khẩu|xuất khẩu|cửa)?', 'phong tỏa', 'đóng cửa', 'chặn', 'khóa (van)?', '(cắt|ngừng|dừng|đình chỉ|giảm) (toàn bộ|mọi|nguồn)? (viện trợ|cung cấp|khí đốt|điện|nguồn cung|dòng|nhập khẩu|xuất khẩu|tài trợ|bán|hỗ trợ|giao dịch|cấp)', 'hạn chế', 'tước', 'tịch thu', 'đóng băng', 'siết', 'kiện', 'thu hồi', 'trả đũa thương mại', 'chiến tranh thương mại'],
    because: 'Trade, passage or help threatened.',
    yes: [['Mỹ dọa áp thuế đối với hàng hóa Mexico.', 'USA > MEX'], ['Nga đe dọa cắt khí đốt cho Moldova.', 'RUS > MDA'], ['UAE không loại trừ các biện pháp trừng phạt đối với Qatar.', 'ARE > QAT']],
  },
  {
    id: 'threaten.detain', type: 'THREATEN', mode: 'arrest', frame: 'demands', planned: 'keep',
    verbs: [...THREAT],
    near: ['bắt', 'bắt (giữ|giam)', 'bỏ tù', 'truy tố', 'xét xử'],
    because: 'Arrest threatened.',
    yes: [['Trung Quốc dọa bắt giữ ngư dân Philippines.', 'CHN > PHL']],
  },
  {
    id: 'threaten.force', type: 'THREATEN', mode: 'violence', frame: 'demands', planned: 'keep',
    verbs: [...THREAT, ...HINT, 'thề', 'sẵn sàng', '(tuyên bố|khẳng định|nói|cảnh báo) sẵn sàng'],
    needs: ['tấn công', 'không kích', 'chiến tranh', 'vũ lực', 'võ lực', 'trả đũa', 'đáp trả', 'đáp trả bằng', 'giáng trả', 'đánh trả', 'phản công', 'bắn (hạ|chìm|rơi|vào)', '(biện pháp|hành động|can thiệp|giải pháp|lựa chọn|tấn công|hoạt động) quân sự', 'giáng', 'hủy diệt', 'nhấn chìm', 'tiêu diệt', 'xóa sổ', 'trả thù', 'báo thù', 'phục thù', 'san phẳng', 'đánh (chìm|bom|phá|sập)', 'oanh (kích|tạc)', 'ném bom', 'pháo kích', 'phóng tên lửa', 'phát động', 'biển lửa', 'hậu quả', 'trả giá', 'xâm lược', 'ám sát', 'thủ tiêu', 'hạt nhân', 'dùng (vũ lực|sức mạnh)', 'đòn', 'trừng trị', 'đổ máu', 'trừng phạt'],
    unless: ['hợp tác', 'đối thoại', 'đàm phán', 'hỗ trợ', 'tinh thần', 'chống (lại)? (khủng bố|chiến tranh)', 'trạng thái'],
    because: 'Force or revenge announced against another.',
    yes: [['Triều Tiên dọa tấn công Hàn Quốc.', 'PRK > KOR'], ['Mỹ không loại trừ biện pháp quân sự đối với Venezuela.', 'USA > VEN']],
    no: ['Iran không đe dọa tấn công Israel.', 'Nga sẵn sàng hợp tác với Mỹ chống khủng bố.'],
  },
  {
    id: 'threaten.retaliate', type: 'THREATEN', mode: null, frame: 'demands', planned: 'keep', echo: true,
    verbs: ['(sẽ|thề|thề sẽ|dọa sẽ|đe dọa sẽ|cảnh báo sẽ|tuyên bố sẽ) (đáp trả|trả đũa|trả thù|báo thù|giáng trả|đánh trả|trừng trị|trả miếng|phục thù|không bỏ qua|không khoanh tay|không ngồi yên|bắt trả giá)', '(dọa|đe dọa|hăm dọa|thề) (đáp trả|trả đũa|trả thù|báo thù|giáng trả|đánh trả|trừng trị)', '(sẽ|đe dọa|thề) (có|tiến hành|thực hiện|đưa ra|áp dụng) (hành động|biện pháp|các biện pháp|những biện pháp) (đáp trả|trả đũa)', '(sẽ|thề|thề sẽ) (giáng|tung|giáng trả) (một)? (đòn|cú)'],
    unless: ['thương lượng'],
    because: 'Retaliation announced.',
    yes: [['Iran tuyên bố sẽ đáp trả Mỹ.', 'IRN > USA'], ['Trung Quốc dọa trả đũa Canada.', 'CHN > CAN'], ['Nga thề trả đũa Phần Lan.', 'RUS > FIN']],
    no: ['Iran tuyên bố sẽ không đáp trả Mỹ.'],
  },
  {
    id: 'threaten.pay', type: 'THREATEN', mode: null, frame: 'demands', planned: 'keep', echo: true,
    verbs: ['tuyên bố', 'khẳng định', 'nói', 'nhấn mạnh', 'cảnh báo', 'cảnh cáo', 'thề', 'nói rằng', 'cho rằng', 'viết', 'đe'],
    needs: ['(sẽ)? phải (trả giá|chịu hậu quả|gánh chịu|hối tiếc|hối hận|lãnh đủ|nhận hậu quả)', 'sẽ (trả giá|hối tiếc|hối hận|lãnh đủ|gánh hậu quả|gánh chịu|nhận đòn|lãnh hậu quả)', 'sẽ bị (hủy diệt|tiêu diệt|xóa sổ|trừng phạt|trừng trị|nhấn chìm|san phẳng|đáp trả|trả đũa|giáng trả)', '(sẽ)? (chìm|biến) (trong|thành) biển lửa', 'đừng hòng', 'cái giá rất đắt', 'không (thể)? thoát khỏi'],
    because: 'It is said that the other will pay for it.',
    yes: [['Điện Kremlin tuyên bố Thổ Nhĩ Kỳ sẽ phải trả giá đắt.', 'RUS > TUR'], ['Trung Quốc cảnh báo Mỹ sẽ phải trả giá.', 'CHN > USA']],
  },
  {
    id: 'threaten.warn', type: 'THREATEN', mode: 'violence', frame: 'demands', planned: 'keep', echo: true,
    verbs: ['(lên tiếng|đưa ra|ra|phát|phát đi|gửi|gửi đi|đưa ra lời|ra lời|gửi lời|liên tục|một lần nữa|tiếp tục|thẳng thừng)? (cảnh báo|cảnh cáo)', 'cảnh báo (cứng rắn|đanh thép|nghiêm khắc|gay gắt)', '(đưa ra|ra|gửi|phát|phát đi) (lời|thông điệp) (cảnh báo|cảnh cáo)'],
    needs: ['hậu quả', 'trả giá', 'cái giá', 'sẽ (đáp trả|trả đũa|giáng|trừng phạt|hành động|không ngồi yên|không khoan nhượng|không dung thứ|không khoanh tay|không bỏ qua|chiến đấu)', 'trả đũa', 'đáp trả', 'chớ', 'đừng', 'không được (phép)? (vượt|thách thức|đánh giá thấp|động)', 'lằn ranh đỏ', '(đùa|chơi) với lửa', '(sẽ|phải) (bị|phải|đối mặt|gánh|hứng|chịu|lãnh|nhận|thất bại|thua)', '(mọi)? biện pháp (cần thiết|đáp trả|quân sự|mạnh)', 'chiến tranh', 'nguy cơ xung đột', 'thảm họa', 'bị (bắn hạ|tiêu diệt|tấn công)', 'trong tầm', 'tự sát', 'kiên nhẫn'],
    unless: ['công dân', 'người dân', 'du khách', 'động đất', 'sóng thần', 'bão', 'dịch bệnh', 'lạm phát', 'suy thoái', 'khủng hoảng lương thực'],
    because: 'A warning that promises harm.',
    yes: [['Trung Quốc cảnh báo Ấn Độ chớ đánh giá thấp quân đội nước này.', 'CHN > IND'], ['Nga cảnh cáo Phần Lan về hậu quả nghiêm trọng.', 'RUS > FIN']],
    no: ['Mỹ cảnh báo công dân về hậu quả của bão ở Nhật Bản.'],
  },
  {
    id: 'threaten.warn-act', type: 'THREATEN', mode: 'restrict', frame: 'demands', planned: 'keep', echo: true,
    verbs: ['(cảnh báo|cảnh cáo) (sẽ|có thể|khả năng)? (cắt|áp thuế|áp đặt|rút|hủy|ngừng|đóng cửa|trục xuất|trừng phạt|cắt đứt|áp lệnh|đình chỉ|chặn|phong tỏa|cấm)'],
    because: 'A warning of one’s own measures.',
    yes: [['Mỹ cảnh báo sẽ cắt viện trợ cho Campuchia.', 'USA > KHM']],
  },
  {
    id: 'threaten.other', type: 'THREATEN', mode: null, frame: 'demands', planned: 'keep',
    verbs: [...THREAT],
    nouns: ['(lời|những lời|các lời|hàng loạt lời|câu) (đe dọa|hăm dọa|dọa nạt|dọa)', '(các|những|hàng loạt)? (mối|tuyên bố) đe dọa'],
    unless: ['hòa bình', 'an ninh', 'sự ổn định', 'ổn định', 'tính mạng', 'chủ quyền', 'cuộc sống', 'sự sống', 'sinh kế', 'môi trường', 'kinh tế', 'nghiêm trọng', 'tự do', 'lợi ích', 'thường trực', 'hiện hữu', 'toàn vẹn', 'trật tự', 'nền', 'vị thế', 'tương lai', 'tồn vong', 'sức khỏe', 'hàng triệu', 'khung thành', 'ngôi (đầu|vương)', 'kỷ lục', 'sản xuất', 'việc làm', 'ngành'],
    because: 'Harm of another kind announced.',
    yes: [['Tổng thống Mỹ đe dọa Canada.', 'USA > CAN']],
    no: ['Chương trình hạt nhân của Triều Tiên đe dọa an ninh Nhật Bản.'],
  },
  {
    id: 'threaten.arrest', type: 'THREATEN', mode: 'arrest', frame: 'acts-on', planned: 'keep',
    verbs: ['(ra|phát|ban hành|phát hành|công bố|đưa ra|ký) (một|các)? lệnh (bắt|bắt giữ|truy nã|dẫn độ)', 'truy nã', 'phát lệnh (bắt|truy nã)', '(đưa|liệt) vào danh sách truy nã', '(xin|đề nghị|yêu cầu) (ban hành|phát|ra) lệnh bắt (giữ)?'],
    nouns: ['(các|những)? lệnh (bắt|bắt giữ|truy nã) (quốc tế)?'],
    because: 'An arrest warrant against somebody abroad.',
    yes: [['ICC ra lệnh bắt giữ Tổng thống Nga.', 'ORG:ICC > RUS'], ['Nga truy nã Thủ tướng Estonia.', 'RUS > EST']],
  },
];
