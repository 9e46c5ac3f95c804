/**
 * Lasting states of a relation. A word that is also said of markets, weather or wars (`leo thang`, `khó khăn`) stands only with a word that ties it to a relation.
 */
import type { ConditionRule } from '../../src/model/pack.ts';

export const conditions: readonly ConditionRule[] = [
  {
    id: 'condition.tense', condition: 'tense',
    words: [
      'căng thẳng', '(căng thẳng|đối đầu|khẩu chiến|bất đồng|mâu thuẫn|tranh cãi) (leo thang|gia tăng|dâng cao|âm ỉ|kéo dài|dai dẳng|sâu sắc|chưa hạ nhiệt)', '(đối đầu|bất đồng|mâu thuẫn|xích mích|hiềm khích|bất hòa|xung khắc|hục hặc) (giữa|với|trong quan hệ|sâu sắc|gay gắt)',
      '(quan hệ|mối quan hệ|bang giao) (song phương|hai nước|giữa hai nước)? (đang|ngày càng|trở nên|gặp)? (tồi tệ|khó khăn|xuống thấp)', '(rạn nứt|sứt mẻ|lạnh nhạt|nguội lạnh|xấu đi|đóng băng|trắc trở|sóng gió|rơi vào khủng hoảng|lao dốc|đổ vỡ|băng giá|tuột dốc|cơm không lành)',
      'xuống (mức|tới mức|đến mức)? (thấp|tồi tệ)', '(ở|chạm|rơi xuống|tụt xuống|xuống) mức (thấp|tồi tệ) nhất', '(giai đoạn|thời kỳ|giai đoạn đầy) (thách thức|khó khăn|sóng gió|căng thẳng)', '(cuộc)? khủng hoảng (ngoại giao|quan hệ|song phương|biên giới|hạt nhân)', '(cuộc)? khẩu chiến', 'lời qua tiếng lại', 'tranh chấp (lãnh thổ|chủ quyền|biên giới|biển đảo|trên biển|hàng hải|thương mại|lãnh hải|giữa)', '(cuộc)? (chiến tranh thương mại|thương chiến|đối đầu ngoại giao|tranh cãi ngoại giao)', '(ở)? thế đối đầu', 'như (nước với lửa|chó với mèo)', '(bên|trên) bờ vực (chiến tranh|xung đột|đổ vỡ)', '(quan hệ ngoại giao|quan hệ) (từng)? nóng lên', '(trở nên|đang|rất|hết sức|vô cùng|ngày càng|leo thang) căng thẳng', 'chiến tranh lạnh mới', 'không mấy (êm đẹp|tốt đẹp|suôn sẻ)',
    ],
    because: 'Relations are said to be bad.',
    yes: [['Quan hệ Nga - Anh đang căng thẳng.', 'GBR,RUS'], ['Bất đồng giữa Pháp và Italy kéo dài.', 'FRA,ITA'], ['Quan hệ Nhật Bản - Hàn Quốc rơi xuống mức thấp nhất nhiều năm.', 'JPN,KOR']],
  },
  {
    id: 'condition.hostile', condition: 'hostile',
    words: ['(kẻ|quốc gia|nước|lực lượng|thế lực|mối quan hệ)? (thù địch|kình địch|đối địch|thù hằn|thù nghịch)', '(kẻ|cựu)? thù (truyền kiếp|không đội trời chung|số một|lâu năm)', 'kẻ thù', 'cựu thù', 'tử thù', 'thâm thù', 'hận thù', '(đối thủ|đối địch) (truyền kiếp|không đội trời chung|lâu năm)', 'coi nhau là (kẻ thù|đối thủ)', 'không đội trời chung', 'thế đối đầu'],
    because: 'The two are called enemies.',
    yes: [['Iran và Israel là kẻ thù của nhau.', 'IRN,ISR'], ['Ấn Độ và Pakistan là đối thủ truyền kiếp.', 'IND,PAK']],
  },
  {
    id: 'condition.improving', condition: 'improving',
    words: ['(ấm lên|ấm dần|ấm dần lên|nồng ấm|nồng ấm trở lại|tan băng|phá băng|khởi sắc|xích lại gần|xích lại gần nhau|hàn gắn|hòa giải)', '(được)? (cải thiện|tăng cường|thắt chặt|củng cố|phát triển) (rõ rệt|đáng kể|mạnh mẽ|tích cực|nhanh chóng|vượt bậc|không ngừng)', 'hạ nhiệt (căng thẳng)?', '(tiến triển|phát triển|chuyển biến|diễn biến) (tích cực|tốt đẹp|tiến bộ|khả quan|vượt bậc|toàn diện)', '(có)? (bước|những bước) (phát triển|tiến triển|tiến) (tích cực|vượt bậc|mới|toàn diện|mạnh mẽ)', '(đang|đã|dần) (được)? cải thiện', '(bước|lật) sang trang mới', 'sang một trang mới', 'nâng (lên)? tầm cao mới', '(quan hệ|mối quan hệ) (đang|đã|dần)? (được)? cải thiện', 'tuần trăng mật'],
    because: 'Relations are said to get better.',
    yes: [['Quan hệ Nga - Thổ Nhĩ Kỳ ấm lên.', 'RUS,TUR'], ['Quan hệ Philippines - Trung Quốc được củng cố đáng kể.', 'CHN,PHL']],
  },
  {
    id: 'condition.friendly', condition: 'friendly',
    words: ['(tình|quan hệ|mối quan hệ)? hữu (nghị|hảo)', '(quan hệ|mối quan hệ) (rất|luôn|đặc biệt)? (tốt đẹp|thân thiện|gần gũi|thân thiết|mật thiết|bền chặt|khăng khít|đặc biệt|thủy chung|anh em|đoàn kết|truyền thống|gắn bó)', '(tốt đẹp|thân thiện|thân thiết|mật thiết|bằng hữu|keo sơn|khăng khít|gắn bó)', '(quan hệ)? đối tác (chiến lược|hợp tác chiến lược|toàn diện|chiến lược toàn diện|chiến lược sâu rộng)', 'hợp tác (chặt chẽ|mật thiết)', 'anh em', 'láng giềng (tốt|thân thiện|hữu nghị)', 'người bạn (lớn|tốt|thân thiết|lâu năm)', 'bạn bè truyền thống'],
    because: 'Relations are said to be good.',
    yes: [['Quan hệ hữu nghị Việt Nam - Lào phát triển.', 'LAO,VNM'], ['Cuba và Nicaragua có mối quan hệ thân thiết.', 'CUB,NIC']],
  },
  {
    id: 'condition.allied', condition: 'allied',
    words: ['đồng minh', '(liên minh|hiệp ước|quan hệ) (quân sự|phòng thủ chung|đồng minh|liên minh)', 'đồng minh (thân cận|thân thiết|lâu năm|lâu đời|quan trọng|chiến lược|truyền thống|chủ chốt|hiệp ước|hàng đầu)', '(hiệp ước|hiệp định) phòng thủ (chung|tương hỗ)'],
    because: 'The two are called allies.',
    yes: [['Mỹ và Hàn Quốc là đồng minh.', 'KOR,USA']],
  },
  {
    id: 'condition.normalising', condition: 'normalising',
    words: ['bình thường (hóa|hoá) (hoàn toàn)? (quan hệ|mối quan hệ|bang giao)?', '(khôi phục|nối lại|tái lập|hàn gắn|tái thiết lập) (đầy đủ)? (quan hệ|mối quan hệ|bang giao)'],
    because: 'Relations are being restored.',
    yes: [['Thổ Nhĩ Kỳ và Armenia đàm phán bình thường hóa quan hệ.', 'ARM,TUR'], ['Iran và Saudi Arabia nối lại quan hệ.', 'IRN,SAU']],
  },
  {
    id: 'condition.none', condition: 'no-diplomatic-relations',
    words: ['(không|chưa|không còn|chưa từng) (có|thiết lập|duy trì) (bất kỳ)? (quan hệ|bang giao|mối quan hệ) ngoại giao', '(chưa|không) (có|thiết lập) bang giao', '(chưa|không) công nhận (lẫn nhau|nhau)'],
    because: 'No diplomatic relations.',
    yes: [['Mỹ và Iran không có quan hệ ngoại giao.', 'IRN,USA']],
  },
  {
    id: 'condition.border', condition: 'border-closed',
    words: ['(đường)? biên giới (giữa hai nước|chung|trên bộ|chung giữa hai nước)? (đã|vẫn|hiện|tiếp tục|đang)? bị đóng cửa', '(đường)? biên giới (giữa hai nước|chung|trên bộ)? (đã|vẫn|hiện|tiếp tục|đang)? đóng (cửa|kín)', 'biên giới vẫn đóng', 'bị đóng cửa từ năm'],
    because: 'The border is closed.',
    yes: [['Armenia và Thổ Nhĩ Kỳ vẫn bất hòa, biên giới chung bị đóng cửa.', 'ARM,TUR']],
  },
  {
    id: 'condition.war', condition: 'at-war',
    words: ['(trong|ở|đặt trong|rơi vào) (tình trạng|trạng thái) (có)? chiến tranh', '(vẫn|đang|còn|vẫn đang|đang có|vẫn còn)? (về mặt kỹ thuật)? (có|trong)? chiến tranh (về mặt kỹ thuật)', '(vẫn|đang|vẫn đang) (có|trong)? chiến tranh', '(tình trạng|trạng thái) chiến tranh', '(chưa|không) (ký|có) (hiệp ước|hiệp định|thỏa thuận) hòa bình', '(đang)? giao tranh ác liệt'],
    because: 'The two are at war.',
    yes: [['Hàn Quốc và Triều Tiên vẫn trong tình trạng chiến tranh.', 'KOR,PRK']],
  },
];
