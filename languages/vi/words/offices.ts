/**
 * Titles that say which of a person's offices is meant, for dating an article by the term. What a title is to the sentence stands in heads.ts;
 * here is what knowledge/people calls it. The state may stand between title and name. Deliberately absent: titles that heads.ts tells apart.
 */
import type { OfficeTitle } from '../../../src/model/pack.ts';

const SPOKESPERSON = '(người phát ngôn|phát ngôn viên|phát ngôn nhân|thư ký báo chí)';

export const offices: readonly OfficeTitle[] = [
  {
    offices: ['president'],
    words: ['(chính quyền|chính phủ|nội các) (của)? Tổng thống', '(phu nhân|vợ|con trai|con gái) (của)? Tổng thống'],
  },
  { offices: ['prime minister'], words: ['(chính quyền|chính phủ|nội các) (của)? Thủ tướng'] },
  { offices: ['chancellor', 'prime minister'], words: ['(cựu)? Thủ tướng'] },
  { offices: ['head of state', 'president', 'general secretary of the Communist Party'], words: ['(cựu|nguyên)? Chủ tịch (nước)?'] },
  { offices: ['president of the European Commission'], words: ['(cựu)? Chủ tịch (Ủy ban châu Âu|EC)'] },
  { offices: ['president of the European Council'], words: ['(cựu)? Chủ tịch (Hội đồng châu Âu|EU)'] },
  { offices: ['president of the European Parliament'], words: ['(cựu)? Chủ tịch Nghị viện châu Âu'] },
  {
    offices: ['high representative for foreign policy', 'vice-president of the European Commission'],
    words: [
      '(Đại diện cấp cao|Cao ủy|Đại diện|quan chức|Trưởng ban|người) (phụ trách|đặc trách)? (về)? (chính sách)? (đối ngoại|ngoại giao) (và an ninh)? (hàng đầu)?',
      'Đại diện cấp cao (của)? (EU|Liên minh châu Âu) (về|phụ trách) (chính sách)? (đối ngoại|ngoại giao) (và (chính sách)? an ninh)?',
    ],
  },
  {
    offices: ['national security adviser', 'secretary of the national security council'],
    words: [
      '(cựu)? Cố vấn (về)? (An ninh|an ninh) (Quốc gia|quốc gia) (Nhà Trắng)?',
      'Cố vấn an ninh (Nhà Trắng)?',
      'Chánh Văn phòng An ninh Quốc gia',
    ],
  },
  { offices: ['secretary of the security council'], words: ['(cựu)? Thư ký Hội đồng An ninh (Quốc gia)?'] },
  { offices: ['secretary general', 'secretary-general'], words: ['(cựu)? Tổng (Thư ký|thư ký)'] },
  { offices: ['director-general'], words: ['(cựu)? Tổng giám đốc'] },
  {
    offices: ['high commissioner for human rights'],
    words: ['(cựu)? Cao ủy (Nhân quyền|nhân quyền|về nhân quyền) (LHQ|Liên hợp quốc|Liên Hợp Quốc)?'],
  },
  {
    offices: ['interior minister', 'home secretary', 'home minister'],
    words: ['(cựu)? Bộ trưởng (Bộ)? Nội vụ'],
  },
  { offices: ['homeland security secretary'], words: ['(cựu)? Bộ trưởng (Bộ)? An ninh (Nội địa|nội địa)'] },
  { offices: ['finance minister', 'chancellor of the exchequer', 'treasurer'], words: ['(cựu)? Bộ trưởng (Bộ)? (Tài chính|Ngân khố)'] },
  { offices: ['trade minister', 'commerce minister', 'commerce secretary'], words: ['(cựu)? Bộ trưởng (Bộ)? (Thương mại|Công Thương)'] },
  { offices: ['energy minister', 'energy secretary'], words: ['(cựu)? Bộ trưởng (Bộ)? Năng lượng'] },
  { offices: ['economy minister'], words: ['(cựu)? Bộ trưởng (Bộ)? Kinh tế'] },
  { offices: ['public security minister'], words: ['(cựu)? Bộ trưởng (Bộ)? Công an'] },
  { offices: ['unification minister'], words: ['(cựu)? Bộ trưởng (Bộ)? Thống nhất'] },
  { offices: ['attorney general', 'justice minister'], words: ['(cựu)? Bộ trưởng (Bộ)? Tư pháp', 'Tổng chưởng lý'] },
  { offices: ['deputy defence minister'], words: ['(cựu)? Thứ trưởng (thứ nhất)? (Bộ)? Quốc phòng'] },
  { offices: ['deputy prime minister', 'vice premier', 'first vice president'], words: ['(cựu)? Phó Thủ tướng (thứ nhất)?'] },
  { offices: ['chief cabinet secretary'], words: ['Chánh Văn phòng Nội các'] },
  { offices: ['White House chief of staff'], words: ['(cựu)? Chánh (Văn phòng|văn phòng) Nhà Trắng'] },
  { offices: ['CIA director'], words: ['(cựu)? Giám đốc (CIA|Cơ quan Tình báo (Trung ương)? (Mỹ)?)'] },
  { offices: ['director of national intelligence'], words: ['(cựu)? Giám đốc (Cơ quan)? (Tình báo|tình báo) (Quốc gia|quốc gia)'] },
  { offices: ['chairman of the joint chiefs of staff'], words: ['Chủ tịch (Hội đồng|Bộ)? Tham mưu trưởng (Liên quân|liên quân)'] },
  {
    offices: ['chief of the general staff', 'chief of the joint staff', 'chief of staff'],
    words: ['(Tổng)? Tham mưu trưởng (quân đội|Lực lượng vũ trang|Các Lực lượng vũ trang|Liên quân)?'],
  },
  { offices: ['Central Command commander'], words: ['(Tư lệnh|Chỉ huy) (Bộ)? (Tư lệnh|Chỉ huy) Trung tâm'] },
  {
    offices: ['speaker of parliament', 'speaker of the House of Representatives'],
    words: ['(cựu)? Chủ tịch (Quốc hội|Hạ viện|Duma Quốc gia|Nghị viện)'],
  },
  { offices: ['trade representative'], words: ['Đại diện (Thương mại|thương mại)'] },
  { offices: ['foreign ministry spokesperson'], words: [`${SPOKESPERSON} (của)? (Bộ)? (Ngoại giao|ngoại giao|Ngoại vụ)`] },
  { offices: ['defence ministry spokesperson'], words: [`${SPOKESPERSON} (của)? (Bộ Quốc phòng|Lầu Năm Góc)`] },
  { offices: ['White House spokesperson'], words: [`${SPOKESPERSON} (của)? Nhà Trắng`] },
  {
    offices: ['presidential spokesperson', 'Kremlin spokesperson'],
    words: [`${SPOKESPERSON} (của)? ((Điện|điện) (Kremlin|Malacanang)|(Phủ|Dinh|Văn phòng)? (Tổng thống|tổng thống))`],
  },
  { offices: ['government spokesperson'], words: [`${SPOKESPERSON} (của)? (Chính phủ|chính phủ)`] },
  { offices: ['military spokesperson'], words: [`${SPOKESPERSON} (của)? (Quân đội|quân đội|Lực lượng vũ trang)`] },
  {
    offices: ['National Security Council spokesperson'],
    words: [`${SPOKESPERSON} (của)? Hội đồng An ninh (Quốc gia|quốc gia) (Nhà Trắng)?`],
  },
  {
    offices: ['ambassador to the UN'],
    words: ['(cựu)? (Đại sứ|đại sứ) (Mỹ|Nga|Anh|Pháp|Trung Quốc)? (tại|ở) (LHQ|Liên hợp quốc|Liên Hợp Quốc|Liên Hiệp Quốc)'],
  },
];
