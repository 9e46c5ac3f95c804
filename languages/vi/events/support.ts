/** Relations begun and improved, recognition, praise, treaties: SUPPORT. */
import type { EventRule } from '../../../src/model/pack.ts';

export const support: readonly EventRule[] = [
  {
    id: 'support.ties', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: ['(thiết lập|lập|nối lại|khôi phục|tái lập|bình thường hóa|nâng cấp|cải thiện|hàn gắn|thắt chặt|tăng cường|làm ấm|hâm nóng|củng cố|phát triển|thúc đẩy|sưởi ấm|đẩy mạnh) (hoàn toàn)? (quan hệ|mối quan hệ|bang giao) (ngoại giao|song phương|đối tác)?', 'xích lại gần', 'xích lại', 'làm lành với', 'bắt tay làm hòa', 'hòa giải với', 'làm hòa với', 'tăng cường (các)? nỗ lực ngoại giao', 'thành lập (liên minh|quan hệ đối tác)', 'kết nghĩa'],
    nouns: ['việc bình thường hóa quan hệ', 'tiến trình bình thường hóa'],
    because: 'Relations begun, resumed or improved.',
    yes: [['Iran và Saudi Arabia nối lại quan hệ ngoại giao.', 'IRN,SAU <>'], ['Mỹ bình thường hóa quan hệ với Cuba.', 'USA,CUB <>']],
    no: ['Iran chưa nối lại quan hệ ngoại giao với Saudi Arabia.'],
  },
  {
    id: 'support.open', type: 'SUPPORT', mode: null, frame: 'visits',
    verbs: ['(mở|mở lại|khai trương|thành lập|khánh thành|tái mở|nối lại hoạt động) (lại)? (đại sứ quán|lãnh sự quán|tổng lãnh sự quán|sứ quán|văn phòng đại diện|cơ quan đại diện)', '(cử|bổ nhiệm) (đại sứ|đại sứ mới|tân đại sứ)', 'xúc tiến mở lại (đại sứ quán)?'],
    because: 'An embassy opened, an ambassador sent.',
    yes: [['Azerbaijan mở Đại sứ quán ở Israel.', 'AZE > ISR']],
  },
  {
    id: 'support.recognise', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: ['(chính thức)? công nhận', 'thừa nhận chủ quyền của', 'công nhận độc lập của', 'công nhận nền độc lập của', 'chính thức công nhận'],
    object: ['state', 'org', 'capital', 'government', 'leader', 'policy', 'rebels', 'side'],
    unless: ['quốc tế', 'rộng rãi', 'là một phần'],
    because: 'Recognition of a state, a government or a claim.',
    yes: [['Na Uy công nhận Nhà nước Palestine.', 'NOR > PSE']],
    no: ['Trung Quốc không công nhận phán quyết.'],
  },
  {
    id: 'support.praise', type: 'SUPPORT', mode: null, frame: 'acts-on',
    verbs: ['ca ngợi', 'hoan nghênh', 'đánh giá cao', 'khen ngợi', 'khen', 'tán dương', 'biểu dương', 'chúc mừng', 'ủng hộ', 'bày tỏ ủng hộ', 'bày tỏ sự ủng hộ', 'lên tiếng ủng hộ', 'tuyên bố ủng hộ', 'khẳng định ủng hộ', 'tái khẳng định ủng hộ', 'hậu thuẫn', 'cảm ơn', 'bày tỏ lòng biết ơn', 'tri ân', 'chia buồn', 'gửi lời chia buồn', 'gửi điện chia buồn', 'gửi lời chúc mừng', 'bênh vực', 'đứng về phía', 'sát cánh cùng', 'sát cánh với', 'bày tỏ đoàn kết với', 'nhiệt liệt hoan nghênh', 'hết lời ca ngợi', 'tôn vinh', 'trao huân chương', 'trao tặng huân chương', 'bày tỏ tình đoàn kết với', 'đề cao', 'tán thành', 'tán đồng', 'hoan nghênh việc'],
    because: 'Praise and political support.',
    yes: [['Nga hoan nghênh quyết định của Thổ Nhĩ Kỳ.', 'RUS > TUR'], ['Thổ Nhĩ Kỳ ủng hộ Azerbaijan trong cuộc xung đột.', 'TUR > AZE']],
    no: ['Đức không ủng hộ Mỹ.'],
  },
  {
    id: 'support.sign', type: 'SUPPORT', mode: null, frame: 'mutual',
    verbs: ['ký', 'ký kết', 'ký tắt', 'cùng ký', 'phê chuẩn', 'thông qua', 'ra tuyên bố chung', 'chứng kiến lễ ký kết', 'gia nhập', 'chính thức ký', 'đặt bút ký', 'ký thông qua đạo luật'],
    near: ['thỏa thuận', 'hiệp định', 'hiệp ước', 'tuyên bố', 'nghị định thư', 'văn kiện', 'tuyên bố chung', 'hòa ước', 'công ước', 'thỏa ước', 'lộ trình', 'kế hoạch hành động', 'đạo luật', 'Hiệp định', 'Hiệp ước', 'chung', 'NATO', 'EU', 'WTO', 'ASEAN', 'BRICS', 'SCO', 'CPTPP', 'chính sách', 'nghị quyết'],
    nouns: ['lễ ký (kết)?', 'việc ký kết (hiệp định|thỏa thuận)?'],
    unless: ['hợp đồng', 'bản ghi nhớ', 'mua bán', 'mua'],
    because: 'Treaties, statements and agreements signed or ratified.',
    yes: [['Ethiopia và Eritrea ký tuyên bố hòa bình.', 'ETH,ERI <>'], ['Nga ký hiệp định quốc phòng với Triều Tiên.', 'RUS,PRK <>']],
  },
];
