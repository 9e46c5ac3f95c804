/** Joint exercises, trade, extradition, shared work: COOPERATE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const cooperate: readonly EventRule[] = [
  {
    id: 'cooperate.exercise', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: [
      '(tập trận|diễn tập|tập luyện|thao dượt|thao diễn|tập dượt|tuần tra|huấn luyện|luyện tập)', '(tập trận|diễn tập|huấn luyện|tuần tra|tập luyện|thao dượt) (quân sự|hải quân|không quân|bắn đạn thật|đổ bộ|trên biển|trên không|phòng không)',
      '(tổ chức|tiến hành|bắt đầu|khởi động|mở|khai mạc|thực hiện|khai diễn) (cuộc|các cuộc|đợt|một cuộc|nhiều cuộc)? (tập trận|diễn tập|tuần tra|thao dượt)', '(tổ chức|tiến hành|bắt đầu|khởi động|mở|khai mạc|thực hiện) (tập trận|diễn tập|tuần tra) (quân sự|hải quân|không quân|bắn đạn thật)', 'tham gia (cuộc|các cuộc)? (tập trận|diễn tập)', 'tập trận cùng', 'phối hợp (diễn tập|tập trận|tuần tra|huấn luyện)',
    ],
    nouns: ['(các|những|một|nhiều)? (cuộc|đợt) (tập trận|diễn tập|thao dượt|tuần tra) (quân sự|hải quân|không quân|phòng không|bắn đạn thật|thường niên|quy mô lớn)?'],
    near: ['chung', 'hỗn hợp', 'liên hợp', 'song phương', 'ba bên', 'bốn bên', 'đa phương', 'đa quốc gia', 'liên quân', 'với', 'cùng (với)?', 'cùng nhau'],
    because: 'Joint exercises are cooperation among those who exercise.',
    yes: [['Nga tập trận với Belarus.', 'RUS,BLR <>'], ['Uzbekistan diễn tập phòng không cùng Tajikistan.', 'UZB,TJK <>'], ['Nga và Lào bắt đầu cuộc thao dượt quân sự chung.', 'RUS,LAO <>']],
    no: ['Trung Quốc tập trận bắn đạn thật gần Đài Loan.', 'Mỹ hủy cuộc tập trận chung với Hàn Quốc.'],
  },
  {
    id: 'cooperate.joint', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: ['(tập trận|diễn tập|tuần tra|thao dượt|huấn luyện) (quân sự|hải quân|không quân|phòng không|bắn đạn thật)? (chung|hỗn hợp|liên hợp)', '(cùng|cùng nhau) (tập trận|diễn tập|tuần tra|huấn luyện|thao dượt)'],
    nouns: ['(các|những)? (cuộc|đợt) (tập trận|diễn tập|thao dượt|tuần tra) (quân sự|hải quân|không quân|bắn đạn thật)? (chung|hỗn hợp|liên hợp)', '(các|những)? (cuộc|đợt)? tập trận chung (thường niên|quy mô lớn)?'],
    because: 'The same with the word that says so inside.',
    yes: [['Mỹ và Hàn Quốc tập trận chung.', 'USA,KOR <>'], ['Nga tập trận chung với Belarus.', 'RUS,BLR <>'], ['Hải quân Ấn Độ và Nhật Bản tuần tra chung.', 'IND,JPN <>'], ['Cuộc tập trận chung giữa Ai Cập và Hy Lạp bắt đầu hôm 3/4.', 'EGY,GRC <>']],
  },
  {
    id: 'cooperate.contract', type: 'COOPERATE', mode: null, frame: 'acts-on',
    verbs: ['(ký|ký kết|đặt bút ký|chốt) (một|các|nhiều)? (hợp đồng|bản hợp đồng|thương vụ|đơn hàng) (mua bán|mua|bán|trị giá|cung cấp|vũ khí|đóng)?', '(ký|ký kết|chốt) (một|các)? (thỏa thuận|thoả thuận|hiệp định) (mua bán|mua|bán|cung cấp|thuê)'],
    nouns: ['lễ ký (kết)? hợp đồng'],
    because: 'A contract signed.',
    yes: [['Ba Lan ký hợp đồng mua tên lửa của Mỹ.', 'POL,USA <>'], ['Qatar và Trung Quốc ký hợp đồng mua bán khí hóa lỏng.', 'QAT,CHN <>']],
    no: ['Ba Lan chưa ký hợp đồng mua tên lửa của Mỹ.'],
  },
  {
    id: 'cooperate.deliver', type: 'COOPERATE', mode: null, frame: 'gives',
    verbs: ['giao', 'bàn giao', 'chuyển giao', '(hoàn tất|bắt đầu|hoàn thành) (việc)? (giao|bàn giao|chuyển giao)'],
    needs: [
      'tàu (ngầm|hộ vệ|hộ tống|sân bay|chiến|khu trục|cao tốc)', 'tổ hợp', 'dầu', 'xăng', 'khí đốt', 'S-400', 'S-300', 'hàng không mẫu hạm', 'khu trục hạm', 'uranium', 'lò phản ứng', 'phân bón', 'than', 'vệ tinh', 'theo hợp đồng', 'hợp đồng',
    ],
    unless: ['viện trợ', 'giao tranh', 'tặng', 'không hoàn lại', 'quyền'],
    because: 'Ships, systems and fuel handed over, which are sold, not given.',
    yes: [['Nga bàn giao tàu ngầm cho Ấn Độ.', 'RUS,IND <>'], ['Nga đã giao cho Hải quân Ấn Độ ba chiếc tàu hộ tống.', 'RUS,IND <>']],
    no: ['Đức chuyển giao xe tăng cho Ukraine.'],
  },
  {
    id: 'cooperate.sell', type: 'COOPERATE', mode: null, frame: 'gives',
    verbs: ['bán', 'bán (lại|thêm)', 'xuất khẩu', 'bắt đầu (bán|xuất khẩu|cung cấp)'],
    near: ['tàu', 'tàu ngầm', 'máy bay', 'tên lửa', 'vũ khí', 'trực thăng', 'hệ thống', 'tổ hợp', 'dầu', 'xăng', 'khí đốt', 'tiêm kích', 'chiến đấu cơ', 'xe tăng', 'điện', 'đạn', 'pháo', 'UAV', 'uranium', 'lò phản ứng', 'ngũ cốc', 'than', 'thiết bị'],
    unless: ['lệnh cấm', 'bị cấm'],
    because: 'Arms and energy sold.',
    yes: [['Lào bắt đầu bán điện cho Singapore.', 'LAO,SGP <>'], ['Pháp bán tiêm kích cho Ai Cập.', 'FRA,EGY <>']],
    no: ['Mỹ cấm bán vũ khí cho Myanmar.', 'Nga ngừng bán vũ khí cho Ấn Độ.'],
  },
  {
    id: 'cooperate.buy', type: 'COOPERATE', mode: null, frame: 'acts-on',
    verbs: ['(mua|mua thêm|đặt mua|nhập khẩu|tiếp nhận|nhận bàn giao) (lô)? (tàu|máy bay|tên lửa|vũ khí|trực thăng|hệ thống|dầu|khí đốt|tiêm kích|tàu ngầm|S-400|xe tăng|chiến đấu cơ|tổ hợp|UAV)'],
    because: 'Arms and energy bought.',
    yes: [['Thổ Nhĩ Kỳ mua hệ thống phòng không của Nga.', 'TUR,RUS <>']],
    no: ['Mỹ ngừng mua dầu của Nga.'],
  },
  {
    id: 'cooperate.extradite', type: 'COOPERATE', mode: null, frame: 'gives',
    verbs: ['dẫn độ', '(chuyển giao|bàn giao|giao nộp|giao) (nghi phạm|tội phạm|kẻ bị truy nã|đối tượng|bị can)'],
    nouns: ['(vụ|việc) dẫn độ'],
    because: 'Suspects handed over.',
    yes: [['Tây Ban Nha dẫn độ nghi phạm cho Mỹ.', 'ESP,USA <>'], ['Mexico dẫn độ trùm ma túy sang Mỹ.', 'MEX,USA <>']],
    no: ['Mỹ yêu cầu Tây Ban Nha dẫn độ nghi phạm.', 'Tây Ban Nha từ chối dẫn độ nghi phạm cho Mỹ.'],
  },
  {
    id: 'cooperate.work', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: [
      'hợp tác (chế tạo|sản xuất|khai thác|xây dựng|điều tra|chống khủng bố|thăm dò|đóng tàu|phóng|nghiên cứu)', '(cùng|cùng nhau|liên doanh) (phát triển|sản xuất|khai thác|chế tạo|xây dựng|thăm dò|phóng|rà phá|điều tra|tìm kiếm|truy quét)', '(phối hợp|chung tay) (tuần tra|điều tra|truy bắt|tác chiến|triệt phá|bắt giữ|truy quét|rà phá|đánh bắt|tìm kiếm|giải cứu|phá|khắc phục|ngăn chặn|giám sát|không kích)', 'hợp tác triển khai', '(chia sẻ|trao đổi) (thông tin|dữ liệu|tin)? (tình báo|cảnh báo|an ninh)', '(chia sẻ|trao đổi) (dữ liệu|thông tin) (cảnh báo|tình báo|tên lửa|vệ tinh)',
      '(trao đổi|hoán đổi) (tù nhân|tù binh|con tin|thi thể|gián điệp|điệp viên)', '(khai trương|khánh thành|thông|khởi công) (tuyến|cầu|đường|tuyến đường sắt|đường ống|cửa khẩu|nhà máy)', 'thông xe', '(thực hiện|triển khai|khởi động|phát triển) (một số|một|các|nhiều)? dự án (chung|vệ tinh chung|hợp tác)', 'kích hoạt thỏa thuận (hoán đổi|trao đổi)',
    ],
    nouns: ['(cuộc|vụ|đợt|các cuộc) (trao đổi|hoán đổi) (tù nhân|tù binh|con tin)', 'dự án chung'],
    because: 'Shared production, policing, intelligence, exchanges of prisoners, common works.',
    yes: [['Nga và Ấn Độ cùng sản xuất tên lửa.', 'RUS,IND <>'], ['Cảnh sát Lào và cảnh sát Thái Lan phối hợp triệt phá một đường dây ma túy.', 'LAO,THA <>'], ['Nga và Ukraine trao đổi tù binh.', 'RUS,UKR <>'], ['Mỹ chia sẻ thông tin tình báo với Nhật Bản.', 'USA,JPN <>']],
    no: ['Nga không trao đổi tù binh với Ukraine.'],
  },
];
