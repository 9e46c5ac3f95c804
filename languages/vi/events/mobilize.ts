/** Forces, weapons and exercises short of use: MOBILIZE. */
import type { EventRule } from '../../../src/model/pack.ts';

/** What sails and flies under arms, and what it carries. */
const SHIPS = [
  '(tàu|chiến hạm|khu trục hạm|tuần dương hạm|hạm đội|hàng không mẫu hạm|mẫu hạm|siêu hạm|soái hạm|đội tàu|biên đội|giàn khoan|xuồng|pháo hạm)', '(nhóm|cụm|tốp|đội) (tác chiến|tàu|tàu chiến|tàu sân bay|máy bay|tấn công)',
];
const PLANES = [
  '(máy bay|chiến đấu cơ|chiến cơ|tiêm kích|oanh tạc cơ|trinh sát cơ|phi cơ|pháo đài bay|cường kích|phản lực cơ|trực thăng|thủy phi cơ|UAV|drone)', 'phi đội', 'phi đoàn', '(F|B|Su|MiG|Tu|P|E|RC|U|MQ|RQ) -', 'khí cầu', 'khinh khí cầu',
];
const ARMS = [
  '(tên lửa|hỏa tiễn|phi đạn|vũ khí|khí tài|xe tăng|xe bọc thép|xe thiết giáp|thiết giáp|pháo|lựu pháo|radar|rocket|đầu đạn|phòng không|phòng thủ tên lửa|phương tiện quân sự|phương tiện chiến đấu)', 'S - (300|400)', 'Patriot', 'THAAD', 'HIMARS', 'Iskander', 'lá chắn tên lửa', 'trạm (phòng thủ|radar)', 'các phương tiện (không quân|hải quân|quân sự)',
];
/** Forces on an errand that is no threat. */
const PEACEFUL = ['viện trợ', 'cứu trợ', 'cứu hộ', 'cứu nạn', 'dân sự', 'đón công dân', 'đón', 'tìm kiếm', 'chữa cháy', 'chở hàng', 'y tế', 'gìn giữ hòa bình', 'cho Ukraine', 'trục vớt', 'mất tích', 'thăm', 'dự lễ', 'cướp biển', 'giải cứu', 'sơ tán'];

export const mobilize: readonly EventRule[] = [
  {
    id: 'mobilize.deploy', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: ['điều', 'triển khai', 'đưa', 'cử', 'phái', 'huy động', 'điều động', 'tập trung', 'tăng', 'bổ sung', 'gửi', 'dàn', 'dồn', 'tung', 'tăng cường', 'chuyển', 'bố trí', '(triển khai|điều|điều động|gửi|tăng|cử|phái|đưa|bố trí|huy động) thêm', 'kéo', 'tái triển khai', 'tái bố trí', 'luân chuyển', 'luân phiên', 'cấp tốc điều', 'khẩn cấp điều', 'khẩn trương điều', 'điều khẩn cấp', 'ồ ạt điều', 'tăng phái', 'xuất', 'đổ', 'gom', 'tập kết', 'động viên', 'gọi nhập ngũ', 'gọi tái ngũ', 'triệu tập', 'tuyển mộ'],
    near: [
      'quân (tới|đến|sang|vào|ở|gần|dọc|áp|sát|tại|để|trở|ra|lên|xuống|về|đội|nhân|số|sĩ|dự|đồn|tiếp|nhằm|bảo|qua|tăng|chính|đoàn|tinh|thiện|Mỹ|Nga|NATO|và)', '(binh sĩ|binh sỹ|lính|binh lính|quân nhân|bộ binh|lính dù|đặc nhiệm|biệt kích|cố vấn quân sự|lính thủy đánh bộ|thủy quân lục chiến|hải quân đánh bộ|binh lực|vệ binh quốc gia|công binh|quân lính|lính biên phòng|biên phòng|dân quân)', '(lực lượng|đơn vị|sư đoàn|lữ đoàn|tiểu đoàn|trung đoàn|quân đoàn|đại đội|trung đội|tập đoàn quân|cánh quân)',
    ],
    unless: [...PEACEFUL, 'cảnh sát', 'lao động', 'bác sĩ', 'lực lượng sản xuất', 'lực lượng chức năng', 'bán hàng'],
    because: 'Troops sent, gathered or alerted.',
    yes: [['Belarus triển khai binh sĩ dọc biên giới.', 'BLR > -'], ['Pakistan tăng cường binh sĩ ở biên giới với Ấn Độ.', 'PAK > IND'], ['Nga điều gần 100.000 quân áp sát biên giới Ukraine.', 'RUS > UKR'], ['Israel huy động 300.000 quân dự bị.', 'ISR > -']],
    no: ['Nhật Bản cử lực lượng cứu hộ tới Thổ Nhĩ Kỳ.'],
  },
  {
    id: 'mobilize.posture', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: ['điều quân', 'đưa quân', 'tăng quân', 'dàn quân', 'dồn quân', 'kéo quân', 'đổ quân', 'chuyển quân', 'tập kết quân', 'gom quân', 'xuất quân', 'động binh', 'khởi binh', 'điều binh', 'động viên quân dự bị', '(tăng cường|gia tăng|mở rộng|củng cố|tăng) (sự)? (hiện diện quân sự|hiện diện|binh lực|phòng thủ|lực lượng quân sự|năng lực quân sự|sức mạnh quân sự|năng lực phòng thủ|lực lượng phòng vệ|khả năng phòng thủ)', 'nâng (mức)? (báo động|cảnh báo|sẵn sàng chiến đấu|cấp độ sẵn sàng chiến đấu)', 'đặt (quân đội|lực lượng|các lực lượng|không quân|lực lượng vũ trang|hải quân|lực lượng hạt nhân|lực lượng răn đe hạt nhân) (trong|vào|ở) (tình trạng|chế độ|mức)', 'đặt (trong|vào) tình trạng (báo động|sẵn sàng chiến đấu|báo động cao)', '(ra lệnh|ban bố|tuyên bố|ban hành)? (lệnh)? (tổng động viên|động viên một phần|động viên cục bộ|động viên quân sự|tổng động viên quân sự)', 'ban bố lệnh động viên', 'báo động (chiến đấu|quân đội)', '(lập|thiết lập|xây dựng|mở|xây) (căn cứ quân sự|căn cứ hải quân|căn cứ không quân|căn cứ|tiền đồn)', '(tăng cường|phát triển|mở rộng|củng cố) (đội|hạm đội|kho)'],
    nouns: ['(đợt|việc|động thái) (triển khai|điều động|tăng cường|điều) (quân|lực lượng|quân sự|binh sĩ)', 'sự hiện diện quân sự'],
    unless: ['hợp tác'],
    because: 'Forces gathered, alerted or based.',
    yes: [['Nga điều quân tới biên giới với Ukraine.', 'RUS > UKR'], ['Ba Lan đặt quân đội vào tình trạng báo động cao.', 'POL > -'], ['Nga ban bố lệnh động viên một phần.', 'RUS > -']],
  },
  {
    id: 'mobilize.advance', type: 'MOBILIZE', mode: 'troops', frame: 'acts-on', planned: 'keep', recipient: 'optional',
    verbs: ['tiến vào', 'đưa quân vào', 'kéo quân vào', 'đổ quân vào', 'điều quân vào', 'kéo vào', 'hành quân vào', 'đổ bộ lên', 'đổ bộ vào', 'đổ bộ xuống', 'tiến sâu vào', 'tràn qua', 'vượt qua', 'băng qua'],
    near: ['(cao nguyên|lãnh thổ|vùng|khu vực|tỉnh|thành phố|thị trấn|làng|ngôi làng|bán đảo|thung lũng|miền|đảo|quần đảo|bãi cạn|biên giới|đường biên|giới tuyến|phía|Dải|vùng đệm|đất|nước này|nước láng giềng|thủ đô)', '(Crimea|Crưm|Donbass|Doklam|Libya|Syria|Iraq|Yemen|Somalia|Gaza|Ukraine|Afrin|Idlib|Gruzia|Kashmir|Ladakh|Mali|Congo|Sudan|Kosovo|Nam Ossetia|Abkhazia|Karabakh|Kazakhstan|Kuwait|Bahrain|Afghanistan|Lebanon|Liban|Campuchia)'],
    unless: ['thị trường', 'bão', 'chung kết', 'bán kết', 'chuyến thăm', 'cách mạng', 'kỷ nguyên', 'để thăm', 'tị nạn', 'người di cư', 'vùng biển', 'vùng trời', 'vùng nhận', 'vùng xác định', 'vùng đặc quyền'],
    because: 'Troops march into a place without a fight told.',
    yes: [['Quân đội Nga tiến vào bán đảo Crimea của Ukraine.', 'RUS > UKR'], ['Thổ Nhĩ Kỳ đưa quân vào Libya.', 'TUR > LBY']],
    no: ['Xe điện Trung Quốc tiến vào thị trường châu Âu.'],
  },
  {
    id: 'mobilize.appear', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['xuất hiện', 'hoạt động', 'hiện diện', 'neo đậu', 'neo', 'lảng vảng', 'tập trung', 'quần thảo', 'bay lượn', 'lượn lờ', 'di chuyển', 'tiến tới', 'tiến đến', 'hướng về', 'dàn hàng', 'dàn trận', 'khảo sát', 'thăm dò'],
    near: ['(gần|quanh|xung quanh|sát|ngoài khơi|dọc|cách bờ)', '(vùng biển|lãnh hải|vùng đặc quyền kinh tế|eo biển|bãi cạn|quần đảo|bãi|biển|không phận|vùng nhận dạng phòng không|biên giới|thềm lục địa)', 'bờ biển'],
    unless: ['thương mại', 'chở hàng', 'cứu hộ', 'tìm kiếm', 'du lịch'],
    subject: ['force'],
    because: 'Warships and aircraft show themselves near another.',
    yes: [['Tàu chiến Trung Quốc xuất hiện gần bờ biển Philippines.', 'CHN > PHL']],
    no: ['Ngư dân Việt Nam hoạt động ở vùng biển Hoàng Sa.'],
  },
  {
    id: 'mobilize.weapons', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['điều', 'triển khai', 'đưa', 'cử', 'phái', 'huy động', 'điều động', 'tăng', 'bố trí', 'lắp đặt', 'đặt', 'kích hoạt', 'dàn', 'tung', 'cho', 'cho xuất kích', '(triển khai|điều|điều động|cử|phái|đưa|bố trí|huy động|lắp đặt) thêm', 'hạ đặt', 'hạ đặt trái phép', 'đưa trái phép', 'tái triển khai', 'cấp tốc điều', 'khẩn cấp điều', 'điều khẩn cấp', 'kéo', 'dịch chuyển', 'tập trung', 'tái bố trí', 'ồ ạt điều', 'ồ ạt đưa', 'lần đầu triển khai', 'biên chế', 'trang bị thêm', 'duy trì'],
    near: [...SHIPS, ...PLANES, ...ARMS],
    unless: ['chung', 'hỗn hợp', 'liên hợp', ...PEACEFUL, 'chặn', 'đánh chặn', 'ngăn chặn', 'bám theo', 'bám sát', 'theo dõi', 'xua đuổi', 'bay qua', 'bay vào', 'bay sát', 'bay gần', 'áp sát tàu', 'xâm phạm', 'tấn công', 'không kích', 'oanh kích', 'trở lại khai thác', 'vũ trụ', 'bằng chứng', 'chở', 'chính phủ', 'hóa học', 'hoá học', 'thương mại', 'bán cho'],
    because: 'Weapons, ships and aircraft moved or shown.',
    yes: [['Mỹ điều tàu sân bay tới vùng Vịnh.', 'USA > -'], ['Mỹ triển khai hệ thống THAAD tại Hàn Quốc.', 'USA > -'], ['NATO kích hoạt lá chắn tên lửa tại Romania nhằm vào Nga.', 'ORG:NATO > RUS']],
    no: ['Mỹ viện trợ tên lửa cho Ukraine.', 'Hàn Quốc đưa máy bay sang đón công dân ở Trung Quốc.'],
  },
  {
    id: 'mobilize.intercept', type: 'MOBILIZE', mode: 'weapons', frame: 'acts-on', planned: 'keep',
    verbs: ['chặn', 'đánh chặn', 'ngăn chặn', 'ngăn', 'chặn đầu', 'chặn đường', 'xuất kích chặn', '(xuất kích|cất cánh) (để)? (chặn|đánh chặn|ngăn chặn|theo dõi|kèm)', 'bám theo', 'bám đuôi', 'bám sát', 'theo đuôi', 'theo sát', 'theo dõi', 'giám sát', 'kèm', 'bay kèm', 'áp sát', 'tiếp cận', 'tiến sát', 'bay sát', 'bay gần', 'bay lượn sát', 'lướt sát', 'bay ngang', 'bay sượt', 'lượn quanh', 'vây', 'vây quanh', 'bao vây', 'quấy rối', 'quấy nhiễu', 'uy hiếp', 'cắt mặt', 'buộc'],
    near: [
      '(máy bay|tiêm kích|chiến đấu cơ|oanh tạc cơ|trinh sát cơ|chiến cơ|phi cơ|trực thăng|phản lực cơ)', '(tàu chiến|tàu khu trục|tàu ngầm|tàu hộ vệ|tàu sân bay|tàu tuần tra|tàu hải quân|tàu hải cảnh|tàu cảnh sát biển|tàu tuần duyên|tàu kiểm ngư|chiến hạm|khu trục hạm|tàu khảo sát|tàu do thám|tàu trinh sát|tàu tiếp tế|tàu|hàng không mẫu hạm|hải cảnh|tàu quân sự|tàu tuần dương)', '(quân|lính|binh sĩ|đơn vị|công binh)', '(F|B|Su|MiG|Tu|P|E|RC|U|MQ|Il) -',
    ],
    object: ['force', 'vessel'],
    unless: ['tàu cá', 'tàu hàng', 'tàu chở dầu', 'tàu dầu', 'tàu tiếp tế', 'tàu kiểm ngư', 'tàu viện trợ', 'tàu buôn', 'tàu thương mại', 'ngư dân', 'tên lửa', 'rocket', 'rốc-két', 'UAV', 'drone', 'máy bay không người lái', 'đạn', 'cướp biển', 'công ty'],
    because: 'Ships and aircraft intercepted, shadowed, closely approached.',
    yes: [['Tàu hộ vệ Anh bám theo tàu khu trục Nga.', 'GBR > RUS'], ['Hàn Quốc điều tiêm kích chặn máy bay quân sự Nga.', 'KOR > RUS'], ['Xuồng cao tốc Iran áp sát tàu chiến Mỹ.', 'IRN > USA']],
    no: ['Israel đánh chặn tên lửa của Iran.'],
  },
  {
    id: 'mobilize.aim', type: 'MOBILIZE', mode: 'weapons', frame: 'acts-on', planned: 'keep',
    verbs: ['khóa mục tiêu', 'khóa radar', '(khóa|chĩa|chiếu|bật|hướng|dùng) (radar|tia laser|laser|đèn laser|súng|pháo|radar hỏa lực|radar điều khiển hỏa lực) (hỏa lực|điều khiển hỏa lực|ngắm bắn|cấp độ quân sự|quân sự)?', 'chĩa tên lửa', 'chĩa nòng pháo', 'bắn (cảnh cáo|chỉ thiên|pháo sáng|cảnh báo)', 'nổ súng cảnh cáo', 'thả pháo sáng', 'dằn mặt'],
    nouns: ['vụ (khóa radar|chiếu laser|chiếu radar|bắn cảnh cáo)'],
    object: ['force', 'vessel', 'state', 'people', 'capital'],
    because: 'Weapons aimed, lasers and flares, shots in warning.',
    yes: [['Tàu chiến Trung Quốc chĩa radar ngắm bắn vào một tàu hải quân Nhật Bản.', 'CHN > JPN'], ['Tàu chiến Iran chiếu laser nhằm vào trực thăng Mỹ.', 'IRN > USA'], ['Quân đội Hàn Quốc bắn cảnh cáo binh sĩ Triều Tiên.', 'KOR > PRK']],
  },
  {
    id: 'mobilize.face', type: 'MOBILIZE', mode: 'troops', frame: 'mutual', recipient: 'optional', planned: 'keep',
    verbs: ['đối đầu', 'đối đầu nhau', 'đối mặt', 'đối mặt nhau', 'giằng co', 'gườm nhau', 'chạm mặt', 'đối đầu căng thẳng'],
    needs: ['biên giới', 'cao nguyên', 'thung lũng', 'khu vực', 'trên biển', 'vùng biển', 'bãi cạn', 'Doklam', 'Ladakh', 'giới tuyến', 'binh sĩ'],
    unless: ['với nguy cơ', 'khó khăn', 'thách thức', 'khủng hoảng', 'lệnh trừng phạt', 'sức ép', 'áp lực'],
    object: ['force', 'state', 'place', 'capital', 'people'],
    because: 'Troops stand face to face.',
    yes: [['Binh sĩ Ấn Độ đối đầu với binh sĩ Trung Quốc ở biên giới.', 'CHN,IND <>']],
    no: ['Đức đối mặt với khủng hoảng năng lượng.'],
  },
  {
    id: 'mobilize.test', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['phóng', 'bắn', 'bắn thử', 'phóng thử', 'thử', 'thử nghiệm', 'thử thành công', 'phóng thành công', 'phóng thêm', 'phóng đồng thời', 'phóng liên tiếp', 'tiếp tục phóng', 'tiến hành (phóng thử|thử|phóng|thử nghiệm|bắn thử)', 'phóng thất bại', 'bắn liên tiếp', 'bắn loạt', 'bắn hàng loạt', 'khai hỏa', 'phóng loạt', 'kích nổ', 'cho nổ', 'trình làng', 'khoe', 'phô diễn', 'ra mắt', 'duyệt binh'],
    near: ['(tên lửa|hỏa tiễn|phi đạn|ICBM|ngư lôi|rocket|rốc-két|vũ khí|vật thể|đạn pháo|quả đạn|đạn tên lửa|SLBM|UAV|bom)', 'vệ tinh (do thám|quân sự|trinh sát)?', '(hạt nhân|nhiệt hạch|nguyên tử|siêu vượt âm|siêu thanh)', 'bom H', 'Hwasong', 'Sarmat', 'Bulava', 'Agni'],
    nouns: ['(vụ|đợt|cuộc|lần) (phóng|thử|bắn thử|phóng thử|thử nghiệm|bắn) (tên lửa|hạt nhân|vệ tinh|vũ khí|hỏa tiễn|phi đạn)?', '(vụ|đợt|cuộc|lần) (phóng|thử|phóng thử) (tên lửa đạn đạo|vũ khí hạt nhân|vệ tinh do thám|hạt nhân)', 'vụ thử (vũ khí)? hạt nhân'],
    unless: ['vào Israel', 'trúng', 'tấn công', 'vào (lãnh thổ|căn cứ|thành phố|thị trấn|làng|các|một|cơ sở|mục tiêu|khu|sân bay|nhà máy|tàu|thủ đô|vị trí|phía|miền|quân|binh|lực lượng|trụ sở|doanh trại|tỉnh|đảo|nhà)', 'nhằm vào', 'nhắm vào', 'nhằm thẳng', 'sang lãnh thổ', 'xuống (căn cứ|thành phố|các|khu)', 'bằng', 'vắc-xin', 'vaccine', 'thương mại', 'đáp trả', 'viễn thông', 'thời tiết', 'lên Mặt Trăng'],
    because: 'Weapons and spy satellites tested.',
    yes: [['Triều Tiên phóng tên lửa đạn đạo.', 'PRK > -'], ['Hàn Quốc lên án vụ phóng tên lửa của Triều Tiên.', 'PRK > -'], ['Ấn Độ thử thành công tên lửa Agni-5.', 'IND > -']],
    no: ['Iran phóng 10 tên lửa vào căn cứ Mỹ tại Iraq.'],
  },
  {
    id: 'mobilize.intrude', type: 'MOBILIZE', mode: 'weapons', frame: 'acts-on', planned: 'keep', recipient: 'optional',
    verbs: ['xâm nhập', 'xâm phạm', 'vi phạm', 'bay vào', 'đi vào', 'tiến vào', 'áp sát', 'tiến sát', 'lọt vào', 'tiếp cận', 'bay gần', 'bay sát', 'bay qua', 'bay ngang', 'hoạt động gần', 'hoạt động trái phép', 'xâm lấn', 'lấn sâu vào', 'tiến sâu vào', 'đi sâu vào', 'áp vào', 'xuất hiện trái phép', 'hiện diện trái phép', 'thâm nhập', 'đột nhập', 'xâm nhập trái phép', 'vượt', 'vượt qua', 'băng qua', 'tràn vào', 'lảng vảng', 'quần thảo', 'neo đậu trái phép'],
    near: ['(không phận|lãnh hải|vùng biển|vùng nhận dạng phòng không|ADIZ|hải phận|vùng trời|vùng tiếp giáp|vùng đặc quyền kinh tế|đường trung tuyến|vùng nước|vùng nhận diện phòng không|vùng phòng không|thềm lục địa|bãi cạn|vùng cấm bay|vùng thông báo bay|đường phân định|giới tuyến)', '(khu vực|phạm vi|vùng) 12 hải lý', '12 hải lý', '(biển|nước) (của|Việt|Philippines|Nhật|Indonesia|Malaysia)', 'trái phép', 'quần đảo', 'bờ biển'],
    unless: ['chuyến thăm', 'thăm', 'bão', 'áp thấp', 'chở hàng', 'chở khách', 'lệnh trừng phạt', 'thỏa thuận'],
    subject: ['force', 'vessel', 'state', 'capital', 'government', 'agency', 'rebels', 'side', 'org'],
    because: 'Intrusions into airspace or waters, and close passes.',
    yes: [['Máy bay Trung Quốc xâm nhập vùng nhận dạng phòng không của Đài Loan.', 'CHN > TWN'], ['Một máy bay Su-34 của Nga xâm phạm không phận Thổ Nhĩ Kỳ.', 'RUS > TUR']],
    no: ['Bão số 5 tiến vào vùng biển Philippines.'],
  },
  {
    id: 'mobilize.violate', type: 'MOBILIZE', mode: 'weapons', frame: 'acts-on', planned: 'keep',
    verbs: ['xâm phạm', 'xâm nhập', 'xâm lấn'],
    nouns: ['(vụ|việc|hành động|các vụ|những vụ) (xâm phạm|xâm nhập|vi phạm) (không phận|lãnh hải|vùng biển|vùng trời)'],
    object: ['place'],
    because: 'Airspace or waters violated, whoever is named first.',
    yes: [['Tàu tuần tra Trung Quốc xâm phạm lãnh thổ Việt Nam.', 'CHN > VNM']],
    no: ['Hàng Trung Quốc xâm nhập thị trường Mỹ.'],
  },
  {
    id: 'mobilize.transit', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['đi qua', 'bay qua', 'vượt qua', 'vượt', 'băng qua', 'tiến vào', 'di chuyển qua', 'quá cảnh', 'đi vào', 'tiến ra', 'tiến tới', 'hướng tới', 'hướng đến'],
    near: ['eo biển', 'kênh đào', 'Biển (Đông|Đen|Đỏ|Baltic|Hoa Đông|Nhật Bản|Azov|Caspi)', 'đường trung tuyến', 'bầu trời', 'bán đảo Triều Tiên', 'vùng biển tranh chấp', 'Hoàng Sa', 'Trường Sa', 'Địa Trung Hải', 'vịnh (Ba Tư|Persia|Aden|Oman)', 'Thái Bình Dương'],
    unless: ['chở hàng', 'chở dầu', 'chở khách', 'thương mại', 'người di cư', 'bão'],
    subject: ['force', 'state', 'capital'],
    because: 'Warships and aircraft pass through waters of interest.',
    yes: [['Tàu khu trục Mỹ đi qua eo biển Đài Loan.', 'USA > -']],
    no: ['Người di cư Syria vượt Địa Trung Hải.'],
  },
  {
    id: 'mobilize.exercise', type: 'MOBILIZE', mode: 'troops', frame: 'acts', planned: 'keep',
    verbs: ['(tiến hành|tổ chức|thực hiện|bắt đầu|mở|khởi động) (cuộc|các cuộc|nhiều cuộc|đợt|một cuộc)? (tập trận|diễn tập)', '(tập trận|diễn tập) (quân sự|hải quân|không quân|bắn đạn thật|đổ bộ|quy mô lớn|chiến đấu|không kích)?', 'tuần tra (sẵn sàng chiến đấu|chiến lược|trên không|trên biển|hải quân)?', '(tổ chức|tiến hành) (lễ)? duyệt binh', 'phô trương (sức mạnh|lực lượng|cơ bắp)', 'giương oai', 'diễu võ giương oai'],
    nouns: ['(cuộc|đợt) (tập trận|diễn tập|tuần tra) (quân sự|bắn đạn thật|hải quân|quy mô lớn|thường niên|đổ bộ)?'],
    unless: ['chung', 'hỗn hợp', 'liên hợp', 'cứu hộ', 'phòng cháy', 'với sự tham gia', 'đa quốc gia', 'song phương'],
    because: 'Solo exercises and patrols.',
    yes: [['Trung Quốc tập trận bắn đạn thật gần eo biển Đài Loan.', 'CHN > -'], ['Quân đội Trung Quốc tập trận quanh đảo Đài Loan.', 'CHN > TWN']],
    no: ['Nga và Belarus tập trận chung.'],
  },
  {
    id: 'mobilize.build', type: 'MOBILIZE', mode: 'weapons', frame: 'acts', planned: 'keep',
    verbs: ['quân sự hóa', 'bồi đắp', '(xây|xây dựng|bồi đắp|cải tạo|bồi lấp) (trái phép)? (các)? (đảo nhân tạo|đường băng|đảo|đảo đá|bãi đá|đá ngầm)', '(làm giàu|nâng mức làm giàu|tiếp tục làm giàu|nối lại làm giàu|tăng tốc làm giàu) (uranium|urani)', '(tăng cường|mở rộng|tăng|hiện đại hóa) (kho vũ khí|kho vũ khí hạt nhân|năng lực hạt nhân|vũ khí hạt nhân|kho dự trữ uranium|năng lực tên lửa)', '(lắp đặt|vận hành|kích hoạt) (các)? máy ly tâm', 'tái khởi động (lò phản ứng|cơ sở hạt nhân|chương trình hạt nhân)', 'chạy đua vũ trang'],
    nouns: ['(hoạt động|việc) (quân sự hóa|bồi đắp|cải tạo đảo|xây đảo nhân tạo|làm giàu uranium)'],
    because: 'Building up arms and bases.',
    yes: [['Trung Quốc bồi đắp đảo nhân tạo ở Trường Sa.', 'CHN > -'], ['Iran làm giàu uranium lên 60%.', 'IRN > -']],
  },
];
