/** Collective protest: PROTEST. A protest at home against one’s own government names no other state and is not coded. */
import type { EventRule } from '../../../src/model/pack.ts';

/** Where a crowd goes when it means another state. */
const MISSIONS = ['(cổng|trụ sở|khuôn viên|tòa nhà)? (đại sứ quán|sứ quán|lãnh sự quán|tổng lãnh sự quán|tòa đại sứ|tòa lãnh sự|tòa tổng lãnh sự|đại diện ngoại giao)'];
const CROWD = ['people', 'rebels'] as const;

export const protest: readonly EventRule[] = [
  {
    id: 'protest.demo', type: 'PROTEST', mode: 'demo', frame: 'acts-on', recipient: 'required',
    verbs: [
      '(biểu tình|xuống đường|tuần hành) (rầm rộ|ngồi|ôn hòa|lớn|bạo lực)? (phản đối|chống|chống lại|lên án)?', '(biểu tình|xuống đường|tuần hành|mít tinh|diễu hành|tụ tập|tập trung|tọa kháng|xuống đường biểu tình|xuống đường tuần hành) (để|nhằm)? (phản đối|chống|chống lại|lên án)',
      '(biểu tình|tuần hành|tập trung|tụ tập|tọa kháng|mít tinh|thắp nến) (phản đối)? (trước|bên ngoài|ngoài|quanh|đối diện|trước cửa|trước cổng)', '(tổ chức|tiến hành|tham gia) (cuộc|các cuộc|một cuộc)? (biểu tình|tuần hành|mít tinh) (phản đối|chống|chống lại|lên án)', 'xuống đường (biểu tình|tuần hành)', 'biểu tình (và|,)? tuần hành', 'hô (vang)? khẩu hiệu (chống|phản đối)',
    ],
    nouns: ['(các|những|một|hàng loạt)? (cuộc|làn sóng|đoàn) (biểu tình|tuần hành) (lớn)? (phản đối|chống|bài)?'],
    because: 'People demonstrate against another state.',
    yes: [
      ['Hàng nghìn người Iraq biểu tình chống Mỹ.', 'IRQ > USA'],
      ['Người dân Jordan xuống đường phản đối Israel.', 'JOR > ISR'],
      ['Hàng trăm người Ba Lan tập trung trước Đại sứ quán Nga.', 'POL > RUS'],
    ],
    no: ['Người dân Pháp biểu tình phản đối cải cách lương hưu.'],
  },
  {
    id: 'protest.demand', type: 'PROTEST', mode: 'demo', frame: 'demands', recipient: 'required',
    verbs: ['(biểu tình|xuống đường|tuần hành|mít tinh|diễu hành|tập trung|tụ tập|xuống đường biểu tình) (để|nhằm)? (đòi|yêu cầu|kêu gọi|đòi hỏi)'],
    because: 'People demonstrate for what another state should do.',
    yes: [['Người dân Iraq biểu tình đòi Mỹ rút quân.', 'IRQ > USA']],
  },
  {
    id: 'protest.flag', type: 'PROTEST', mode: 'demo', frame: 'acts-on', recipient: 'required',
    verbs: ['(đốt|xé|giẫm|giẫm lên|giẫm đạp|giẫm đạp lên|đốt cháy) (quốc kỳ|cờ|lá cờ|hình nộm|chân dung|ảnh)'],
    because: 'A flag burnt is a demonstration against its state.',
    yes: [['Sinh viên Iran đốt cờ Mỹ.', 'IRN > USA']],
  },
  {
    id: 'protest.mob', type: 'PROTEST', mode: 'vandalize', frame: 'acts-on', recipient: 'required', subject: CROWD,
    verbs: ['(ném|liệng|quăng) (đá|gạch đá|trứng|bom xăng|chai lọ|sơn|cà chua) (vào|lên)?', 'bao vây', 'vây hãm', 'xông vào', 'tràn vào', 'đột nhập', 'đập phá', 'phá phách', 'đốt phá', 'phóng hỏa', 'chiếm', 'chiếm giữ', 'kéo (đến|tới)', 'tấn công'],
    near: MISSIONS,
    because: 'A crowd at another state’s mission.',
    yes: [['Người biểu tình Sudan ném đá vào Đại sứ quán Đức.', 'SDN > DEU'], ['Người Serbia đập phá Đại sứ quán Mỹ.', 'SRB > USA']],
    no: ['Cảnh sát Sudan bao vây Đại sứ quán Đức.'],
  },
  {
    id: 'protest.strike', type: 'PROTEST', mode: 'strike', frame: 'acts-on', recipient: 'required',
    verbs: ['(đình công|bãi công|tổng đình công|bãi khóa|bãi thị|lãn công|ngừng việc) (để|nhằm)? (phản đối|chống|chống lại)?'],
    because: 'A strike against another state or an organisation.',
    yes: [['Nhân viên người Palestine đình công phản đối Liên hợp quốc.', 'PSE > ORG:UN']],
    no: ['Công nhân đường sắt Anh đình công.'],
  },
  {
    id: 'protest.hunger', type: 'PROTEST', mode: 'hunger', frame: 'acts-on', recipient: 'required',
    verbs: ['tuyệt thực (trong|tại|ở)? (các)? (nhà tù|trại giam|nhà giam|trại tạm giam)?', 'tuyệt thực (tập thể)? (để)? (phản đối|chống)'],
    because: 'A hunger strike, in whose prison it is held.',
    yes: [['Các tù nhân Palestine tuyệt thực trong nhà tù Israel.', 'PSE > ISR']],
  },
  {
    id: 'protest.boycott', type: 'PROTEST', mode: 'boycott', frame: 'acts-on', recipient: 'required',
    verbs: ['(kêu gọi|hô hào|đồng loạt|phát động)? tẩy chay (hàng|hàng hóa|sản phẩm|các sản phẩm|thương hiệu|các thương hiệu|doanh nghiệp|rượu|phim|du lịch|xe) (của|từ|đến từ)?'],
    nouns: ['(làn sóng|phong trào|chiến dịch) tẩy chay (hàng|hàng hóa)?'],
    because: 'People boycott another state’s goods.',
    yes: [['Người tiêu dùng Hàn Quốc tẩy chay hàng hóa Nhật Bản.', 'KOR > JPN']],
    no: ['Ông Tập Cận Bình tẩy chay hội nghị của Mỹ.'],
  },
  {
    id: 'protest.riot', type: 'PROTEST', mode: 'riot', frame: 'acts-on', recipient: 'required',
    verbs: ['(nổi loạn|bạo loạn|gây bạo loạn|bạo động|nổi dậy|nổi giận đập phá) (nhằm vào|chống|chống lại|phản đối)'],
    nouns: ['(các|những|một|vụ|cuộc|làn sóng)? (vụ|cuộc)? (bạo loạn|bạo động) (nhằm vào|chống|bài)'],
    because: 'A riot against another state or its people.',
    yes: [['Người Nam Phi bạo loạn nhằm vào người Zimbabwe.', 'ZAF > ZWE']],
  },
  {
    id: 'protest.obstruct', type: 'PROTEST', mode: 'obstruct', frame: 'acts-on', recipient: 'required', subject: CROWD,
    verbs: ['chặn', 'chặn đứng', 'phong tỏa', 'bịt', 'án ngữ', 'ngăn', 'lập rào chắn tại', 'đổ'],
    near: ['(các|những|một|nhiều)? (cửa khẩu|tuyến đường|tuyến đường sắt|con đường|đường|lối vào|lối ra|cao tốc|xe tải|đoàn xe|chuyến tàu|tàu|cảng|cây cầu|cầu|ngũ cốc|nông sản|trạm kiểm soát|biên giới)'],
    because: 'Farmers or drivers bar the way of another state’s goods.',
    yes: [['Tài xế Ba Lan chặn các cửa khẩu với Ukraine.', 'POL > UKR']],
    no: ['Cảnh sát Ba Lan chặn các cửa khẩu với Belarus.'],
  },
];
