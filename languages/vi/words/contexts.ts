/** Words that tell in what context an act stands (scheme/contexts.yaml). Only words that hardly ever stand in another one. */
import type { ContextWords } from '../../../src/model/pack.ts';

export const contexts: readonly ContextWords[] = [
  // Names of bodies and states that hold such a word and say nothing of the context.
  {
    context: null,
    words: [
      '(Bộ|Bộ trưởng|Bộ trưởng Bộ|Thứ trưởng) (Quốc phòng|Ngoại giao|Tư pháp|Thương mại|Kinh tế|Tài chính|Năng lượng)',
      '(Cộng hòa|Nước Cộng hòa) Hồi giáo',
      '(Chủ tịch|Phó Chủ tịch) (Quốc hội|Hạ viện|Thượng viện|Nghị viện)',
      'Hội đồng Bảo an',
      '(giám đốc|bộ trưởng|thứ trưởng) tài chính',
    ],
  },
  {
    context: 'military',
    words: [
      '(quân đội|quân sự|hải quân|không quân|lục quân|binh sĩ|binh sỹ|binh lính|lính thủy đánh bộ|thủy quân lục chiến|lính dù|tướng lĩnh)',
      '(tàu chiến|tàu sân bay|tàu khu trục|tàu ngầm|chiến hạm|khinh hạm|chiến đấu cơ|tiêm kích|máy bay (chiến đấu|ném bom|quân sự|trinh sát|tuần thám)|oanh tạc cơ)',
      '(tên lửa|xe tăng|pháo binh|lựu pháo|đạn pháo|đạn dược|vũ khí|hệ thống phòng không|lá chắn tên lửa|UAV|máy bay không người lái)',
      '(tập trận|diễn tập|không kích|pháo kích|nã pháo|ngừng bắn|chiến sự|chiến dịch quân sự|lực lượng vũ trang|quốc phòng|căn cứ không quân|căn cứ hải quân)',
    ],
  },
  {
    context: 'intelligence',
    words: ['(tình báo|gián điệp|điệp viên|mật vụ|nghe lén|nghe trộm|do thám|phản gián|CIA|FSB|GRU|SVR|Mossad|MI6|NSA)'],
  },
  { context: 'peacekeeping', words: ['(gìn giữ hòa bình|giữ gìn hòa bình|mũ nồi xanh|UNIFIL|MINUSMA|MONUSCO|UNMISS)'] },
  {
    context: 'economic',
    words: [
      '(thương mại|kinh tế|thuế quan|áp thuế|thuế nhập khẩu|xuất khẩu|nhập khẩu|kim ngạch|đầu tư|tài chính|ngân hàng|chuỗi cung ứng|tiền tệ|lạm phát)',
      '(doanh nghiệp|tập đoàn|cấm vận dầu|thị trường|khoản vay|vay nợ|giãn nợ|hàng hóa|WTO|IMF|Ngân hàng Thế giới)',
    ],
  },
  {
    context: 'diplomatic',
    words: [
      '(đại sứ|đại sứ quán|sứ quán|lãnh sự quán|lãnh sự|đại biện|nhà ngoại giao|công hàm|tùy viên)',
      '(quan hệ|kênh|giải pháp|biện pháp|nỗ lực|con đường|cơ quan đại diện|khủng hoảng|căng thẳng|phái đoàn) ngoại giao',
      '(thượng đỉnh|hội đàm|đàm phán|hòa đàm|điện đàm|bình thường hóa quan hệ|quan hệ song phương)',
    ],
  },
  {
    context: 'resource',
    words: [
      '(chủ quyền|lãnh hải|(tranh chấp|yêu sách|toàn vẹn|sáp nhập) lãnh thổ|vùng đặc quyền kinh tế|thềm lục địa|tranh chấp biên giới|phân định biên giới)',
      '(dầu mỏ|dầu khí|dầu thô|khí đốt|khoáng sản|đất hiếm|tài nguyên|ngư trường|nguồn nước|mỏ khí|mỏ dầu)',
    ],
  },
  {
    context: 'disease',
    words: [
      '(dịch bệnh|đại dịch|COVID-19|Covid-19|nCoV|virus corona|Ebola|vaccine|vắc xin|vắc-xin|cúm gia cầm|SARS|MERS|dịch tả|đậu mùa khỉ)',
    ],
  },
  {
    context: 'enviro_disaster',
    words: [
      '(động đất|sóng thần|lũ lụt|lũ quét|siêu bão|cơn bão|hạn hán|cháy rừng|biến đổi khí hậu|khí hậu|thiên tai|núi lửa|tràn dầu|rò rỉ phóng xạ|khí thải|ô nhiễm)',
    ],
  },
  { context: 'migration', words: ['(người tị nạn|tị nạn|người di cư|di cư|người nhập cư|nhập cư|hồi hương|người hồi hương|di tản)'] },
  { context: 'humanitarian', words: ['(nhân đạo|cứu trợ|hàng cứu trợ|viện trợ lương thực)'] },
  { context: 'asylum', words: ['(xin tị nạn|cấp tị nạn|quy chế tị nạn|tị nạn chính trị|cho tị nạn)'] },
  {
    context: 'legal',
    words: [
      '(tòa án|phiên tòa|phán quyết|truy tố|khởi tố|xét xử|dẫn độ|án tù|lệnh bắt|công tố viên|thẩm phán|khởi kiện|kiện|vụ kiện|kết án|tuyên án)',
      '(luật pháp quốc tế|luật quốc tế|luật biển|UNCLOS|ICC|ICJ|Tòa Hình sự quốc tế|Tòa án Hình sự Quốc tế|Tòa án Công lý Quốc tế|Tòa Trọng tài)',
    ],
  },
  { context: 'human_rights', words: ['nhân quyền'] },
  {
    context: 'rights_freedoms',
    words: [
      '(tự do (ngôn luận|báo chí|hội họp|tôn giáo|đi lại)|quyền tự do|quyền dân sự|dân quyền|bất đồng chính kiến|kiểm duyệt|giới nghiêm|thiết quân luật|tù nhân chính trị)',
    ],
  },
  { context: 'gender', words: ['(bình đẳng giới|quyền phụ nữ|nữ quyền|bạo lực tình dục|trẻ em gái|nữ sinh)'] },
  { context: 'lgbt', words: ['(LGBT|LGBTQ|đồng tính|người chuyển giới|hôn nhân đồng giới)'] },
  {
    context: 'terrorism',
    words: [
      '(khủng bố|đánh bom (liều chết|tự sát)|al-Qaeda|Al-Qaeda|Nhà nước Hồi giáo|phiến quân Hồi giáo|Boko Haram|al-Shabaab|thánh chiến)',
    ],
  },
  { context: 'human_security', words: ['(an ninh lương thực|lương thực|nạn đói|nước sạch|nước uống|mất điện|cắt điện|thiếu điện)'] },
  {
    context: 'religion_ethnicity',
    words: [
      '(người|dòng|cộng đồng|tín đồ) (Hồi giáo|Shiite|Sunni|Kurd|Duy Ngô Nhĩ|Rohingya|Thiên Chúa giáo|Công giáo|Kitô giáo|Ấn giáo|Hindu|Do Thái giáo|Druze|Alawite|Tamil|Serb|Tutsi|Hutu|Yazidi)',
      '(tôn giáo|sắc tộc|dân tộc thiểu số|giáo phái|nhà thờ|đền thờ|kinh Koran|kinh Quran|Phật giáo|Chính thống giáo|thanh lọc sắc tộc)',
    ],
  },
  { context: 'executive', words: ['(sắc lệnh hành pháp|cải tổ nội các|cơ quan hành pháp|bộ máy hành chính|công chức)'] },
  { context: 'election', words: ['(bầu cử|tổng tuyển cử|tranh cử|cử tri|trưng cầu dân ý|trưng cầu ý dân|phiếu bầu)'] },
  { context: 'legislative', words: ['(quốc hội|nghị viện|thượng viện|hạ viện|nghị sĩ|nghị sỹ|dự luật|đạo luật|liên minh cầm quyền)'] },
  {
    context: 'cbrn',
    words: [
      '(vũ khí|bom|đầu đạn|vụ thử|thử|chương trình|phi|thỏa thuận|răn đe|tấn công|vấn đề) hạt nhân',
      '(vũ khí|tấn công) (hóa học|sinh học)',
      '(phi hạt nhân hóa|chất độc thần kinh|Novichok|sarin|làm giàu uranium|làm giàu urani|khí clo|vũ khí hủy diệt hàng loạt|bom bẩn|IAEA)',
    ],
  },
  { context: 'cyber', words: ['(tin tặc|tấn công mạng|an ninh mạng|mã độc|hacker|gián điệp mạng|tội phạm mạng)'] },
  {
    context: 'political_institutions',
    words: [
      '(hiến pháp|đảo chính|chính biến|đảng đối lập|phe đối lập|đảng cầm quyền|thể chế chính trị|nền dân chủ|dân chủ hóa|chuyển tiếp dân chủ)',
    ],
  },
  { context: 'corruption', words: ['(tham nhũng|hối lộ|đưa hối lộ|nhận hối lộ|biển thủ)'] },
  { context: 'crime', words: ['(tội phạm|băng đảng|buôn lậu|rửa tiền|giết người|cướp biển|hải tặc|mafia|lừa đảo)'] },
  { context: 'illegal_drugs', words: ['(ma túy|heroin|cocaine|methamphetamine|fentanyl|cần sa|thuốc phiện)'] },
  { context: 'trafficking', words: ['(buôn người|buôn bán người|mua bán người|nô lệ tình dục)'] },
];
