/** Material help: AID. */
import type { EventRule } from '../../../src/model/pack.ts';

/** Goods that are help only when given, not when moved about. */
const ARMS = ['vũ khí', 'đạn dược', 'đạn pháo', 'đạn', 'khí tài', 'quân dụng', 'xe tăng', 'xe bọc thép', 'xe thiết giáp', 'thiết giáp', 'tên lửa', 'rốc két', 'hệ thống (phòng không|tên lửa|pháo)', 'tổ hợp', 'pháo', 'lựu pháo', 'tiêm kích', 'chiến đấu cơ', 'trực thăng', 'UAV', 'máy bay không người lái', 'xuồng', 'tàu tuần tra', 'thiết bị quân sự', 'trang thiết bị', 'trang bị', 'súng', 'bom'];
/** Relief and money: help wherever it goes. */
const RELIEF = [
  'viện trợ', 'hàng (viện trợ|cứu trợ|nhân đạo|tiếp tế)', 'cứu trợ', 'gói (viện trợ|hỗ trợ|cứu trợ|tài chính)', 'khoản (viện trợ|vay|tín dụng|hỗ trợ|tài trợ|tiền)', 'hỗ trợ', 'tài trợ', 'vắc-xin', 'vắc xin', 'vaccine', 'liều', 'lương thực', 'thực phẩm', 'gạo', 'lúa mì', 'bột mì', 'thuốc', 'thuốc men', 'vật tư', 'vật tư y tế', 'trang thiết bị y tế', 'khẩu trang', 'máy thở', 'thiết bị y tế', 'thiết bị', 'bộ xét nghiệm', 'nhu yếu phẩm', 'lều', 'suất ăn', 'nước sạch', 'chăn màn', 'máy phát điện', 'tín dụng',
  '(triệu|tỷ|tỉ|nghìn|ngàn) (USD|đô la|đôla|euro|bảng|yên|nhân dân tệ|rúp|đồng|won|đô-la|đô la Mỹ|Mỹ kim|franc|krona|rupee)', 'USD', 'euro', 'tiền mặt', 'ngân khoản', 'quà', 'nhiên liệu', '(tấn|liều|suất|thùng|kiện) (gạo|hàng|lương thực|lúa mì|thuốc|vaccine|thực phẩm|thiết bị|vật tư|nhu yếu phẩm)',
];

export const aid: readonly EventRule[] = [
  {
    id: 'aid.give', type: 'AID', mode: null, frame: 'gives',
    verbs: ['cung cấp', 'cung cấp (thêm|bổ sung|miễn phí)', 'cấp', 'cấp (thêm|phát)', 'trao', 'trao tặng', 'tặng', 'hiến tặng', 'biếu', 'chuyển giao', 'bàn giao', 'giao', 'chi viện', 'chi viện thêm', 'tiếp tế', 'tiếp viện', 'tiếp vận', 'trợ cấp', 'cho không', 'quyên góp', 'quyên tặng', 'đóng góp', 'ủng hộ', 'tài trợ', 'rót', 'bơm', 'giải ngân', 'hỗ trợ'],
    near: [...RELIEF, ...ARMS],
    unless: ['điều khiển', 'mua', 'hợp đồng', 'đơn hàng', 'bán', 'cho quân đội nước này'],
    because: 'Material help that benefits the recipient.',
    yes: [
      ['Nhật Bản cung cấp viện trợ nhân đạo cho Philippines.', 'JPN > PHL'], ['Đức chuyển giao 18 xe tăng cho Ukraine.', 'DEU > UKR'], ['Việt Nam trao tặng 500.000 khẩu trang cho Lào.', 'VNM > LAO'], ['Na Uy giải ngân 15 triệu USD cho Malawi.', 'NOR > MWI'],
      ['Bhutan tặng Nepal 1 triệu USD.', 'BTN > NPL'],
    ],
    no: ['Mỹ ngừng viện trợ cho Pakistan.', 'Mỹ từ chối cung cấp vũ khí cho Nigeria.'],
  },
  {
    id: 'aid.gift', type: 'AID', mode: null, frame: 'gives',
    verbs: ['ủng hộ', 'tặng', 'trao tặng', 'hỗ trợ', 'biếu', 'gửi tặng', 'cho'],
    needs: ['(tấn|triệu liều|suất|thùng) (gạo|hàng|lương thực|lúa mì|thuốc|vaccine|thực phẩm|vật tư|nhu yếu phẩm)', 'không hoàn lại', 'gói hỗ trợ', 'triệu liều'],
    unless: ['mua', 'nhập khẩu', 'xuất khẩu', 'bán', 'hợp đồng', 'biết', 'rằng'],
    because: 'The same with the recipient before the goods.',
    yes: [['Việt Nam ủng hộ nhân dân Cuba 10.000 tấn gạo.', 'VNM > CUB']],
  },
  {
    id: 'aid.send', type: 'AID', mode: null, frame: 'gives',
    verbs: ['gửi', 'gửi (thêm|tặng)', 'chuyển', 'chuyển thêm', 'đưa', 'điều', 'chở', 'vận chuyển', 'không vận', 'thả dù', '(thả|thả dù) hàng', 'phân phát', 'phát', 'bổ sung', 'dành', 'chi', 'duyệt chi', 'phân bổ', 'xuất', 'trích'],
    near: [...RELIEF, 'nhân đạo', 'tiếp tế', 'máy bay chở hàng', 'chuyến bay cứu trợ', 'tàu bệnh viện', 'chuyến hàng cứu trợ'],
    unless: ['điều khiển', 'trị giá', 'quốc phòng'],
    because: 'Relief and money sent.',
    yes: [['Ấn Độ gửi 2 triệu liều vaccine cho Maldives.', 'IND > MDV'], ['Mỹ thả dù hàng cứu trợ xuống Gaza.', 'USA > PSE'], ['Australia điều máy bay chở hàng cứu trợ tới Tonga.', 'AUS > TON']],
    no: ['Nga điều tên lửa tới Belarus.', 'Ấn Độ dự tính ngừng gửi gạo cho Maldives.'],
  },
  {
    id: 'aid.arms', type: 'AID', mode: null, frame: 'gives',
    verbs: ['gửi', 'gửi thêm', 'chuyển', 'chuyển thêm', 'đưa', 'điều', 'chở', 'vận chuyển', 'bơm', 'tuồn', 'bí mật chuyển'],
    near: ARMS,
    needs: ['cho', 'viện trợ', 'giúp', 'hỗ trợ'],
    because: 'Arms sent to somebody, which is more than moving them there.',
    yes: [['Ba Lan gửi xe tăng cho Ukraine.', 'POL > UKR'], ['Iran bí mật chuyển tên lửa cho Yemen.', 'IRN > YEM']],
    no: ['Nga chuyển tên lửa tới Belarus.'],
  },
  {
    id: 'aid.fund', type: 'AID', mode: null, frame: 'gives',
    verbs: ['công bố', 'công bố thêm', 'thông qua', 'phê duyệt', 'phê chuẩn', 'duyệt', 'ký duyệt', 'chấp thuận', 'quyết định', 'ký ban hành', 'tuyên bố', 'phân bổ', 'ký', 'bắt đầu', 'cấp', 'trao'],
    near: ['gói (viện trợ|hỗ trợ|cứu trợ|vũ khí)', 'khoản (viện trợ|hỗ trợ|vay|tín dụng|tài trợ)', '(dự luật|đạo luật|chương trình|sắc lệnh) (viện trợ|hỗ trợ)', 'đợt (viện trợ|cứu trợ)', 'lô (viện trợ|vũ khí)', 'viện trợ', 'cấp', 'cho vay', 'tài trợ'],
    needs: ['cho', 'giúp', 'dành cho', 'đối với', 'hỗ trợ'],
    unless: ['ngừng', 'cắt', 'đình chỉ', 'cắt giảm', 'trừng phạt', 'thị thực'],
    because: 'Help decided on or begun.',
    yes: [['Thượng viện Mỹ thông qua gói viện trợ 14 tỷ USD cho Israel.', 'USA > ISR'], ['Hàn Quốc phê duyệt khoản vay cho Kenya.', 'KOR > KEN']],
    no: ['Quốc hội Mỹ chưa thông qua gói viện trợ cho Ukraine.'],
  },
  {
    id: 'aid.help', type: 'AID', mode: null, frame: 'gives',
    verbs: [
      'viện trợ', 'viện trợ (thêm|không hoàn lại|khẩn cấp|quân sự|nhân đạo)', 'hỗ trợ (tài chính|quân sự|nhân đạo|hậu cần|vũ khí|khẩn cấp|kỹ thuật|cho)', 'cứu trợ', 'cứu trợ khẩn cấp', 'trợ giúp', 'giúp đỡ', 'giải cứu', 'cứu hộ', 'cứu nạn', 'cứu sống', 'cứu vớt', 'ứng cứu', 'tài trợ cho', 'trợ cấp cho', 'vũ trang cho', 'trang bị cho', 'huấn luyện cho', 'đào tạo cho',
      'cho vay', '(đến|tới|sang) (giúp|hỗ trợ|cứu hộ|cứu trợ|ứng cứu)', '(xóa|xoá|miễn|giảm|giãn|hoãn) (khoản)? nợ (cho)?', 'rà phá bom mìn cho',
    ],
    nouns: ['(các)? (khoản|gói|lô|đợt) (viện trợ|hỗ trợ|cứu trợ|hàng viện trợ|hàng cứu trợ|vũ khí) (quân sự|nhân đạo|kinh tế|khẩn cấp)?'],
    unless: ['điều khiển', 'giảm', 'cắt giảm', 'bị đình chỉ', 'bị cắt'],
    because: 'Help in money, goods or hands.',
    yes: [['Mỹ viện trợ 100 triệu USD cho Ukraine.', 'USA > UKR'], ['Tàu cảnh sát biển Ấn Độ cứu sống 6 ngư dân Sri Lanka.', 'IND > LKA'], ['Nga xóa nợ cho Cuba.', 'RUS > CUB']],
    no: ['Mỹ ngừng viện trợ cho Pakistan.', 'Cơ quan viện trợ Mỹ chỉ trích Myanmar.'],
  },
  {
    id: 'aid.rescue', type: 'AID', mode: null, frame: 'gives',
    verbs: ['cứu', 'cứu (được|thoát|giúp)', 'vớt', 'sơ tán', 'cưu mang', 'che chở', 'điều trị cho', 'chữa trị cho'],
    near: ['ngư dân', 'thuyền viên', 'thủy thủ', 'con tin', 'người tị nạn', 'người tỵ nạn', 'người di cư', 'người bị thương', 'binh sĩ bị thương', 'nạn nhân', 'thương binh', 'dân tị nạn', 'người mắc kẹt', 'trẻ em'],
    because: 'Foreigners saved, sheltered or treated.',
    yes: [['Hải quân Việt Nam cứu sáu ngư dân Trung Quốc.', 'VNM > CHN']],
  },
  {
    id: 'aid.train', type: 'AID', mode: null, frame: 'gives',
    verbs: ['huấn luyện', 'đào tạo', 'tập huấn cho', 'bắt đầu huấn luyện', 'hướng dẫn'],
    near: ['quân', 'binh sĩ', 'tân binh', 'quân nhân', 'lính', 'phi công', 'sĩ quan', 'cảnh sát', 'lực lượng', 'quân đội', 'học viên', 'phiến quân', 'quân nổi dậy', 'dân quân', 'binh lính', 'kỹ thuật viên', 'thủy thủ'],
    unless: ['trên biển', 'bắn đạn thật', 'tàu sân bay'],
    because: 'Soldiers of another state trained.',
    yes: [['Anh huấn luyện binh sĩ Ukraine.', 'GBR > UKR'], ['Bỉ đào tạo 30 phi công Ukraine.', 'BEL > UKR']],
    no: ['Anh huấn luyện tân binh tại xứ Wales.'],
  },
  {
    id: 'aid.people', type: 'AID', mode: null, frame: 'gives',
    verbs: ['cử', 'điều', 'gửi', 'phái', 'đưa', 'điều động', 'huy động', 'triển khai'],
    near: ['bác sĩ', 'y bác sĩ', 'y tá', 'chuyên gia y tế', 'nhân viên y tế', '(đội|đoàn|nhóm) (cứu hộ|cứu nạn|y tế|tìm kiếm|bác sĩ|chuyên gia)', 'lực lượng cứu hộ', 'nhân viên cứu hộ', 'lính cứu hỏa', 'lính cứu hoả', 'tàu cứu hộ', 'máy bay chữa cháy', 'máy bay cứu hỏa', 'chuyên gia rà phá', 'cố vấn quân sự', 'huấn luyện viên'],
    because: 'Doctors, rescuers and advisers sent to help.',
    yes: [['Cuba cử 52 bác sĩ sang Italy.', 'CUB > ITA'], ['Việt Nam điều đội cứu hộ tới Thổ Nhĩ Kỳ.', 'VNM > TUR']],
  },
  {
    id: 'aid.relief-force', type: 'AID', mode: null, frame: 'gives',
    verbs: ['cử', 'điều', 'gửi', 'phái', 'đưa'],
    needs: ['cứu nạn', 'cứu hộ', 'chống dịch', 'khắc phục hậu quả', 'dập lửa', 'chữa cháy', 'tìm kiếm cứu nạn', 'giúp dập'],
    because: 'Soldiers sent to rescue are help, no deployment.',
    yes: [['Việt Nam cử 76 quân nhân sang Thổ Nhĩ Kỳ tham gia cứu nạn.', 'VNM > TUR']],
    no: ['Nga điều quân tới Syria.'],
  },
  {
    id: 'aid.asylum', type: 'AID', mode: null, frame: 'gives',
    verbs: ['(cấp|trao|cho|chấp thuận|cho phép|cho hưởng|đồng ý cho) (quy chế|quyền|đơn xin)? (tị nạn|tỵ nạn|cư trú chính trị|tị nạn chính trị|tị nạn tạm thời)', 'cho (tá túc|nương náu|lưu vong)', 'đón (tiếp)? người (tị|tỵ) nạn', '(tiếp nhận|cưu mang) (hàng|hơn|gần|khoảng)? (nghìn|ngàn|trăm|triệu)? người (tị|tỵ) nạn', 'cấp (quy chế|quyền) (tị nạn|tỵ nạn) tạm thời'],
    because: 'Asylum granted.',
    yes: [['Nga cấp quy chế tị nạn cho cựu nhân viên tình báo Mỹ.', 'RUS > USA'], ['Ba Lan tiếp nhận người tị nạn Ukraine.', 'POL > UKR']],
    no: ['Ba Lan từ chối tiếp nhận người tị nạn Ukraine.', 'Nga bác đơn xin tị nạn của một công dân Mỹ.'],
  },
  {
    id: 'aid.let', type: 'AID', mode: null, frame: 'acts-on',
    verbs: ['cho'],
    near: ['vay', 'mượn', 'tị nạn', 'tỵ nạn', 'tá túc'],
    unless: ['khoản vay', 'gói vay', 'lãi suất', 'người tị nạn', 'người tỵ nạn', 'trại tị nạn'],
    because: 'A loan or a shelter: ‘cho … vay’, ‘cho … tị nạn’ stand on both sides of whom it is for.',
    yes: [['Nga cho cựu Tổng thống Syria tị nạn.', 'RUS > SYR'], ['Nhật Bản cho Philippines vay 200 triệu USD.', 'JPN > PHL']],
    no: ['Đức cấp cho Hy Lạp khoản vay ưu đãi.'],
  },
  {
    id: 'aid.receive', type: 'AID', mode: null, frame: 'hosts',
    verbs: ['nhận', 'nhận (được|thêm)', 'tiếp nhận', 'tiếp nhận thêm', 'được nhận'],
    near: [...RELIEF, ...ARMS],
    unless: ['mua', 'hợp đồng', 'hối lộ', 'thông tin'],
    because: 'Help received: who gave it stands behind ‘của’ or ‘từ’.',
    yes: [['Ukraine nhận xe tăng của Đức.', 'DEU > UKR']],
    no: ['Ukraine từ chối nhận vũ khí của Đức.'],
  },
  {
    id: 'aid.terror', type: 'AID', mode: null, frame: 'gives', recipient: 'optional',
    verbs: [
      'ủng hộ', 'hậu thuẫn', 'tài trợ', 'hỗ trợ', 'dung túng', 'dung dưỡng', 'chứa chấp', 'che giấu', 'bao che', 'tiếp tay', 'tiếp tay cho', 'chống lưng', 'tài trợ cho', 'vũ trang cho', 'trang bị cho', 'nuôi dưỡng', 'giúp đỡ', 'che chở', 'cho trú ẩn', 'cung cấp (vũ khí|tiền|tài chính|nơi ẩn náu|nơi trú ẩn) (an toàn)?', '(tạo ra|tạo) nơi (ẩn náu|trú ẩn) (an toàn)? (cho)?', 'bơm tiền cho', 'đứng sau hậu thuẫn',
    ],
    near: [
      'khủng bố', 'chủ nghĩa khủng bố', 'phiến quân', 'quân nổi dậy', 'lực lượng nổi dậy', 'phe nổi dậy', 'nhóm nổi dậy', 'các nhóm', 'nhóm vũ trang', 'nhóm khủng bố', 'nhóm cực đoan', 'nhóm Hồi giáo', 'tổ chức khủng bố', 'các tổ chức khủng bố', 'phe ly khai', 'lực lượng ly khai', 'quân ly khai', 'các phần tử', 'phần tử cực đoan', 'phần tử khủng bố', 'chiến binh', 'chủ nghĩa cực đoan', 'các tay súng', 'dân quân', 'thánh chiến', 'al-Qaeda', 'Al Qaeda', 'Nhà nước Hồi giáo', 'IS', 'chiến dịch khủng bố', 'Hezbollah', 'Hamas', 'Houthi', 'Taliban', 'PKK', 'M23',
    ],
    unless: ['chống khủng bố', 'cuộc chiến', 'chống lại'],
    because: 'Supporting terrorists or rebels is AID; its recipient may stay empty.',
    yes: [['Saudi Arabia cáo buộc Qatar tài trợ khủng bố.', 'QAT > -'], ['Iran hậu thuẫn các chiến binh Hồi giáo.', 'IRN > -'], ['Ấn Độ cáo buộc Pakistan dung túng các nhóm khủng bố.', 'PAK > -']],
    no: ['Iran ủng hộ Iraq chống khủng bố.'],
  },
];
