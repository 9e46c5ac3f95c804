/** Criticism, accusation, protest notes, summonses, investigations: ACCUSE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const accuse: readonly EventRule[] = [
  {
    id: 'accuse.criticise', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: ['(lên tiếng|kịch liệt|mạnh mẽ|gay gắt|cực lực|công khai)? (chỉ trích|phê phán|lên án|công kích|đả kích|phê bình|chê trách|trách cứ|khiển trách|chê bai)', 'phản đối', '(kịch liệt|mạnh mẽ|kiên quyết|cực lực|lên tiếng) phản đối', 'bày tỏ phản đối', 'ra sức chỉ trích', 'đưa ra lời chỉ trích', 'đưa ra những lời chỉ trích', 'buông lời chỉ trích', 'mắng', 'mỉa mai', 'chế giễu', 'xúc phạm', 'bóng gió chỉ trích', 'nặng lời', 'nặng lời với', 'gay gắt với', 'đáp trả gay gắt', 'phẫn nộ trước', 'phẫn nộ', 'tức giận', 'tức giận trước', 'bất bình', 'bất bình trước', 'bất bình với', 'nổi giận', 'nổi giận với', 'nóng mặt', 'nóng mặt với', 'giận dữ', 'giận dữ với', 'nổi đóa', 'không hài lòng với', 'phàn nàn', 'phàn nàn về', 'than phiền', 'than phiền về', 'chỉ mặt', 'vạch mặt', 'đổ lỗi cho', 'đổ lỗi', 'quy trách nhiệm cho', 'đổ trách nhiệm cho', 'trách', 'lấy làm tiếc về', 'lấy làm tiếc', 'thất vọng về', 'thất vọng với', 'bày tỏ thất vọng', 'bày tỏ sự thất vọng', 'bày tỏ bất bình', 'bày tỏ sự bất bình', 'bày tỏ phẫn nộ', 'lên tiếng phê phán', 'tố cáo mạnh mẽ', 'coi thường', 'sỉ nhục', 'thóa mạ', 'lớn tiếng chỉ trích', 'lên án mạnh mẽ', 'chỉ trích gay gắt', 'chỉ trích mạnh mẽ', 'phản đối mạnh mẽ', 'phản đối kịch liệt', 'phản đối gay gắt', 'gọi là hành động khiêu khích'],
    nouns: ['(những|các)? (lời|sự|làn sóng) (chỉ trích|lên án|phê phán|phản đối)', 'chỉ trích'],
    because: 'Words against another’s act.',
    yes: [['Trung Quốc chỉ trích Mỹ bán vũ khí cho Đài Loan.', 'CHN > USA'], ['Nhật Bản kịch liệt lên án vụ phóng tên lửa của Triều Tiên.', 'JPN > PRK'], ['Nga bị Anh lên án.', 'GBR > RUS']],
    no: ['Trung Quốc không chỉ trích Mỹ.'],
  },
  {
    id: 'accuse.concern', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: ['(bày tỏ|tỏ ra|hết sức|vô cùng|rất|đặc biệt)? (sự)? (quan ngại|lo ngại|quan ngại sâu sắc|lo ngại sâu sắc) (sâu sắc|nghiêm trọng|mạnh mẽ)? (trước|về|đối với|với)?', 'bày tỏ (sự|mối)? (quan ngại|lo ngại)', 'tỏ ý (quan ngại|lo ngại)'],
    needs: ['việc', 'hành động', 'hành vi', 'vụ', 'động thái', 'quyết định', 'kế hoạch', 'tuyên bố', 'vi phạm', 'của', 'cuộc tấn công', 'chương trình'],
    because: 'Concern about somebody’s act blames; concern about a situation does not.',
    yes: [['Việt Nam quan ngại sâu sắc về việc Trung Quốc xây đảo nhân tạo.', 'VNM > CHN']],
    no: ['Thủ tướng Đức lo ngại về biến đổi khí hậu.'],
  },
  {
    id: 'accuse.allege', type: 'ACCUSE', mode: 'allege', frame: 'accuses',
    verbs: ['cáo buộc', 'tố cáo', 'tố', 'buộc tội', 'cáo giác', 'lên tiếng (cáo buộc|tố cáo)', 'lên án và cáo buộc', 'đưa ra cáo buộc', 'đưa ra những cáo buộc', 'nghi ngờ', 'nghi', 'vu cho', 'vu cáo', 'quy kết', 'đổ cho', 'tố ngược', 'cáo buộc ngược', 'một lần nữa cáo buộc', 'tiếp tục cáo buộc', 'chỉ đích danh', 'quy cho', 'kết tội', 'khẳng định có bằng chứng', 'có bằng chứng (về việc|cho thấy)?', 'tuyên bố có bằng chứng (về|về việc)?'],
    nouns: ['(những|các|lời|những lời|mọi)? cáo buộc'],
    because: 'Somebody says that another did something wrong.',
    yes: [['Mỹ cáo buộc Iran đứng sau vụ nổ.', 'USA > IRN'], ['Nga tố Ukraine phá hoại đường ống.', 'RUS > UKR'], ['Nga bị Mỹ cáo buộc can thiệp bầu cử.', 'USA > RUS']],
    no: ['Mỹ không cáo buộc Iran.'],
  },
  {
    id: 'accuse.think', type: 'ACCUSE', mode: 'allege', frame: 'accuses',
    verbs: ['cho rằng', 'nói', 'khẳng định', 'tuyên bố', 'cho là', 'tin rằng', 'nhấn mạnh', 'nói rằng', 'khẳng định rằng', 'coi', 'gọi', 'mô tả', 'xem'],
    needs: ['đứng sau', 'âm mưu', 'vi phạm', 'khiêu khích', 'liên quan âm mưu', 'dàn dựng', 'gây hấn', 'xâm phạm', 'phá hoại', 'hành động khiêu khích', 'xâm lược', 'chống lưng', 'phải chịu trách nhiệm', 'chịu trách nhiệm về', 'đi ngược', 'bất hợp pháp', 'trái phép', 'vô trách nhiệm', 'nói dối', 'dối trá', 'vô căn cứ', 'lố bịch', 'gây bất ổn', 'đe dọa hòa bình', 'hiếu chiến', 'là hành động gây hấn', 'là hành động xâm lược', 'nguy hiểm', 'sai trái', 'không thể chấp nhận'],
    because: 'Saying that another is behind a wrong is an allegation.',
    yes: [['Kiev cho rằng Moskva đứng sau vụ tấn công.', 'UKR > RUS']],
  },
  {
    id: 'accuse.summon', type: 'ACCUSE', mode: 'disapprove', frame: 'calls-in',
    verbs: ['triệu', 'triệu tập', 'triệu mời', 'cho triệu', 'cho triệu tập', 'mời lên', 'gọi lên', 'triệu kiến', 'cho mời'],
    object: ['diplomat', 'mission'],
    because: 'An ambassador summoned to complain is ACCUSE, not CONSULT.',
    yes: [['Bộ Ngoại giao Pháp triệu Đại sứ Mỹ để phản đối.', 'FRA > USA'], ['Đại sứ Nga tại London bị Bộ Ngoại giao Anh triệu tập.', 'GBR > RUS']],
    no: ['Quốc hội Pháp triệu tập phiên họp bất thường.'],
  },
  {
    id: 'accuse.note', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: ['(trao|gửi|đưa|chuyển) (một)? công hàm (phản đối|ngoại giao)?', '(gửi|đưa ra|trao|nộp|đệ trình) (thư|kháng thư|lời|bản|tuyên bố)? (phản đối|kháng nghị) (chính thức|ngoại giao|mạnh mẽ)?', 'giao thiệp', 'đã giao thiệp', 'trao kháng thư', 'gửi kháng thư', 'đưa ra phản đối'],
    nouns: ['công hàm phản đối', 'kháng thư'],
    because: 'A note of protest.',
    yes: [['Philippines gửi công hàm phản đối Trung Quốc.', 'PHL > CHN'], ['Seoul trao công hàm phản đối cho Nhật Bản.', 'KOR > JPN']],
  },
  {
    id: 'accuse.investigate', type: 'ACCUSE', mode: 'investigate', frame: 'accuses',
    verbs: ['điều tra', 'mở (cuộc)? điều tra', 'khởi động (cuộc)? điều tra', 'tiến hành (cuộc)? điều tra', 'ra lệnh điều tra', 'thanh tra', 'khởi tố', 'truy tố', 'mở cuộc điều tra (chống bán phá giá|chống trợ cấp)', 'điều tra chống (bán phá giá|trợ cấp)', 'luận tội'],
    nouns: ['(các|một)? cuộc điều tra (hình sự)?'],
    because: 'Investigating or charging another’s people or acts.',
    yes: [['Mỹ mở cuộc điều tra chống bán phá giá đối với thép Hàn Quốc.', 'USA > KOR']],
    no: ['Cảnh sát đang điều tra vụ cháy.'],
  },
  {
    id: 'accuse.sue', type: 'ACCUSE', mode: 'allege', frame: 'acts-on',
    verbs: ['kiện', 'khởi kiện', 'đệ đơn kiện', 'nộp đơn kiện', 'đâm đơn kiện', 'kiện ra tòa', 'đưa ra tòa', 'khiếu nại', 'gửi đơn khiếu nại', 'đệ đơn khiếu nại', 'phát đơn kiện'],
    nouns: ['vụ kiện', 'đơn kiện'],
    because: 'Suing another state or complaining of it before a body.',
    yes: [['Philippines kiện Trung Quốc ra Tòa Trọng tài.', 'PHL > CHN']],
  },
  {
    id: 'accuse.warn', type: 'ACCUSE', mode: 'disapprove', frame: 'acts-on',
    verbs: ['cảnh cáo', 'lên tiếng cảnh cáo', 'nhắc nhở', 'răn đe', 'lên giọng', 'thách thức', 'đấu khẩu', 'khẩu chiến', 'ăn miếng trả miếng', 'dằn mặt', 'nắn gân', 'phản pháo', 'đáp trả'],
    needs: ['chỉ trích', 'tuyên bố', 'phát biểu', 'khiêu khích', 'hành động', 'cáo buộc', 'vì', 'về việc', 'việc', 'can thiệp'],
    because: 'Warnings with a complaint about an act.',
    yes: [['Trung Quốc cảnh cáo Mỹ về việc điều tàu vào Biển Đông.', 'CHN > USA']],
  },
];
