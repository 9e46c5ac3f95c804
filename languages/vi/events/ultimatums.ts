/** Threats that name no word of threatening: what one will do, what is left open, a price on a head: THREATEN. */
import type { EventRule } from '../../../src/model/pack.ts';
import { THREAT } from './threaten.ts';

export const ultimatums: readonly EventRule[] = [
  {
    id: 'threaten.review',
    type: 'THREATEN',
    mode: 'relations',
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(sẽ|có thể|sẽ phải|buộc phải|sẽ buộc phải|có thể phải|đang|phải) (xem xét|đánh giá|cân nhắc|xem) lại (toàn bộ|mọi|toàn diện)? (mối)? (quan hệ|bang giao|liên minh)',
    ],
    unless: ['tốt đẹp', 'nâng cấp'],
    because: 'Ties that are to be thought over again.',
    yes: [
      ['Ngoại trưởng Peru nói nước này sẽ buộc phải xem xét lại quan hệ với Chile.', 'PER > CHL'],
      ['Kenya sẽ đánh giá lại toàn bộ quan hệ với Uganda.', 'KEN > UGA'],
    ],
    no: ['Kenya không xem xét lại quan hệ với Uganda.'],
  },
  {
    id: 'threaten.options',
    type: 'THREATEN',
    mode: 'violence',
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(mọi|tất cả) (các)? (lựa chọn|phương án|giải pháp|khả năng) (đều)? (đang|vẫn|sẽ)? (còn)? (được)? (đặt|nằm|để|ở|có) (sẵn)? trên bàn',
      '(mọi|tất cả) (các)? (lựa chọn|phương án) (đều)? (đang|vẫn)? (được)? (để|bỏ) ngỏ',
      '(để|bỏ) ngỏ (khả năng|phương án|lựa chọn|giải pháp) (quân sự|dùng vũ lực|sử dụng vũ lực|tấn công|không kích|can thiệp quân sự)',
      '(sẵn sàng)? (dùng|sử dụng) (đến|tới)? (mọi|tất cả) (các)? (biện pháp|phương tiện|sức mạnh) (quân sự|cần thiết|có thể)',
    ],
    unless: ['dịch', 'kinh tế', 'lạm phát'],
    because: 'Force left open among the choices.',
    yes: [
      ['Peru tuyên bố mọi phương án đều được đặt trên bàn với Chile.', 'PER > CHL'],
      ['Nhà Trắng cho biết tất cả các lựa chọn đang ở trên bàn đối với Venezuela.', 'USA > VEN'],
    ],
    no: ['Peru dùng mọi biện pháp để chống dịch cùng Chile.'],
  },
  {
    id: 'threaten.unhesitating',
    type: 'THREATEN',
    mode: null,
    frame: 'demands',
    planned: 'keep',
    verbs: [
      '(sẽ|cảnh báo sẽ|tuyên bố sẽ|khẳng định sẽ)? không (hề)? (ngần ngại|do dự|chần chừ|ngại ngần|nương tay) (khi|trong việc)? (thực hiện|áp|áp đặt|dùng|dùng đến|sử dụng|hành động|đáp trả|trừng phạt|tấn công|giáng|tung|triển khai|trả đũa|bắn|tiêu diệt)',
    ],
    because: 'Harm for which nobody will hesitate.',
    yes: [['Kenya tuyên bố sẽ không ngần ngại dùng vũ lực với Somalia.', 'KEN > SOM']],
    no: ['Kenya do dự khi đáp trả Somalia.'],
  },
  {
    id: 'threaten.make-pay',
    type: 'THREATEN',
    mode: null,
    frame: 'demands',
    planned: 'keep',
    verbs: ['(sẽ|thề|thề sẽ|dọa|dọa sẽ|quyết|tuyên bố sẽ|cảnh báo sẽ) (bắt|buộc|khiến)'],
    needs: ['(phải)? (trả giá|trả tiền|chịu hậu quả|hối hận|hối tiếc|ôm hận)', '(phải)? (chịu|gánh) trách nhiệm'],
    because: 'Another will be made to pay.',
    yes: [
      ['Peru thề sẽ bắt Chile trả giá.', 'PER > CHL'],
      ['Tổng thống Kenya tuyên bố sẽ buộc Uganda trả tiền xây hàng rào.', 'KEN > UGA'],
    ],
    no: ['Peru sẽ bắt hai nghi phạm Chile.'],
  },
  {
    id: 'threaten.lever',
    type: 'THREATEN',
    mode: 'restrict',
    frame: 'demands',
    planned: 'keep',
    verbs: [
      '(dọa|đe dọa|hăm dọa) (sẽ)? (dùng|sử dụng|viện đến|tung) (sức ép|áp lực|đòn bẩy|con bài|quân bài|vũ khí) (kinh tế|thương mại|thuế quan|năng lượng|khí đốt|đất hiếm)?',
    ],
    because: 'Economic pressure threatened.',
    yes: [['Tổng thống Kenya dọa dùng sức ép kinh tế với Uganda.', 'KEN > UGA']],
  },
  {
    id: 'threaten.passage',
    type: 'THREATEN',
    mode: 'restrict',
    frame: 'demands',
    recipient: 'optional',
    planned: 'keep',
    verbs: THREAT,
    near: [
      '(phong tỏa|đóng cửa|đóng|chặn|khóa) (toàn bộ|mọi|hoàn toàn)? (eo biển|kênh đào|tàu|tuyến hàng hải|tàu thương mại|không phận|hoạt động hàng hải)',
    ],
    because: 'A passage that all use is threatened with closing.',
    yes: [['Iran dọa phong tỏa eo biển Hormuz.', 'IRN > -']],
    no: ['Iran không dọa phong tỏa eo biển Hormuz.'],
  },
  {
    id: 'threaten.bounty',
    type: 'THREATEN',
    mode: 'arrest',
    frame: 'acts-on',
    planned: 'keep',
    verbs: [
      '(thông tin|manh mối|tin tức) (có thể)? (dẫn|giúp|đưa|cho phép) (tới|đến)? (việc|vụ|cuộc)? (bắt|bắt giữ|truy bắt|tóm)',
      '(treo thưởng|treo giá|trả giá|ra giá) (cho)? (cái)? đầu',
    ],
    because: 'A price on somebody’s head.',
    yes: [
      ['Chile treo thưởng 5 triệu USD cho thông tin dẫn tới việc bắt giữ Tổng thống Peru.', 'CHL > PER'],
      ['Kenya tăng tiền thưởng cho manh mối giúp bắt các thủ lĩnh phiến quân Somalia.', 'KEN > SOM'],
    ],
    no: ['Chile treo thưởng cho cầu thủ Peru.'],
  },
];
