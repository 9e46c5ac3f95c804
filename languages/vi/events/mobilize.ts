/** Forces, weapons and exercises short of use: MOBILIZE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const mobilize: readonly EventRule[] = [
  {
    id: 'mobilize.deploy', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: ['điều', 'triển khai', 'đưa', 'cử', 'phái', 'huy động', 'điều động', 'tập trung', 'tăng', 'bổ sung', 'gửi', 'dàn', 'tăng cường', 'chuyển', 'bố trí', 'triển khai thêm', 'điều thêm', 'điều động thêm', 'gửi thêm', 'tăng thêm', 'kéo'],
    near: ['quân (tới|đến|sang|vào|ở|gần|dọc|áp sát|tại|để|trở lại|ra|lên|xuống|về|đội|nhân|số|sĩ)', 'binh sĩ', 'quân đội', 'lính', 'lực lượng', 'binh lính', 'quân nhân', 'lực lượng quân sự', 'bộ binh', 'lính dù', 'đặc nhiệm', 'quân số', 'cố vấn quân sự', 'binh sỹ', 'lính thủy đánh bộ', 'cảnh sát', 'sư đoàn', 'lữ đoàn', 'tiểu đoàn'],
    unless: ['viện trợ', 'cứu trợ', 'cứu hộ'],
    because: 'Troops sent, gathered or alerted.',
    yes: [['Belarus triển khai binh sĩ dọc biên giới.', 'BLR > -']],
  },
  {
    id: 'mobilize.posture', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: ['điều quân', 'đưa quân', 'tăng quân', 'dàn quân', 'động binh', 'tăng cường (hiện diện quân sự|hiện diện|sự hiện diện|binh lực)', 'gia tăng hiện diện', 'nâng (mức)? (báo động|cảnh báo)', 'đặt (quân đội|lực lượng|không quân) (trong|vào) tình trạng', 'đặt trong tình trạng báo động', 'tổng động viên', 'động viên một phần', 'ban bố lệnh động viên', 'lập căn cứ', 'tiến vào'],
    nouns: ['(đợt|việc) (triển khai|điều động|tăng cường) (quân|lực lượng|quân sự)', 'sự hiện diện quân sự'],
    because: 'Forces gathered, alerted or moved in.',
    yes: [['Nga điều quân tới biên giới với Ukraine.', 'RUS > UKR']],
  },
  {
    id: 'mobilize.weapons', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['điều', 'triển khai', 'đưa', 'cử', 'phái', 'huy động', 'điều động', 'tăng', 'gửi', 'bố trí', 'lắp đặt', 'đặt', 'triển khai thêm', 'điều thêm', 'hạ đặt', 'hạ đặt trái phép'],
    near: ['tàu', 'tàu chiến', 'tàu sân bay', 'tàu ngầm', 'tàu khu trục', 'tàu hộ vệ', 'tàu hải cảnh', 'tàu tuần tra', 'máy bay', 'chiến đấu cơ', 'tiêm kích', 'oanh tạc cơ', 'tên lửa', 'hệ thống phòng không', 'hệ thống tên lửa', 'S-400', 'Patriot', 'THAAD', 'khí tài', 'vũ khí', 'UAV', 'giàn khoan', 'hạm đội', 'nhóm tàu', 'trinh sát cơ', 'vũ khí hạt nhân', 'radar', 'pháo', 'chiến hạm', 'khu trục hạm', 'pháo đài bay', 'máy bay ném bom', 'xe tăng', 'trực thăng', 'nhóm tác chiến', 'biên đội', 'B-52'],
    unless: ['chung', 'hỗn hợp', 'liên hợp', 'viện trợ', 'cứu trợ', 'dân sự', 'cứu hộ'],
    because: 'Weapons, ships and aircraft moved, tested or shown; solo exercises; incursions.',
    yes: [['Mỹ điều tàu sân bay tới vùng Vịnh.', 'USA > -']],
    no: ['Mỹ viện trợ tên lửa cho Ukraine.'],
  },
  {
    id: 'mobilize.test', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['phóng', 'bắn', 'bắn thử', 'phóng thử', 'thử', 'thử nghiệm', 'thử thành công', 'phóng thành công', 'phóng thêm', 'phóng đồng thời', 'phóng liên tiếp', 'tiếp tục phóng', 'tiến hành phóng thử', 'tiến hành thử'],
    near: ['tên lửa', 'vệ tinh', 'ICBM', 'hạt nhân', 'bom hạt nhân', 'bom H', 'bom nhiệt hạch', 'vũ khí', 'ngư lôi', 'vũ khí siêu vượt âm', 'rocket', 'quả tên lửa', 'quả đạn', 'vật thể'],
    nouns: ['(các|những|một|loạt)? (vụ|đợt|cuộc|lần) (phóng|thử|bắn thử|phóng thử) (tên lửa|hạt nhân|vệ tinh|vũ khí)? (đạn đạo)?', 'vụ thử (vũ khí)? hạt nhân'],
    unless: ['vào Israel', 'trúng', 'tấn công'],
    because: 'Weapons and satellites tested.',
    yes: [['Triều Tiên phóng tên lửa đạn đạo.', 'PRK > -'], ['Hàn Quốc lên án vụ phóng tên lửa của Triều Tiên.', 'PRK > -']],
  },
  {
    id: 'mobilize.intrude', type: 'MOBILIZE', mode: 'weapons', frame: 'acts-on', planned: 'keep', recipient: 'optional',
    verbs: ['xâm nhập', 'xâm phạm', 'vi phạm', 'bay vào', 'đi vào', 'áp sát', 'tiến sát', 'lọt vào', 'tiếp cận', 'bay gần', 'bay sát', 'hoạt động gần'],
    near: ['không phận', 'lãnh hải', 'vùng biển', 'vùng nhận dạng phòng không', 'ADIZ', 'hải phận', 'vùng trời', 'vùng tiếp giáp', 'vùng đặc quyền kinh tế', 'đường trung tuyến', 'quần đảo', 'bờ biển', 'trái phép'],
    because: 'Intrusions into airspace or waters, and close passes.',
    yes: [['Máy bay Trung Quốc xâm nhập vùng nhận dạng phòng không của Đài Loan.', 'CHN > TWN']],
  },
  {
    id: 'mobilize.transit', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['đi qua', 'bay qua', 'vượt qua', 'vượt', 'băng qua', 'tiến vào', 'di chuyển qua'],
    near: ['eo biển', 'kênh đào', 'biển', 'bầu trời', 'đường trung tuyến'],
    because: 'Warships and aircraft pass through waters of interest.',
    yes: [['Tàu khu trục Mỹ đi qua eo biển Đài Loan.', 'USA > -']],
  },
  {
    id: 'mobilize.exercise', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: ['tập trận', 'diễn tập', 'tuần tra', '(tiến hành|tổ chức|thực hiện|bắt đầu|mở|khởi động) (cuộc|các cuộc|nhiều cuộc|đợt)? (tập trận|diễn tập)', 'khóa mục tiêu', 'khoá mục tiêu', 'bám đuôi', 'xuất kích chặn', 'xây (dựng)? (đảo nhân tạo|đường băng)', 'quân sự hóa', 'bồi đắp', 'làm giàu uranium', 'tăng cường (kho vũ khí|năng lực hạt nhân|vũ khí hạt nhân)'],
    nouns: ['(các|những|một)? (cuộc|đợt) (tập trận|diễn tập) (quân sự|bắn đạn thật|hải quân|quy mô lớn|thường niên)?'],
    unless: ['chung', 'hỗn hợp', 'liên hợp'],
    because: 'Solo exercises and patrols, build-up.',
    yes: [['Trung Quốc tập trận bắn đạn thật gần eo biển Đài Loan.', 'CHN > -']],
  },
];
