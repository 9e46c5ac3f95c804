/** Relations begun and improved, recognition, praise, treaties: SUPPORT. */
import type { EventRule } from '../../../src/model/pack.ts';

export const support: readonly EventRule[] = [
  {
    id: 'support.ties', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: [
      '(thiết lập|lập|nối lại|khôi phục|tái lập|tái thiết lập|bình thường hóa) (hoàn toàn|đầy đủ|toàn diện)? (quan hệ|mối quan hệ|bang giao) (ngoại giao|song phương|đối tác)?', '(nâng cấp|cải thiện|hàn gắn|nâng tầm|mở lại|lập lại) (quan hệ|mối quan hệ|bang giao) (ngoại giao|song phương|đối tác)?',
      '(thắt chặt|tăng cường|làm ấm|hâm nóng|củng cố|phát triển|thúc đẩy|sưởi ấm|đẩy mạnh|làm sâu sắc|siết chặt|vun đắp|mở rộng) (hơn nữa)? (quan hệ|mối quan hệ|tình hữu nghị|liên minh) (ngoại giao|song phương)?',
      'nâng (cấp)? quan hệ (song phương|hai nước)? lên', 'xích lại gần', 'xích lại', 'xích lại gần nhau', 'làm lành', 'làm lành với', 'bắt tay làm hòa', 'hòa giải với', 'làm hòa với', 'giảng hòa', 'giảng hòa với', 'nối lại tình', 'tăng cường (các)? nỗ lực ngoại giao', '(thành lập|lập|thiết lập|xây dựng) (liên minh|quan hệ đối tác|quan hệ đồng minh|đối tác chiến lược)', 'trở thành (đối tác chiến lược|đồng minh|đối tác toàn diện)', 'kết nghĩa', 'bang giao với', 'khép lại (quá khứ|bất đồng)', 'gác lại (quá khứ|bất đồng)', 'hạ nhiệt căng thẳng với',
    ],
    nouns: ['việc (bình thường hóa|nối lại|thiết lập|khôi phục) quan hệ (ngoại giao)?', 'tiến trình bình thường hóa', 'lễ thiết lập quan hệ ngoại giao'],
    because: 'Relations begun, resumed or improved.',
    yes: [['Iran và Saudi Arabia nối lại quan hệ ngoại giao.', 'IRN,SAU <>'], ['Mỹ bình thường hóa quan hệ với Cuba.', 'USA,CUB <>'], ['Việt Nam và Australia nâng cấp quan hệ lên Đối tác chiến lược toàn diện.', 'VNM,AUS <>']],
    no: ['Iran chưa nối lại quan hệ ngoại giao với Saudi Arabia.'],
  },
  {
    id: 'support.open', type: 'SUPPORT', mode: null, frame: 'visits',
    verbs: [
      '(mở|mở lại|khai trương|thành lập|khánh thành|tái mở|mở cửa|mở cửa lại|mở cửa trở lại) (đại sứ quán|lãnh sự quán|tổng lãnh sự quán|sứ quán|tòa đại sứ|văn phòng đại diện|cơ quan đại diện|phái bộ ngoại giao) (mới)?', '(cử|bổ nhiệm|đưa|gửi|cử lại|phái) (tân)? đại sứ (mới|trở lại|quay lại|quay trở lại)?', 'trình (quốc thư|ủy nhiệm thư|thư ủy nhiệm)', 'khôi phục hoạt động (đại sứ quán|lãnh sự quán|sứ quán)', 'xúc tiến mở lại (đại sứ quán)?',
    ],
    because: 'An embassy opened, an ambassador sent.',
    yes: [['Azerbaijan mở Đại sứ quán ở Israel.', 'AZE > ISR'], ['Syria cử đại sứ trở lại Tunisia.', 'SYR > TUN']],
    no: ['Azerbaijan đóng cửa Đại sứ quán ở Iran.'],
  },
  {
    id: 'support.recognise', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: ['công nhận', 'chính thức công nhận', '(thừa nhận|công nhận) (chủ quyền|độc lập|nền độc lập|tư cách nhà nước|tính hợp pháp|vai trò|tính chính danh) (của)?', 'thừa nhận (nhà nước|chính phủ|nước)', 'ra tuyên bố công nhận', 'tuyên bố công nhận'],
    nouns: ['(việc|sự) công nhận (nhà nước|chính phủ|nền độc lập)?'],
    object: ['state', 'org', 'capital', 'government', 'leader', 'policy', 'rebels', 'side', 'place'],
    unless: ['quốc tế', 'rộng rãi', 'là một phần', 'rằng', 'trận đấu', 'kỷ lục', 'di sản', 'thất bại'],
    because: 'Recognition of a state, a government or a claim.',
    yes: [['Na Uy công nhận Nhà nước Palestine.', 'NOR > PSE'], ['Fiji công nhận nền độc lập của Kosovo.', 'FJI > XKX']],
    no: ['Trung Quốc không công nhận phán quyết.'],
  },
  {
    id: 'support.praise', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: [
      'ca ngợi', 'ngợi ca', 'ca tụng', 'tán thưởng', 'khen ngợi', 'khen', 'tán dương', 'biểu dương', 'hoan nghênh', '(nhiệt liệt|đặc biệt) hoan nghênh', 'hoan hô', 'đánh giá (rất)? cao', 'hết lời ca ngợi', '(dành|gửi|đưa ra) (những)? lời (khen|khen ngợi|ca ngợi|có cánh) (cho)?', 'đề cao', 'tán thành', 'tán đồng', 'đồng tình với', 'tôn vinh', 'vinh danh', 'ngưỡng mộ', 'bày tỏ (sự)? (ngưỡng mộ|khâm phục|kính trọng)',
      'chúc mừng', '(gửi|chuyển|có) (lời|điện|thư|điện mừng|thư chúc mừng|điện chúc mừng|lời chúc mừng|lời chúc) (mừng|tới|đến)?', 'gửi (lời|điện|thư)? chúc mừng', '(cảm|cám) ơn', '(gửi|bày tỏ|nói) (lời|sự|lòng)? (cảm ơn|cám ơn|biết ơn|tri ân)', 'bày tỏ lòng biết ơn (sâu sắc)?', 'tri ân', 'đội ơn',
      'ủng hộ', '(mạnh mẽ|kiên quyết|hoàn toàn|công khai|tiếp tục|hết mình) ủng hộ', '(bày tỏ|lên tiếng|tuyên bố|khẳng định|tái khẳng định|thể hiện|dành|nhấn mạnh) (sự)? ủng hộ (mạnh mẽ|hoàn toàn|đầy đủ)?', 'hậu thuẫn', '(bỏ phiếu|biểu quyết) (ủng hộ|thuận|tán thành)', 'chống lưng (cho)?', 'bênh vực', 'bênh', 'lên tiếng (bảo vệ|bênh vực)', 'đứng (về)? (phía|cùng|bên cạnh)', 'sát cánh (cùng|với|bên)', 'bày tỏ (tình|sự)? đoàn kết (với)?', 'kề vai sát cánh (cùng|với)',
      'chia buồn', '(gửi|chuyển|bày tỏ|ngỏ) (lời|điện|thư|sự)? chia buồn', '(gửi|có) (điện|thư) chia buồn', 'bày tỏ (sự)? (thương tiếc|tiếc thương|cảm thông|đau buồn)', 'chia sẻ (nỗi đau|mất mát|sự mất mát) với', '(trao|tặng|trao tặng|truy tặng) (thưởng)? (huân chương|huy chương|kỷ niệm chương|giải thưởng)', 'viếng', 'dự (lễ)? tang', 'dự lễ tang', 'để tang',
    ],
    nouns: ['lời (chúc mừng|chia buồn|cảm ơn|khen ngợi|ca ngợi|chúc)', '(điện|thư) (chúc mừng|mừng|chia buồn)'],
    unless: ['các nhóm', 'nhóm khủng bố', 'các tổ chức khủng bố', 'phiến quân', 'quân nổi dậy', 'lực lượng nổi dậy', 'phe ly khai', 'nghĩa trang liệt sĩ', 'tấn', 'triệu USD', 'tỷ đồng', 'triệu đồng', 'suất quà'],
    because: 'Praise and political support.',
    yes: [
      ['Nga hoan nghênh quyết định của Thổ Nhĩ Kỳ.', 'RUS > TUR'], ['Thổ Nhĩ Kỳ ủng hộ Azerbaijan trong cuộc xung đột.', 'TUR > AZE'], ['Thủ tướng Thái Lan gửi lời chia buồn tới Philippines.', 'THA > PHL'], ['Serbia gửi lời cảm ơn nhân dân Trung Quốc.', 'SRB > CHN'],
      ['Ấn Độ bỏ phiếu ủng hộ Palestine.', 'IND > PSE'],
    ],
    no: ['Đức không ủng hộ Mỹ.', 'Những người ủng hộ Tổng thống Brazil tuần hành.', 'Nga kêu gọi Trung Quốc ủng hộ Serbia.'],
  },
  {
    id: 'support.sign', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: ['ký', 'ký kết', 'ký tắt', 'cùng ký', 'ký chính thức', 'chứng kiến lễ ký kết', 'chính thức ký', 'đặt bút ký', 'ký tên vào', 'thông qua', 'trao đổi văn kiện', 'ký lại'],
    near: ['thỏa thuận', 'hiệp định', 'hiệp ước', 'tuyên bố chung', 'tuyên bố (hòa bình|về|hợp tác|chính trị)', 'nghị định thư', 'văn kiện', 'hòa ước', 'công ước', 'thỏa ước', 'lộ trình', 'kế hoạch hành động', 'thông cáo chung', 'hiến chương', 'nghị quyết chung', 'chung'],
    nouns: ['lễ ký (kết)?', 'việc ký kết (hiệp định|thỏa thuận|hiệp ước)?'],
    unless: ['hợp đồng', 'bản ghi nhớ', 'ghi nhớ', 'mua bán', 'mua', 'ban hành', 'bán', 'hợp đồng'],
    because: 'Treaties, statements and agreements signed.',
    yes: [['Ethiopia và Eritrea ký tuyên bố hòa bình.', 'ETH,ERI <>'], ['Nga ký hiệp định quốc phòng với Triều Tiên.', 'RUS,PRK <>']],
    no: ['Nga từ chối ký hiệp định với Nhật Bản.'],
  },
  {
    id: 'support.signed', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: ['(ký|ký kết) với', '(ra|đưa ra|công bố|phát đi|thông qua|ký|cùng ra|nhất trí ra) (một|bản)? (tuyên bố|thông cáo|tuyên bố báo chí|thông báo) chung'],
    unless: ['hợp đồng', 'ghi nhớ', 'lên án', 'chỉ trích', 'cáo buộc', 'kêu gọi', 'phản đối', 'quan ngại', 'lo ngại', 'cho biết', 'yêu cầu', 'cảnh báo'],
    because: 'A joint statement; a treaty named first: the treaty that A signed with B.',
    yes: [['Chad và Sudan ra tuyên bố chung.', 'TCD,SDN <>'], ['Hiệp ước mà Nga ký với Triều Tiên gây chú ý.', 'RUS,PRK <>']],
  },
  {
    id: 'support.ratify', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: ['phê chuẩn', 'bỏ phiếu phê chuẩn', 'thông qua', 'ký', 'ký thông qua', 'ký ban hành', 'bỏ phiếu thông qua', 'chấp thuận', 'phê duyệt'],
    near: ['hiệp ước', 'hiệp định', 'nghị định thư', 'việc', 'đơn (xin)? gia nhập', 'tư cách thành viên', 'đạo luật (ủng hộ|khuyến khích|hỗ trợ|cho phép)', 'dự luật (ủng hộ|khuyến khích|hỗ trợ|công nhận)', 'nghị quyết (ủng hộ|công nhận|hoan nghênh|ca ngợi)', 'công ước', 'thỏa thuận thương mại'],
    unless: ['trừng phạt', 'bán', 'lên án', 'cấm', 'chỉ trích', 'bản ghi nhớ', 'triển khai'],
    because: 'Treaties and memberships ratified, friendly laws and resolutions passed.',
    yes: [['Quốc hội Hungary phê chuẩn việc Thụy Điển gia nhập NATO.', 'HUN > SWE'], ['Thượng viện Chile phê chuẩn hiệp định thương mại với Peru.', 'CHL > PER'], ['Hạ viện Mỹ thông qua nghị quyết ủng hộ Philippines.', 'USA > PHL']],
    no: ['Hạ viện Mỹ thông qua dự luật trừng phạt Iran.'],
  },
  {
    id: 'support.join', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: ['(chính thức|đã) gia nhập', '(chính thức|đã) trở thành thành viên (chính thức|đầy đủ|mới)? (của)?', 'được kết nạp vào', 'kết nạp'],
    object: ['org'],
    unless: ['đội tuyển', 'câu lạc bộ'],
    planned: 'drop',
    because: 'A state joins an organisation, an organisation takes a state in.',
    yes: [['Phần Lan chính thức gia nhập NATO.', 'FIN > ORG:NATO']],
    no: ['Phần Lan chưa gia nhập NATO.', 'Mỹ phản đối Gruzia gia nhập NATO.'],
  },
];
