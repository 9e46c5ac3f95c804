/** Appeals to all and to nobody in particular: REQUEST that names no recipient. */
import type { EventRule } from '../../../src/model/pack.ts';
import { ASK } from './request.ts';

/** Who may turn to the whole world for help. */
const BODIES = ['state', 'capital', 'org', 'government', 'leader', 'official', 'ministry', 'diplomat', 'agency', 'pronoun'] as const;

export const appeals: readonly EventRule[] = [
  {
    id: 'request.world',
    type: 'REQUEST',
    mode: 'assist',
    frame: 'demands',
    recipient: 'optional',
    verbs: ['(kêu gọi|đề nghị|xin|hối thúc|thúc giục) (cộng đồng)? (quốc tế|thế giới)'],
    behind: BODIES,
    needs: ['(hỗ trợ|giúp|giúp đỡ|viện trợ|cứu trợ|trợ giúp|cung cấp|đóng góp|quyên góp|tài trợ|gửi|chi viện)'],
    unless: ['(bảo vệ|trừng phạt|lên án|cô lập|ngừng|ngưng|dừng|chấm dứt|cắt|không|hành động|gây|tăng|buộc|tẩy chay|phản đối|ngăn chặn)'],
    because: 'A cry for help.',
    yes: [
      ['Peru kêu gọi cộng đồng quốc tế hỗ trợ nạn nhân động đất.', 'PER > -'],
      ['Chính phủ Peru xin quốc tế viện trợ.', 'PER > -'],
    ],
    no: [
      'Peru không kêu gọi cộng đồng quốc tế hỗ trợ.',
      'Peru kêu gọi giới đầu tư quốc tế hỗ trợ.',
      'Peru kêu gọi cộng đồng quốc tế ngừng viện trợ cho Chile.',
    ],
  },
  {
    id: 'request.world-aid',
    type: 'REQUEST',
    mode: 'assist',
    frame: 'demands',
    recipient: 'optional',
    verbs: [
      '(kêu gọi|đề nghị|xin|tìm kiếm|đưa ra lời kêu gọi) (sự)? (viện trợ|hỗ trợ|cứu trợ|trợ giúp|giúp đỡ) (khẩn cấp|nhân đạo|quân sự|tài chính)? (của|từ)? (cộng đồng)? quốc tế',
    ],
    behind: BODIES,
    because: 'A cry for help.',
    yes: [['Peru kêu gọi viện trợ khẩn cấp của quốc tế sau động đất.', 'PER > -']],
    no: ['Peru không kêu gọi viện trợ quốc tế.'],
  },
  {
    id: 'request.propose',
    type: 'REQUEST',
    mode: 'yield',
    frame: 'demands',
    verbs: ['(đề xuất|gợi ý) (với|rằng)?'],
    object: ['state', 'capital', 'government', 'leader', 'side', 'force', 'rebels'],
    needs: [
      '(rút (quân|lực lượng|khỏi|binh sĩ)|(ngừng|ngưng|dừng|tạm dừng|tạm ngừng|chấm dứt) (toàn bộ|mọi|các|cuộc|việc|chiến dịch|tấn công|không kích|giao tranh|thử|tập trận|xây|khai thác|mở rộng)|thả|trả tự do|phóng thích|trao trả|dỡ bỏ|gỡ bỏ|giải giáp|kiềm chế|nhượng bộ|mở lại)',
    ],
    unless: ['mua', 'bán', 'nhập khẩu'],
    because: 'Asking others to stop, withdraw, release, restrain themselves.',
    yes: [
      ['Kenya đề xuất Somalia rút quân.', 'KEN > SOM'],
      ['Tổng thống Kenya đã đề xuất Tổng thống Somalia ngừng toàn bộ các cuộc tấn công.', 'KEN > SOM'],
    ],
    no: ['Kenya không đề xuất Somalia rút quân.', 'Kenya đề xuất rút quân khỏi Somalia.'],
  },
  {
    id: 'request.propose-meeting',
    type: 'REQUEST',
    mode: 'meet',
    frame: 'demands',
    verbs: ['(đề xuất|gợi ý) (với|rằng)?'],
    object: ['state', 'capital', 'government', 'leader', 'side'],
    needs: ['(tổ chức|nối lại|tiến hành|mở) (một)? (cuộc|vòng|phiên) (họp|gặp|đàm phán|đối thoại|hội đàm|tham vấn)', 'họp (cấp cao|khẩn)'],
    because: 'Asking for talks.',
    yes: [['Kenya đề xuất Somalia tổ chức cuộc họp cấp cao.', 'KEN > SOM']],
    no: ['Kenya không đề xuất Somalia tổ chức cuộc họp cấp cao.'],
  },
  {
    id: 'request.all',
    type: 'REQUEST',
    mode: 'change',
    frame: 'demands',
    recipient: 'optional',
    verbs: ASK,
    near: ['(các|mọi|tất cả các) (nước|quốc gia|chính phủ|nền kinh tế|bên)'],
    unless: [
      'trong nước',
      '(chính trị|đối lập|đảng phái|tranh cử|bầu cử)',
      '(hỗ trợ|giúp|giúp đỡ|viện trợ|ủng hộ|công nhận|lên án|trừng phạt|cô lập|chống lại|tẩy chay|phản đối|gây sức ép|gây áp lực|cắt|ngừng mua)',
    ],
    because: 'An appeal to all states, none of them named.',
    yes: [['Chile kêu gọi các nước tuân thủ luật pháp quốc tế.', 'CHL > -']],
    no: [
      'Chile kêu gọi các nước giúp Peru.',
      'Chile không kêu gọi các nước tuân thủ luật pháp quốc tế.',
      'Tổng thống Chile kêu gọi các đảng đối thoại.',
    ],
  },
  {
    id: 'request.deed',
    type: 'REQUEST',
    mode: 'change',
    frame: 'demands',
    recipient: 'optional',
    verbs: ASK,
    near: [
      '(mở|tiến hành|tổ chức|có)? (một)? (cuộc)? điều tra (quốc tế|độc lập|toàn diện|nguồn gốc|minh bạch|kỹ lưỡng|khách quan)',
      'mở (một)? cuộc điều tra',
      '(lập|thành lập) (một)? (liên minh|tòa án|cơ chế|ủy ban|lực lượng) (quốc tế|đa quốc gia)',
      '(thực thi|tuân thủ|tôn trọng) (đầy đủ|nghiêm túc|nghiêm)? (luật pháp quốc tế|luật quốc tế|Công ước|UNCLOS|Hiến chương|phán quyết)',
    ],
    because: 'A deed asked for, and of nobody in particular.',
    yes: [
      ['Chile kêu gọi mở cuộc điều tra quốc tế.', 'CHL > -'],
      ['Peru và Chile ra tuyên bố chung kêu gọi tuân thủ luật pháp quốc tế.', 'PER,CHL > -'],
    ],
    no: ['Chile không kêu gọi mở cuộc điều tra quốc tế.'],
  },
  {
    id: 'request.peace',
    type: 'REQUEST',
    mode: 'yield',
    frame: 'demands',
    recipient: 'optional',
    verbs: ASK,
    near: [
      '(ngay lập tức|lập tức|sớm|nhanh chóng|khẩn trương)? (chấm dứt|ngừng|dừng|ngưng) (ngay|ngay lập tức|hoàn toàn)? (mọi|các|những|tình trạng|làn sóng|cuộc)? "? (cuộc|vụ|đợt|hành động|hành vi)? (giao tranh|bạo lực|chiến sự|xung đột|đổ máu|chiến tranh|thù địch|tấn công|không kích|pháo kích|tàn sát|thảm sát|giết chóc)',
      '(một)? (lệnh|thỏa thuận)? (ngừng bắn|ngưng bắn|đình chiến|hưu chiến) (ngay|ngay lập tức|lập tức|nhân đạo|lâu dài|vĩnh viễn|toàn diện|vô điều kiện)?',
      '(giảm|hạ nhiệt|xoa dịu) (leo thang|căng thẳng)',
    ],
    needs: ['(ở|tại|trên|giữa|trong|quanh|nhằm vào|với)'],
    unless: ['trong nước', '(đối lập|đảng phái|tranh cử|bầu cử|người biểu tình|người dân)'],
    because: 'An appeal for peace that names nobody who shall keep it.',
    yes: [['Liên hợp quốc kêu gọi chấm dứt bạo lực ở Gaza.', 'ORG:UN > -']],
    no: ['Tổng thống Chile kêu gọi chấm dứt bạo lực.', 'Chile không kêu gọi chấm dứt bạo lực ở Gaza.'],
  },
];
