/** Words that point back to a state, a person, or the two sides in play. */
import type { Pronoun } from '../../../src/model/pack.ts';

/** Parts of the world by which a state is called again: ‘quốc gia Tây Phi này’. */
const REGION =
  '(châu (Phi|Á|Âu|Mỹ|Đại Dương)|(Bắc|Tây|Đông|Nam|Trung) (Phi|Âu|Á|Mỹ)|Đông Nam Á|Đông Bắc Á|Trung Đông|vùng Vịnh|vùng Balkan|vùng Kavkaz|vùng Caribe|Mỹ Latin|Mỹ Latinh|Sừng châu Phi|Bắc Âu|Baltic|Balkan|Kavkaz|Caucasus|Caribe|Nam Thái Bình Dương|Sahel|Arab|Ả Rập|Hồi giáo)';

/** What points back behind a noun. */
const THIS = '(này|trên|đó|ấy|nói trên|kể trên|vừa qua|mới nhất|mới đây|vừa nêu)';

export const pronouns: readonly Pronoun[] = [
  {
    kind: 'state',
    words: [
      'nước này',
      'quốc gia này',
      'đất nước này',
      'nước ấy',
      'chính quyền này',
      'chính phủ này',
      'phía này',
      'hòn đảo này',
      'nước mình',
      'đất nước mình',
      'quốc đảo này',
      'vương quốc này',
      'cường quốc này',
      'đất nước của ông',
      'đảo quốc này',
      `(quốc gia|nước|đảo quốc|quốc đảo) (láng giềng)? ${REGION} (này|nói trên)`,
      '(quốc gia|nước) láng giềng này',
      '(nước|quốc gia) (đang giữ chức|giữ chức|làm)? (chủ tịch|chủ nhà) (luân phiên)? (của)? (ASEAN|EU|G7|G20|APEC|BRICS|SCO|Liên minh châu Âu|Liên đoàn Arab) (năm nay)?',
    ],
  },
  {
    kind: 'they',
    words: ['họ'],
  },
  {
    kind: 'those',
    words: ['(các|những|nhóm) (nước|quốc gia|nền kinh tế) (này|trên|đó|nói trên|kể trên|vừa nêu)'],
  },
  {
    kind: 'others',
    words: [
      '(các|những|một số|số|nhiều|một loạt|loạt|vài|mấy)? (nước|quốc gia) (láng giềng|đồng minh|thành viên|trong khu vực)? (Arab|Ả Rập|vùng Vịnh)? khác',
      `(các|những|một số|số) (nước|quốc gia) ${REGION} khác`,
      '(các|những|một số|số|nhiều|loạt) (nước)? đồng minh (Arab|Ả Rập|vùng Vịnh|trong khu vực|thân cận|khác)',
    ],
  },
  { kind: 'person', like: ['leader'], words: ['nhà lãnh đạo này', 'vị tổng thống này', 'vị thủ tướng này'] },
  {
    kind: 'person',
    words: [
      'ông',
      'bà',
      'đồng chí',
      'ông ta',
      'bà ta',
      'ông này',
      'bà này',
      'ông ấy',
      'bà ấy',
      'nhà ngoại giao này',
      'quan chức này',
      'vị quan chức này',
      'người này',
      'vị này',
      'người phát ngôn này',
      'phát ngôn viên này',
      'vị tổng thống',
      'tổng thống này',
      'vị bộ trưởng này',
      'bộ trưởng này',
      'nữ quan chức này',
      'vị đại sứ này',
      'nhà lãnh đạo',
      'vị tướng này',
      'thủ tướng này',
      'viên chức này',
      'chính trị gia này',
      'ngoại trưởng này',
      'ông Tổng thống',
      '(nước|đất nước) (ông|bà)',
    ],
  },
  {
    kind: 'pair',
    pair: 'persons',
    words: [
      '(cả)? (hai|2) (vị)? (nhà lãnh đạo|lãnh đạo|ngoại trưởng|bộ trưởng|tổng thống|thủ tướng|nguyên thủ|ông|vị) (này|trên|nói trên|kể trên)?',
    ],
  },
  {
    kind: 'pair',
    pair: 'states',
    words: [
      '(cả)? (hai|2) (nước|quốc gia|chính phủ|cường quốc|miền|nền kinh tế)',
      '(quân đội|lãnh đạo|quan chức|bộ trưởng|ngoại trưởng|đại diện|chính phủ|nhân dân) hai nước',
      'hai (nước|quốc gia)? (đồng minh|láng giềng|cựu thù|đối thủ)',
      'hai (nước|quốc gia) (láng giềng|đồng minh)',
      `hai (nước|quốc gia|nước láng giềng|quốc gia láng giềng|láng giềng|cường quốc) (ở)? ${REGION}`,
      '(hai|2) (nước|quốc gia)? (đồng minh|thành viên) (trong|của|thuộc)? (khối)? (NATO|EU|ASEAN|CSTO|SCO|Tổ chức Hiệp ước Bắc Đại Tây Dương|Liên minh châu Âu)',
      '(hai|2) (nước|quốc gia) (trong|thuộc) (khối)? (NATO|EU|ASEAN|Liên minh châu Âu)',
      '(hai|2) (nước|quốc gia) (cộng hòa)? (từng)? (thuộc|trong|hậu) Liên Xô (cũ|trước đây)?',
    ],
  },
  {
    kind: 'pair',
    pair: 'states',
    states: ['SDN', 'SSD'],
    words: ['(cả)? (hai|2) (miền (Nam Bắc|Nam - Bắc|Bắc Nam|Bắc - Nam)|nước|miền) Sudan'],
  },
  {
    kind: 'pair',
    pair: 'states',
    states: ['KOR', 'PRK'],
    words: ['(cả)? hai miền (Triều Tiên|Nam Bắc|Nam - Bắc|bán đảo Triều Tiên)', 'liên Triều'],
  },
  {
    kind: 'pair',
    pair: 'states',
    states: ['CHN', 'TWN'],
    words: ['(cả)? hai bờ (eo biển)? (Đài Loan)?', 'hai bên (bờ)? eo biển (Đài Loan)?'],
  },
  {
    kind: 'pair',
    orMore: true,
    words: [
      '(tất cả)? (các|mọi) bên (liên quan)?',
      'các nước liên quan',
      '(tất cả)? (các|mọi) (bên|phe|phe phái) (liên quan)? (tham chiến|xung đột|đối địch|giao chiến|giao tranh|trong (cuộc)? (xung đột|chiến|chiến sự|giao tranh|nội chiến|chiến tranh|khủng hoảng))',
    ],
  },
  {
    kind: 'pair',
    words: [
      '(cả)? (hai|2) (bên|phía|người)',
      'cả hai',
      'đôi bên',
      'bên nào cũng',
      '(quan hệ)? song phương',
      'hai bộ trưởng quốc phòng',
      'hai vị (ngoại trưởng|lãnh đạo)',
      'hai (đoàn|phái đoàn)',
    ],
  },
  { kind: 'counterpart', words: ['người đồng cấp', 'người đồng nhiệm', 'đồng nhiệm', 'người tương nhiệm', 'những người đồng cấp'] },
  {
    kind: 'deed',
    of: ['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'THREATEN', 'REJECT', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE', 'SUPPORT', 'AGREE'],
    words: [
      `(những|các|mọi)? (động thái|quyết định|hành động|hành vi|việc làm|bước đi|biện pháp|kế hoạch|diễn biến|chính sách|sắc lệnh|đạo luật|sáng kiến|chỉ thị|đòn|nước cờ|chiến dịch) ${THIS}`,
      `(những|các|mọi)? (động thái|hành động|hành vi|bước đi|biện pháp|việc làm) như (vậy|thế)`,
      `(những|các|mọi)? hoạt động ${THIS}`,
      '(việc|chuyện) (này|đó|ấy)',
      'điều này',
    ],
  },
  {
    kind: 'deed',
    of: ['AGREE', 'SUPPORT', 'RETREAT', 'CONCEDE', 'COOPERATE'],
    words: [
      `(những|các)? (bước tiến|tiến triển|đột phá|cử chỉ|nhượng bộ|kết quả|bước đột phá) (đầu tiên|quan trọng|lịch sử|tích cực|lớn|mới)? ${THIS}`,
    ],
  },
  {
    kind: 'deed',
    of: ['SANCTION', 'COERCE', 'REJECT', 'THREATEN'],
    words: [`(những|các)? (lệnh cấm|lệnh trừng phạt|đòn trừng phạt|vụ trục xuất|lệnh cấm vận|lệnh phong tỏa|mức thuế|đòn thuế) ${THIS}`],
  },
  {
    kind: 'deed',
    of: ['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'],
    words: [
      `(những|các)? (vụ việc|sự việc|sự cố|vụ va chạm|vụ bắt giữ|vụ bắt bớ|vụ xâm nhập) ${THIS}`,
      `(những|các)? (vụ tấn công|cuộc tấn công|đòn tấn công|vụ không kích|cuộc không kích|đòn không kích|vụ tập kích|vụ đột kích|vụ pháo kích|vụ nổ súng|vụ thảm sát|vụ ám sát) ${THIS}`,
      'vụ việc',
      'sự việc',
    ],
  },
  {
    kind: 'deed',
    of: ['MOBILIZE', 'COOPERATE'],
    words: [`(những|các)? (vụ thử|vụ phóng|cuộc tập trận|cuộc diễn tập) ${THIS}`, 'vụ phóng', 'vụ thử'],
  },
  { kind: 'deed', of: ['CONSULT', 'AGREE'], words: [`(cuộc gặp|chuyến thăm|chuyến đi|chuyến công du|chuyến viếng) ${THIS}`] },
  {
    kind: 'deed',
    of: ['ACCUSE', 'THREATEN', 'REJECT', 'AGREE', 'REQUEST', 'SUPPORT', 'CONCEDE'],
    words: [
      `(những|các)? (tuyên bố|tuyên bố chung|phát biểu|phát ngôn|bình luận|nhận xét|lời lẽ|lời đe dọa|lời hứa|thông báo|thông điệp) ${THIS}`,
    ],
  },
  {
    kind: 'deed',
    of: ['AGREE', 'SUPPORT', 'COOPERATE', 'AID'],
    words: [`(thương vụ|hợp đồng) (vũ khí|mua bán vũ khí|quân sự|quốc phòng)? ${THIS}`, '(gói|khoản) viện trợ (này|trên|đó|nói trên)'],
  },
  {
    kind: 'body',
    like: ['force', 'rebels', 'police', 'org', 'agency'],
    words: [
      '(lực lượng|quân đội|liên quân|mạng lưới|nhóm|nhóm (thánh chiến|Hồi giáo|cực đoan|ly khai)|nhóm vũ trang|nhóm phiến quân|nhóm nổi dậy|nhóm khủng bố|phiến quân|phe|phe nổi dậy|phong trào|tổ chức vũ trang|tổ chức khủng bố|dân quân|đạo quân|toán lính|nhóm lính|nhóm binh sĩ|đơn vị|hạm đội) (này|nói trên|trên|đó|kể trên)',
    ],
  },
  {
    kind: 'body',
    like: ['vessel', 'force'],
    words: [
      '(các|những|hai|ba|bốn|năm|chiếc|con)? (biên đội|nhóm tàu|đội tàu|nhóm tác chiến|tốp máy bay|phi đội|phi cơ|oanh tạc cơ|tàu sân bay|tàu khu trục|tàu hộ vệ|tàu khảo sát|tàu do thám|giàn khoan|tàu|tàu cá|tàu chiến|tàu hàng|tàu ngầm|tàu hải cảnh|máy bay|chiến đấu cơ|tiêm kích|chiến hạm|khu trục hạm|thuyền) (này|nói trên|trên|đó|kể trên)',
    ],
  },
  {
    kind: 'body',
    like: ['org'],
    words: ['(khối|tổ chức|liên minh|hiệp hội|khối quân sự|liên minh quân sự|cơ quan Liên hợp quốc|tòa án quốc tế) (này|nói trên)'],
  },
  {
    kind: 'body',
    like: ['org'],
    words: ['(nước|quốc gia) thành viên'],
  },
  {
    kind: 'body',
    like: ['ministry', 'agency', 'police', 'court', 'parliament', 'mission', 'org', 'government'],
    words: ['(cơ quan|bộ|ủy ban|hội đồng|đại sứ quán|sứ quán) (này|nói trên)'],
  },
  { kind: 'body', like: ['org', 'court'], words: ['(tòa|tòa án) (này|nói trên)'] },
  {
    kind: 'body',
    like: ['court', 'org'],
    words: ['(tòa|tòa án) (quốc tế)? (ở|tại|có trụ sở ở|có trụ sở tại|đặt tại) (La Hay|La Haye|The Hague|Den Haag)'],
  },
  { kind: 'document', words: ['(dự thảo)? nghị quyết (này|trên|nói trên|mới)?', '(các|những) văn bản'] },
  { kind: 'each-other', words: ['nhau', 'lẫn nhau', 'của nhau'] },
  { kind: 'speaker', words: ['tôi', 'chúng tôi', 'chúng ta', '(nước|đất nước) (tôi|chúng tôi)'] },
  {
    kind: 'other',
    words: [
      'bên kia',
      'phía bên kia',
      'đối phương',
      'bên còn lại',
      'đối thủ',
      'nước chủ nhà',
      'nước bạn',
      'phía bạn',
      '(phía|bên)? bên kia (chiến tuyến|giới tuyến)',
    ],
  },
  { kind: 'there', words: ['(nước)? sở tại'] },
  {
    kind: 'neighbour',
    words: ['(nước|quốc gia|người)? láng giềng (phía)? (bắc|nam|đông|tây)?', '(nước|phía)? bên kia (đường)? biên giới'],
  },
];
