/** Trade, labour and contracts stopped in plainer words than ‘trừng phạt’ and ‘cấm vận’: SANCTION. */
import type { EventRule } from '../../../src/model/pack.ts';

export const curbs: readonly EventRule[] = [
  {
    id: 'sanction.no-more',
    type: 'SANCTION',
    mode: 'discontinue',
    frame: 'acts-on',
    verbs: [
      '(thôi|ngưng|ngừng|dừng|nghỉ|tạm ngưng|tạm ngừng|tạm dừng) (không)? (mua|bán|nhập|xuất|giao dịch|buôn bán|làm ăn|lấy) (của|với|hàng)',
      '(thôi|nghỉ) (mua|bán|nhập|giao thương|buôn bán|làm ăn)',
    ],
    unless: ['ma túy', 'lậu', 'vũ khí cho phiến quân'],
    because: 'Nothing more is bought from another or sold to it.',
    yes: [['Chile thôi mua than của Peru.', 'CHL > PER']],
    no: ['Chile chưa thôi mua than của Peru.'],
  },
  {
    id: 'sanction.labour',
    type: 'SANCTION',
    mode: 'discontinue',
    frame: 'acts-on',
    verbs: [
      '(ngưng|ngừng|dừng|cấm|đình chỉ|tạm ngưng|tạm ngừng|tạm dừng|hạn chế) (việc)? (tuyển|tuyển dụng|tiếp nhận|nhận|thuê|đưa|gửi|cấp phép cho) (thêm)? (lao động|công nhân|người lao động|giúp việc|du học sinh|sinh viên|du khách|khách)',
    ],
    because: 'Labourers, students or guests of another taken no more.',
    yes: [['Chile ngưng tuyển lao động Peru.', 'CHL > PER']],
    no: ['Chile ngừng tuyển công chức.'],
  },
  {
    id: 'sanction.shut-out',
    type: 'SANCTION',
    mode: 'discontinue',
    frame: 'acts-on',
    verbs: ['gạt', 'loại', 'gạch', 'loại bỏ'],
    object: ['firm', 'state', 'people', 'agency', 'media'],
    needs: ['(ra)? khỏi (việc|dự án|mạng|gói thầu|thị trường|cuộc đấu thầu|hệ thống|kế hoạch|chương trình|sân chơi|chuỗi cung ứng)'],
    because: 'Another’s firms kept out of works and markets.',
    yes: [['Úc gạt một công ty Trung Quốc khỏi dự án mạng 5G.', 'AUS > CHN']],
    no: ['Úc loại một công ty Trung Quốc khỏi danh sách trừng phạt.'],
  },
  {
    id: 'sanction.strike',
    type: 'SANCTION',
    mode: 'discontinue',
    frame: 'acts-on',
    verbs: [
      '(giáng|tung|tung ra|ra|áp) (một|những|các|loạt|hàng loạt)? (đòn|cú đòn) (kinh tế|thương mại|trừng phạt|trả đũa thương mại|trả đũa kinh tế|thuế|thuế quan) (mới|mạnh|nặng|tiếp theo)? (lên|vào|nhằm vào|với|đối với|xuống)',
    ],
    because: 'A blow to another’s trade.',
    yes: [['Chile giáng đòn kinh tế lên Peru.', 'CHL > PER']],
    no: ['Động đất giáng đòn kinh tế lên Peru.'],
  },
];
