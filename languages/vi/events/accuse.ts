/** Criticism, accusation, protest notes, summonses, investigations: ACCUSE. */
import type { EventRule } from '../../../src/model/pack.ts';

/** What nobody says of an act, or of a state, that he approves of. */
const WRONGS = [
  '(hành động|hành vi|cuộc|chiến tranh)? (xâm lược|gây hấn|khiêu khích|cưỡng ép|bắt nạt|khủng bố nhà nước|tống tiền)', 'diệt chủng', 'tội ác', 'vô nhân đạo', 'dã man', 'man rợ', 'tàn bạo', 'bất hợp pháp', 'phi pháp', 'trái (phép|luật|pháp luật)',
  'vi phạm', 'không thể chấp nhận', 'không (thể)? chấp nhận được', 'sai (trái|lầm)', 'phi lý', 'vô lý', 'lố bịch', 'nực cười', 'vô trách nhiệm', 'thiếu (trách nhiệm|thiện chí|tôn trọng|thân thiện|thận trọng)', 'không thân thiện', 'hiếu chiến', 'thù địch',
  'đạo đức giả', 'tiêu chuẩn kép', 'hai mặt', 'dối trá', 'can thiệp (thô bạo|trắng trợn)', 'can thiệp (vào)? (công việc)? nội bộ', '(sự|hành động|hành vi) can thiệp', 'động cơ chính trị', 'chính trị hóa', 'gây (bất ổn|mất ổn định|căng thẳng|rối)',
  '(gây|làm) (tổn hại|phương hại|leo thang|trầm trọng)', 'làm (xấu|tồi tệ) (đi|thêm)?', 'phá hoại', 'đi ngược', 'chà đạp', 'coi thường', 'phân biệt (chủng tộc|đối xử)', 'thao túng', 'liều lĩnh', 'nguy hiểm', 'trắng trợn', 'ngang ngược', 'thô bạo', 'quá đáng', 'không công bằng', 'bất công', 'đáng (tiếc|lên án|trách|xấu hổ|thất vọng)',
];

/** What is said of another to insult him. */
const INSULTS = [
  'phát xít', 'độc tài', 'bạo chúa', 'đồ tể', 'kẻ (thù|nói dối|dối trá|cướp|xâm lược|giết người|sát nhân|bắt nạt|phản bội|hiếu chiến|chiếm đóng|gây rối|khủng bố|bại trận|phá hoại)', 'tội phạm', 'hèn (hạ|nhát|mạt)', 'bẩn thỉu', 'đê (hèn|tiện)', 'xấu xa', 'ghê tởm', 'nhục nhã', 'nỗi nhục', 'ô nhục', 'trò (hề|cướp bóc|lừa|lừa đảo|lừa bịp|bẩn|khôi hài|mèo vờn chuột)',
  'ngớ ngẩn', 'ngu (ngốc|xuẩn)', 'điên (rồ|cuồng)', 'mất trí', 'tâm thần', 'phản bội', 'đâm sau lưng', 'bất hảo', 'trục ma quỷ', 'ác quỷ', 'tàn dư', 'vịt què', 'con rối', 'bù nhìn', 'tay sai', 'chư hầu', 'ăn cắp', 'ăn cướp', 'cướp biển', 'hành động chiến tranh', 'tuyên chiến', 'thảm sát', 'vết nhơ', 'hố rác', 'con hổ giấy', 'ung nhọt',
];

export const accuse: readonly EventRule[] = [
  {
    id: 'accuse.criticise', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: [
      'chỉ trích', 'phê phán', 'lên án', 'phản đối', 'công kích', 'đả kích', 'phê bình', 'chê trách', 'trách cứ', 'khiển trách', 'chê bai', 'quở trách', 'trách móc', 'oán trách', 'bài xích', 'đả phá', 'mạt sát', 'thóa mạ', 'sỉ nhục', 'lăng mạ', 'nhục mạ', 'phỉ báng', 'xúc phạm', 'mắng', 'mắng nhiếc', 'chế giễu', 'chế nhạo', 'nhạo báng', 'giễu cợt', 'mỉa mai', 'châm biếm', 'vạch (mặt|trần)', 'bóc trần', 'chỉ mặt', 'điểm mặt', 'coi thường', 'lên lớp',
      '(lên tiếng|công khai|ra sức|lớn tiếng|đồng loạt|bóng gió|gián tiếp|kịch liệt|mạnh mẽ|gay gắt|cực lực|kiên quyết|thẳng thừng|nặng lời|hùa nhau|quay sang) (chỉ trích|phê phán|lên án|phản đối|công kích|đả kích|mỉa mai)', '(chỉ trích|lên án|phản đối|phê phán|công kích) (gay gắt|mạnh mẽ|kịch liệt|nặng nề|thậm tệ|dữ dội|thẳng thừng|quyết liệt|nghiêm khắc)',
      '(ra|đưa ra|công bố|phát đi|thông qua|nhất trí thông qua) (một)? (tuyên bố|tuyên bố chung|thông cáo|thông cáo chung|nghị quyết) (lên án|chỉ trích|phản đối)', '(đưa ra|buông|tung ra|nhắm) (những|các)? lời (lẽ)? (chỉ trích|công kích|phê phán|đả kích)', '(nêu|thể hiện|giữ) (rõ)? lập trường phản đối',
      'nặng lời (với)?', 'gay gắt (với)?', 'lớn tiếng với', 'đáp trả gay gắt', '(bày tỏ|tỏ|thể hiện|tỏ rõ) (sự|thái độ|nỗi)? (phản đối|thất vọng|bất bình|phẫn nộ|tức giận|giận dữ|bực tức|không hài lòng|không đồng tình|khó chịu|bức xúc|công phẫn|phản đối mạnh mẽ|phản đối kịch liệt|hết sức bất bình|hối tiếc|lấy làm tiếc|thất vọng sâu sắc)',
      '(tỏ ra)? (phẫn nộ|tức giận|bất bình|giận dữ|bực tức|bức xúc|nổi giận|nổi đóa|nổi cáu|nổi xung|nóng mặt|sôi máu|phật ý|phật lòng|căm phẫn|công phẫn|cay cú|thất vọng) (với|trước|về|vì)?', '(không|chưa) hài lòng (với|về|trước)', 'lấy làm tiếc (về|trước|vì)?', '(phàn nàn|than phiền|kêu ca|ca thán) (về|với)?',
    ],
    nouns: ['(lời|sự|làn sóng|cơn|những lời|các lời|những|các|hàng loạt) (chỉ trích|lên án|phê phán|phản đối|phẫn nộ|bất bình|giận dữ|tức giận|công kích|đả kích)', 'chỉ trích'],
    because: 'Words or anger against another’s act.',
    yes: [
      ['Trung Quốc chỉ trích Mỹ bán vũ khí cho Đài Loan.', 'CHN > USA'],
      ['Nhật Bản kịch liệt lên án vụ phóng tên lửa của Triều Tiên.', 'JPN > PRK'],
      ['Nga bị Anh lên án.', 'GBR > RUS'],
      ['Thổ Nhĩ Kỳ ra tuyên bố lên án Hy Lạp.', 'TUR > GRC'],
      ['Ba Lan bày tỏ sự bất bình với Hungary.', 'POL > HUN'],
      ['Chính phủ Chile nổi giận với Bolivia.', 'CHL > BOL'],
    ],
    no: ['Trung Quốc không chỉ trích Mỹ.', 'Bộ trưởng Đức phụ trách hợp tác với Kenya.'],
  },
  {
    id: 'accuse.concern', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on', echo: true,
    verbs: ['(bày tỏ|tỏ|nêu|nêu lên|thể hiện)? (sự|mối|nỗi)? (quan ngại|lo ngại|lo lắng|e ngại) (sâu sắc)?', 'rất (quan ngại|lo ngại)', 'tỏ ý (quan ngại|lo ngại)', 'gióng hồi chuông báo động (về|trước)', 'không yên tâm (về|trước)'],
    needs: ['việc', 'hành động', 'hành vi', 'vụ', 'động thái', 'quyết định', 'kế hoạch', 'tuyên bố', 'phát biểu', 'vi phạm', 'cuộc tấn công', 'chương trình', 'đạo luật', 'dự luật', 'chính sách', 'hoạt động', '(sự)? (can thiệp|hiện diện|hậu thuẫn)', 'thử (hạt nhân|tên lửa)', '(các|những|cuộc)? (bắt giữ|không kích|tập trận)', 'của'],
    unless: ['nguy cơ', 'khả năng', 'tình hình', 'diễn biến', 'biến đổi khí hậu', 'dịch', 'tương lai', 'sức khỏe', 'lạm phát', 'suy thoái', 'số phận', 'an toàn'],
    because: 'Concern about somebody’s act blames; concern about a situation does not.',
    yes: [['Việt Nam quan ngại sâu sắc về việc Trung Quốc xây đảo nhân tạo.', 'VNM > CHN'], ['Nhật Bản bày tỏ lo ngại về kế hoạch của Nga.', 'JPN > RUS']],
    no: ['Thủ tướng Đức lo ngại về biến đổi khí hậu.', 'Anh quan ngại về tình hình ở Myanmar.'],
  },
  {
    id: 'accuse.each-other', type: 'ACCUSE', mode: null, frame: 'mutual',
    verbs: ['(cáo buộc|tố cáo|tố|chỉ trích|đổ lỗi|đổ lỗi cho|lên án|công kích|trách cứ|đổ trách nhiệm cho|quy trách nhiệm cho|buộc tội) (lẫn nhau|nhau|qua lại)', 'lời qua tiếng lại (với)?', 'đấu khẩu (với)?', '(tranh cãi|cãi vã) (gay gắt|nảy lửa|nặng lời) (với)?'],
    because: 'Each blames the other.',
    yes: [['Ấn Độ và Pakistan cáo buộc lẫn nhau nổ súng trước.', 'IND,PAK <>'], ['Hy Lạp và Thổ Nhĩ Kỳ đổ lỗi cho nhau.', 'GRC,TUR <>']],
    no: ['Ấn Độ và Pakistan không đổ lỗi cho nhau.'],
  },
  {
    id: 'accuse.allege', type: 'ACCUSE', mode: 'allege', frame: 'accuses',
    verbs: ['(lên tiếng|một lần nữa|tiếp tục|quay sang|liên tục|công khai|đồng loạt)? (cáo buộc|tố cáo|buộc tội)', 'tố', 'cáo giác', 'tố giác', 'cáo buộc ngược', 'tố ngược', 'nghi ngờ', 'vu cáo', 'vu khống', 'quy kết', 'chỉ đích danh', 'kết tội', '(đưa ra|tung|tung ra|nêu|lặp lại) (những|các|một loạt|hàng loạt)? (lời)? cáo buộc', '(có|nắm|nắm giữ|nắm trong tay|đưa ra|công bố|trưng ra|tung ra|tuyên bố có|khẳng định có|nói có) (bằng chứng|chứng cứ) (về|về việc|cho thấy|rằng|chứng minh)?', 'vạch trần'],
    nouns: ['(những|các|lời|những lời|mọi|một loạt|hàng loạt)? cáo buộc'],
    because: 'Somebody says that another did something wrong.',
    yes: [
      ['Mỹ cáo buộc Iran đứng sau vụ nổ.', 'USA > IRN'],
      ['Nga tố Ukraine phá hoại đường ống.', 'RUS > UKR'],
      ['Nga bị Mỹ cáo buộc can thiệp bầu cử.', 'USA > RUS'],
      ['Hàn Quốc khẳng định có bằng chứng Triều Tiên đưa quân sang Nga.', 'KOR > PRK'],
    ],
    no: ['Mỹ không cáo buộc Iran.', 'Đây là yếu tố quan trọng đối với Nga và Mỹ.'],
  },
  {
    id: 'accuse.suspect', type: 'ACCUSE', mode: 'allege', frame: 'accuses',
    verbs: ['nghi', '(tỏ ra)? nghi (kỵ|hoặc)'],
    object: ['state', 'capital', 'org', 'government', 'leader', 'agency', 'force', 'official', 'firm', 'people', 'diplomat'],
    because: 'A suspicion that names its man is an allegation.',
    yes: [['Thụy Điển nghi Nga phá hoại đường ống.', 'SWE > RUS']],
    no: ['Cảnh sát Anh truy tìm nghi can.'],
  },
  {
    id: 'accuse.blame', type: 'ACCUSE', mode: 'allege', frame: 'acts-on',
    verbs: ['đổ lỗi (cho)?', 'đổ (hết|mọi|toàn bộ)? (tội|trách nhiệm|vấy) (cho|lên|lên đầu)', '(quy|trút|gán|đẩy) (hết|mọi|toàn bộ)? (trách nhiệm|tội|lỗi) (cho|sang|lên)', 'quy cho', 'đổ cho', '(trách|chê)', 'bắt bẻ', 'đổ (thừa|vạ|riệt) (cho)?'],
    because: 'The fault is put on another.',
    yes: [['Sudan đổ lỗi cho Ethiopia.', 'SDN > ETH'], ['Berlin quy trách nhiệm cho Moskva.', 'DEU > RUS']],
    no: ['Đức có trách nhiệm với Israel.'],
  },
  {
    id: 'accuse.call', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on', echo: true,
    verbs: ['gọi', 'coi', 'mô tả', 'xem', 'ví', 'ví von', 'so sánh', 'gán cho', 'chỉ trích', 'lên án', 'nhận xét'],
    needs: [...WRONGS, ...INSULTS],
    because: 'Calling another’s act a wrong, or another by an ill name, is criticism.',
    yes: [['Tổng thống Cuba gọi lệnh cấm vận của Mỹ là tội ác.', 'CUB > USA'], ['Ngoại trưởng Iran coi tuyên bố của Pháp là vô trách nhiệm.', 'IRN > FRA']],
    no: ['Tổng thống Pháp gọi Đức là người bạn lớn.'],
  },
  {
    id: 'accuse.think', type: 'ACCUSE', mode: 'allege', frame: 'accuses', echo: true,
    verbs: ['cho rằng', 'nói', 'khẳng định', 'tuyên bố', 'cho là', 'tin rằng', 'nhấn mạnh', 'nói rằng', 'khẳng định rằng', 'tuyên bố rằng', 'kết luận', 'nhận định', 'tố rằng', 'cảnh báo', 'chỉ ra', 'lập luận'],
    needs: [...WRONGS, 'đứng sau', '(có|đang)? âm mưu', 'liên quan âm mưu', 'dàn dựng', 'xâm phạm', 'chống lưng', 'phải chịu (mọi|hoàn toàn)? trách nhiệm', 'chịu trách nhiệm (về|cho|vì)', 'nói dối', '(đe dọa|phá hoại) (hòa bình|an ninh|ổn định)', 'đổ dầu vào lửa', '(không|thiếu) (hợp tác|thành thật|trung thực|tôn trọng)', 'lợi dụng', 'gian lận', 'thất hứa', 'nuốt lời', 'lừa (dối|gạt|đảo)', 'tiếp tay', 'thông đồng', 'phá vỡ', 'áp đặt ý chí', 'bành trướng', 'quân sự hóa', 'kích động', 'chia rẽ'],
    unless: ['không (vi phạm|đứng sau|can thiệp|liên quan|dính líu|xâm phạm|chịu trách nhiệm|phá vỡ|phá hoại|gây)', 'chưa (bao giờ|từng|hề)', 'không (hề|bao giờ|có|phải)', 'sẽ không', 'nên', 'cần', 'nếu'],
    because: 'Saying that another is behind a wrong is an allegation.',
    yes: [['Kiev cho rằng Moskva đứng sau vụ tấn công.', 'UKR > RUS'], ['Bắc Kinh nói Washington vi phạm luật quốc tế.', 'CHN > USA']],
    no: ['Nga khẳng định không vi phạm hiệp ước với Mỹ.', 'Nga cho rằng Mỹ là đối tác.'],
  },
  {
    id: 'accuse.opine', type: 'ACCUSE', mode: 'allege', frame: 'opines', echo: true,
    verbs: ['cho rằng', 'cho là', 'tin rằng', 'nhận định', 'khẳng định', 'khẳng định rằng', 'nghi ngờ rằng', 'kết luận', 'kết luận rằng'],
    because: 'Holding that another does harm is an allegation.',
    yes: [['Iran cho rằng Saudi Arabia đã hậu thuẫn các nhóm khủng bố.', 'IRN > SAU']],
    no: ['Iran cho rằng Saudi Arabia là đối tác quan trọng.'],
  },
  {
    id: 'accuse.summon', type: 'ACCUSE', mode: 'disapprove', frame: 'calls-in', echo: true,
    verbs: ['(cho)? (triệu|triệu tập|triệu mời|triệu kiến|triệu gọi)', '(mời|gọi|cho mời|cho gọi|triệu|triệu tập) (lên|đến|tới)', 'cho (mời|gọi)'],
    nouns: ['(lệnh|việc|vụ) triệu tập'],
    object: ['diplomat', 'mission'],
    because: 'An ambassador summoned to complain is ACCUSE, not CONSULT.',
    yes: [['Bộ Ngoại giao Pháp triệu Đại sứ Mỹ để phản đối.', 'FRA > USA'], ['Đại sứ Nga tại London bị Bộ Ngoại giao Anh triệu tập.', 'GBR > RUS'], ['Ba Lan cho triệu đại biện lâm thời Belarus lên trao công hàm.', 'POL > BLR']],
    no: ['Quốc hội Pháp triệu tập phiên họp bất thường.'],
  },
  {
    id: 'accuse.note', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: ['(trao|gửi|đưa|chuyển|đệ trình|nộp|ra) (một)? (công hàm|kháng thư|thư phản đối|công thư|giác thư) (phản đối|ngoại giao)?', '(gửi|đưa ra|trao|nộp|đệ trình|nêu) (lời|bản|tuyên bố)? (phản đối|kháng nghị) (chính thức|ngoại giao|mạnh mẽ)?', 'giao thiệp (nghiêm khắc)? (với)?', '(tiến hành|thực hiện) giao thiệp'],
    nouns: ['công hàm phản đối', 'kháng thư'],
    because: 'A note of protest.',
    yes: [['Philippines gửi công hàm phản đối Trung Quốc.', 'PHL > CHN'], ['Seoul trao công hàm phản đối cho Nhật Bản.', 'KOR > JPN'], ['Việt Nam đã giao thiệp với Trung Quốc.', 'VNM > CHN']],
  },
  {
    id: 'accuse.investigate', type: 'ACCUSE', mode: 'investigate', frame: 'accuses',
    verbs: ['điều tra', '(mở|khởi động|tiến hành|bắt đầu|khởi xướng|ra lệnh|ra lệnh mở|cho phép mở|tuyên bố mở|thông báo mở|mở rộng|phát động) (cuộc|một cuộc)? điều tra (hình sự|chống bán phá giá|chống trợ cấp|chính thức|độc lập|sơ bộ)?', 'điều tra chống (bán phá giá|trợ cấp)', 'khởi tố', 'truy tố', 'luận tội', '(áp dụng|kiến nghị) điều tra'],
    nouns: ['(các|một|những)? cuộc điều tra (hình sự|chống bán phá giá|chống trợ cấp)?'],
    because: 'Investigating or charging another’s people or acts.',
    yes: [['Mỹ mở cuộc điều tra chống bán phá giá đối với thép Hàn Quốc.', 'USA > KOR'], ['Bộ Tư pháp Mỹ truy tố ba tin tặc Triều Tiên.', 'USA > PRK']],
    no: ['Cảnh sát đang điều tra vụ cháy.'],
  },
  {
    id: 'accuse.sue', type: 'ACCUSE', mode: 'allege', frame: 'acts-on',
    verbs: ['kiện', '(khởi|đâm đơn|phát đơn|đệ đơn|nộp đơn|gửi đơn|đứng ra)? kiện (ngược)?', '(đệ|nộp|gửi|đâm|phát) đơn (khiếu nại|khởi kiện|tố cáo)', 'khởi kiện', 'kiện ra tòa', '(đưa|lôi) ra tòa', 'khiếu nại', 'gửi (khiếu nại|đơn khiếu nại)'],
    nouns: ['(vụ|đơn) (kiện|khiếu nại|khởi kiện)'],
    because: 'Suing another state or complaining of it before a body.',
    yes: [['Philippines kiện Trung Quốc ra Tòa Trọng tài.', 'PHL > CHN'], ['Ukraine đâm đơn kiện Nga.', 'UKR > RUS']],
    no: ['Nga ra điều kiện với Mỹ.', 'Sự kiện này diễn ra giữa Nga và Mỹ.'],
  },
  {
    id: 'accuse.warn', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on', echo: true,
    verbs: ['cảnh cáo', 'lên tiếng cảnh cáo', 'nhắc nhở', 'lên giọng', 'dằn mặt', 'nắn gân', 'phản pháo', 'đáp trả', 'bật lại', 'vặn lại', 'đáp lời'],
    needs: ['chỉ trích', 'tuyên bố', 'phát biểu', 'khiêu khích', 'cáo buộc', 'về việc', 'vì (việc|đã)', 'can thiệp', 'lời lẽ', 'bình luận'],
    because: 'Warnings and retorts with a complaint about an act.',
    yes: [['Trung Quốc cảnh cáo Mỹ về việc điều tàu vào Biển Đông.', 'CHN > USA']],
  },
];
