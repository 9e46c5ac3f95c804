/** Refusals said in other words than ‘từ chối’ and ‘bác bỏ’: REJECT. */
import type { EventRule } from '../../../src/model/pack.ts';

/** Openings of a refusal; those of a mere denial, ‘khẳng định không cung cấp’, are not among them. */
const NOT =
  '(từ chối|khước từ|dứt khoát từ chối|thẳng thừng từ chối|kiên quyết từ chối|một mực từ chối|không chịu|chẳng chịu|cự tuyệt|kiên quyết không|cương quyết không|quyết không|nhất quyết không|nhất mực không|nhất mực không chịu|một mực không|một mực không chịu|nhất định không|khăng khăng không|dứt khoát không|sẽ không|sẽ không bao giờ|không bao giờ|không đồng ý)';
/** What is said to be wanted by another. */
const WANTED = [
  '(các|những|mọi|lời|bản|gói|đơn)? (đề xuất|đề nghị|yêu cầu|yêu sách|kêu gọi|đòi hỏi|sáng kiến|kế hoạch|điều kiện|tối hậu thư|ý tưởng|cảnh báo|khuyến cáo|mời|phương án|dự thảo)',
  'lời (mời|khuyên|kêu gọi|đề nghị|cảnh báo)',
  'bài phát biểu kêu gọi',
];

export const refusals: readonly EventRule[] = [
  {
    id: 'reject.take-back',
    type: 'REJECT',
    mode: 'yield',
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      `${NOT} (nhận|nhận lại|nhận về|tiếp nhận|nhận thêm|cho nhận lại|tiếp nhận lại)`,
      '(không|chưa) (nhận lại|nhận về|tiếp nhận lại)',
    ],
    near: [
      '(người|những người|công dân|kiều dân|dân|làn sóng|dòng người|di dân|nghi phạm|tù nhân|phạm nhân|máy bay|chuyến bay|tàu|thi thể|hàng)',
    ],
    because: 'Those whom another sends back are not taken.',
    yes: [
      ['Ethiopia không chịu nhận lại những người di cư bị Kenya trục xuất.', 'ETH > KEN'],
      ['Colombia từ chối tiếp nhận hai máy bay của Mỹ.', 'COL > USA'],
    ],
    no: ['Ethiopia nhận lại 30 người di cư từ Kenya.'],
  },
  {
    id: 'reject.keep',
    type: 'REJECT',
    mode: 'yield',
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      `${NOT} (trả tiền|chi trả|chi tiền|trả|trả nợ|bồi thường|đánh đổi|nhượng|nhượng lại|cắt nhượng|cắt đất|trao trả|trao đảo|trao đất|trao lãnh thổ|nhường|bàn giao|giao lại|trao lại|giao ra|thi hành|thực thi|làm theo|nghe theo|tuân theo|khuất phục|quy phục|lui|lùi|đổi|mở lại|hạ vũ khí|buông vũ khí|buông súng|thỏa hiệp|rời|rời đi|rời khỏi|nối lại|bãi bỏ|hủy|hủy bỏ|giao người|giao)`,
      '(khẳng định|tuyên bố|nhấn mạnh|nhiều lần khẳng định|nhiều lần tuyên bố) (sẽ)? không (bao giờ)? (từ bỏ|nhượng bộ|lùi bước|khuất phục|thỏa hiệp|rút quân|rút lui|đầu hàng|đánh đổi|trả tiền|chi tiền|trả nợ|nhân nhượng|nhượng lại|cúi đầu)',
      '(không|chẳng) (nhượng bộ|nhân nhượng|hành động|đàm phán|thương lượng|khuất phục|lùi bước) (vì|dưới|trước) (bị)? (sức ép|áp lực|đe dọa|lời đe dọa|họng súng|các lời đe dọa|những lời đe dọa|sự đe dọa) (của|từ)',
      'không bao giờ (từ bỏ|nhượng bộ|khuất phục|đầu hàng|thỏa hiệp|nhân nhượng)',
      '(không|sẽ không|quyết không) (nhượng|nhường|trao|cắt|nhả|đánh đổi) (dù)? (một|bất kỳ|bất cứ) (tấc|mảnh|phân|phần|thước) (đất|lãnh thổ)? (nào)?',
    ],
    unless: ['kiểm soát', 'kịp'],
    because: 'What another wants done or given up is not.',
    yes: [
      ['Tổng thống Chile khẳng định sẽ không trả tiền cho bức tường của Peru.', 'CHL > PER'],
      ['Iraq không chịu thực thi lệnh cấm của Mỹ.', 'IRQ > USA'],
      ['Kenya nhất quyết không giao nghi phạm cho Uganda.', 'KEN > UGA'],
      ['Fiji không nhượng bộ dưới sức ép của Samoa.', 'FJI > WSM'],
    ],
    no: ['Chile khẳng định không tấn công Peru.'],
  },
  {
    id: 'reject.rule-out',
    type: 'REJECT',
    mode: null,
    frame: 'acts-on',
    planned: 'keep',
    verbs: ['(bác|bác bỏ|loại trừ|loại bỏ|gạt|gạt bỏ|gạt phăng|dập tắt|phủ nhận) (mọi|hoàn toàn)? (khả năng|ý tưởng|triển vọng|hy vọng)'],
    near: [
      '(sẽ|về|việc|về việc|tham gia)? (đàm phán|đối thoại|gặp|hội đàm|thương lượng|nhượng bộ|từ bỏ|rút|rút quân|hợp tác|hòa đàm|ngừng bắn|dẫn độ|trao trả|thỏa hiệp|nối lại|quay lại|trở lại|dừng|ngừng|bán|gia nhập|dỡ bỏ|gia hạn|chia sẻ|triển khai|đưa quân|cung cấp|thỏa thuận)',
    ],
    unless: ['(khả năng)? (trả đũa|đáp trả|tấn công|dùng vũ lực|sử dụng vũ lực)'],
    because: 'The possibility of giving way is ruled out.',
    yes: [
      ['Kenya loại trừ khả năng đàm phán với Uganda.', 'KEN > UGA'],
      ['Chile nhiều lần bác khả năng nhượng bộ lãnh thổ cho Peru.', 'CHL > PER'],
    ],
    no: ['Kenya không loại trừ khả năng đàm phán với Uganda.', 'Kenya bác bỏ khả năng phi công mắc lỗi.'],
  },
  {
    id: 'reject.ignore',
    type: 'REJECT',
    mode: null,
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(gạt phắt|tảng lờ|làm lơ|thoái thác|lảng tránh|mặc kệ)',
      '(lắc đầu|quay lưng|làm ngơ|ngó lơ|lờ đi|thờ ơ|lạnh nhạt|ngoảnh mặt|dửng dưng) (với|trước)?',
      '(phớt lờ|bỏ ngoài tai|gạt|gạt đi|gạt bỏ|xem thường|coi nhẹ|không đếm xỉa đến|không đoái hoài đến|không đoái hoài tới|không mặn mà với|không hào hứng với|không thiết tha với|bỏ qua)',
      '(tạt|dội|giội|hắt) (gáo)? nước lạnh (vào|lên)',
      'nói (không|"không") (với|trước)',
      '(không|chẳng|không chịu|từ chối) (mấy)? (nhất trí với|hưởng ứng|mặn mà với|hào hứng với|xem xét|thực thi|thực hiện|tuân thủ|ký|phê chuẩn|đếm xỉa tới|chấp nhận|ký vào)',
      '(lạnh lùng|hờ hững|lạnh nhạt) (với|trước)',
      '(đóng|đóng sập|sập) cửa (với|trước)',
      '(bỏ phiếu)? (chống lại|chống)',
      '(xé bỏ|vứt bỏ|ném bỏ|cản phá)',
      '(đình chỉ|hoãn|tạm dừng|ngừng) xem xét',
    ],
    near: WANTED,
    because: 'A turned back, a deaf ear to what another wants.',
    yes: [
      ['Uganda lắc đầu trước đề nghị của Kenya.', 'UGA > KEN'],
      ['Uganda dội gáo nước lạnh vào đề xuất của Kenya.', 'UGA > KEN'],
      ['Uganda phớt lờ cảnh báo của Kenya.', 'UGA > KEN'],
      ['Uganda đóng sập cửa với đề nghị của Kenya.', 'UGA > KEN'],
    ],
    no: ['Uganda hưởng ứng đề nghị của Kenya.'],
  },
  {
    id: 'reject.offered',
    type: 'REJECT',
    mode: 'assist',
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(từ chối|khước từ|chối từ|không nhận|không cần|không cần đến|không cần tới|sẽ không nhận) (nhận|tiếp nhận)? (mọi|sự|khoản|gói)? (viện trợ|hỗ trợ|giúp đỡ|trợ giúp|cứu trợ|hỗ trợ quân sự|viện trợ quân sự|viện trợ nhân đạo) (của|từ|đến từ)',
    ],
    because: 'Help that another offers is refused.',
    yes: [
      ['Uganda khước từ viện trợ của Kenya.', 'UGA > KEN'],
      ['Uganda tuyên bố không cần sự giúp đỡ của Kenya.', 'UGA > KEN'],
    ],
    no: ['Uganda từ chối viện trợ cho Kenya.'],
  },
  {
    id: 'reject.call',
    type: 'REJECT',
    mode: null,
    frame: 'acts-on',
    planned: 'keep',
    verbs: ['gọi', 'coi', 'xem', 'mô tả', 'đánh giá', 'chê', 'tuyên bố', 'khẳng định', 'nói', 'cho rằng'],
    near: [...WANTED, '(phán quyết|nghị quyết|thỏa thuận)'],
    needs: [
      '(là)? (phi|không|thiếu|xa rời) (thực tế|khả thi)',
      'không thể (thực hiện|chấp nhận)',
      'không (thể)? chấp nhận được',
      'hoang đường',
      'ảo tưởng',
      'viển vông',
      '(là)? (vô giá trị|vô hiệu)',
      'không có (giá trị|hiệu lực|tính ràng buộc|giá trị pháp lý)',
    ],
    because: 'What another wants is called impossible.',
    yes: [
      ['Uganda gọi đề xuất của Kenya là phi thực tế.', 'UGA > KEN'],
      ['Uganda tuyên bố phán quyết của Tòa án Kenya là vô giá trị.', 'UGA > KEN'],
    ],
    no: ['Uganda coi đề xuất của Kenya là bước tiến lớn.'],
  },
  {
    id: 'reject.untimely',
    type: 'REJECT',
    mode: null,
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(không|chưa) phải (là)? (thời điểm|lúc) (thích hợp|phù hợp|đúng đắn|thuận lợi)? (để|cho)? (đàm phán|đối thoại|gặp|xem xét|thảo luận|bàn|kết nạp|gia nhập|ngừng bắn|rút quân|nối lại|dỡ bỏ|nói|tổ chức)?',
    ],
    because: 'It is not the time for what another wants.',
    yes: [['Uganda cho rằng hiện chưa phải thời điểm thích hợp để đàm phán với Kenya.', 'UGA > KEN']],
  },
  {
    id: 'reject.stay-out',
    type: 'REJECT',
    mode: null,
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(không|từ chối|sẽ không|kiên quyết không) (tham gia|theo|dự|tham dự) (vào)? (vụ kiện|phiên tòa|phiên điều trần|quá trình tố tụng|vụ trọng tài|tiến trình trọng tài) (của|do)?',
      '(không|không hề|không chịu|từ chối) hợp tác (với|trong)',
      '(từ chối|sẽ không|kiên quyết không|không chịu) tham gia (vào)? (liên minh|chiến dịch|lực lượng|liên quân|sáng kiến|cuộc chiến|hội nghị|cuộc họp|hiệp ước) (của|do|cùng)?',
    ],
    because: 'No part is taken in what another has begun.',
    yes: [
      ['Chile tuyên bố không tham gia vụ kiện của Peru.', 'CHL > PER'],
      ['Chile không hợp tác với Peru trong vụ án.', 'CHL > PER'],
    ],
  },
  {
    id: 'reject.bar-way',
    type: 'REJECT',
    mode: null,
    frame: 'acts-on',
    planned: 'keep',
    verbs: ['không để', 'ngáng đường', 'cản đường', 'chặn đường', 'ngáng chân', 'cản bước', 'chắn đường', 'ngăn', 'ngăn cản', 'chặn'],
    object: ['state', 'capital', 'government'],
    needs: [
      'gia nhập',
      '(vào|gia nhập|trở thành thành viên|kết nạp vào) (khối|liên minh)? (NATO|EU|Liên minh châu Âu|WTO|ASEAN|BRICS|Liên hợp quốc|Liên Hợp Quốc|khối|tổ chức)',
    ],
    because: 'A member bars another’s way in.',
    yes: [
      ['Thổ Nhĩ Kỳ ngáng đường Phần Lan vào NATO.', 'TUR > FIN'],
      ['Bulgaria không để Bắc Macedonia gia nhập khối.', 'BGR > MKD'],
    ],
    no: ['Thổ Nhĩ Kỳ mở đường cho Phần Lan vào NATO.'],
  },
  {
    id: 'reject.unrecognised',
    type: 'REJECT',
    mode: null,
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(không chịu|nhất quyết không|nhất mực không|một mực không|khăng khăng không|dứt khoát không|cương quyết không) (công nhận|chấp nhận|thừa nhận|đồng ý|chấp thuận|tán thành|hợp tác|hợp tác với|phê chuẩn|gia hạn|ký|đáp ứng|tuân thủ)',
    ],
    unless: ['sự thật', 'thực tế', 'sai lầm'],
    because: 'Another, or what it wants, is not accepted.',
    yes: [['Serbia nhất quyết không công nhận Kosovo.', 'SRB > XKX']],
    no: ['Serbia không chịu thừa nhận sự thật về Kosovo.'],
  },
];
