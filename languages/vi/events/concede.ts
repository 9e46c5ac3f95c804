/** Ceasefires declared, restrictions eased, pardons, apologies: CONCEDE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const concede: readonly EventRule[] = [
  {
    id: 'concede.ceasefire', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['(tuyên bố|ban bố|ra lệnh|công bố|thông báo|đơn phương|đơn phương tuyên bố|ban hành) (đơn phương)? (một|lệnh|đợt)? (ngừng bắn|ngưng bắn|đình chiến|hưu chiến|ngừng chiến)', '(ngừng|ngưng) bắn đơn phương', 'tuyên bố (ngừng|chấm dứt|tạm ngừng|đình chỉ|tạm dừng) (chiến dịch|các cuộc tấn công|tấn công|không kích|chiến sự|hoạt động quân sự|các hoạt động quân sự)'],
    because: 'A ceasefire declared.',
    yes: [['Nga đơn phương tuyên bố ngừng bắn.', 'RUS > -'], ['Tổng thống Nga ra lệnh ngừng bắn với Ukraine.', 'RUS > UKR']],
    no: ['Mỹ kêu gọi Nga tuyên bố ngừng bắn.'],
  },
  {
    id: 'concede.ease', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: [
      'dỡ bỏ', 'bãi bỏ', 'gỡ bỏ', 'nới lỏng', 'hủy bỏ', 'xóa bỏ', 'gỡ', 'tạm dỡ bỏ', 'tạm gỡ', 'giảm nhẹ', 'dỡ', 'giảm', 'giảm bớt', 'nới', 'bỏ', 'bỏ bớt', 'tháo gỡ', 'tháo bỏ', 'cắt giảm', 'hạ', 'miễn', 'miễn trừ', 'miễn giảm', 'đình chỉ', 'tạm đình chỉ', 'hoãn', 'tạm hoãn', 'hoãn lại', 'rút', 'rút lại', 'thu hồi', 'hủy', 'chấm dứt', 'bãi', 'gia hạn', 'ký sắc lệnh (dỡ bỏ|bãi bỏ|gỡ bỏ|nới lỏng)', '(dỡ bỏ|bãi bỏ|gỡ bỏ|nới lỏng|hủy bỏ|bỏ|gỡ|thu hồi|đình chỉ|hoãn|rút|rút lại) (hoàn toàn|một phần|bớt|toàn bộ)? (các)? (lệnh|biện pháp)', 'tạm ngừng', 'tạm dừng',
    ],
    near: [
      'trừng phạt', 'cấm', 'bắt', 'truy nã', 'trục xuất', 'lệnh trừng phạt', 'cấm vận', 'phong tỏa', 'lệnh phong tỏa', 'lệnh cấm', 'lệnh cấm vận', 'lệnh hạn chế', 'hạn chế', 'biện pháp (trừng phạt|hạn chế|trả đũa|cấm vận)', 'các biện pháp (trừng phạt|hạn chế|trả đũa|cấm vận)', 'kiểm soát xuất khẩu', 'lệnh miễn trừ', 'miễn trừ', 'đóng băng tài sản', 'lệnh bắt', 'lệnh truy nã', 'lệnh trục xuất', 'lệnh tẩy chay', 'thị thực', 'visa', 'rào cản', 'lệnh kiểm soát', 'lệnh đóng cửa', 'quyết định trục xuất', 'thiết quân luật', 'lệnh đình chỉ',
    ],
    unless: ['cấp thị thực', 'cấp visa', 'trợ cấp'],
    because: 'Restrictions and penalties eased, lifted or put off.',
    yes: [
      ['Mỹ dỡ bỏ lệnh cấm vận vũ khí đối với Việt Nam.', 'USA > VNM'], ['Mỹ dỡ bỏ hoàn toàn lệnh cấm bán vũ khí cho Việt Nam.', 'USA > VNM'], ['Nga bỏ lệnh cấm nhập khẩu rau quả từ Moldova.', 'RUS > MDA'],
    ],
    no: ['Mỹ từ chối dỡ bỏ trừng phạt đối với Iran.', 'Iran yêu cầu Mỹ dỡ bỏ trừng phạt.'],
  },
  {
    id: 'concede.tariff', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'required', planned: { type: 'AGREE', mode: null },
    verbs: ['dỡ bỏ', 'bãi bỏ', 'gỡ bỏ', 'xóa bỏ', 'gỡ', 'giảm', 'giảm mạnh', 'cắt giảm', 'hạ', 'miễn', 'miễn giảm', 'đình chỉ', 'hoãn', 'tạm hoãn', 'rút', 'hủy', 'tạm ngừng', 'tạm dừng', 'nới', 'bỏ'],
    near: ['áp thuế', 'thuế', 'thuế quan', 'đòn thuế', 'kế hoạch áp thuế', 'mức thuế', 'lệnh áp thuế', 'việc áp thuế', 'hạn ngạch'],
    because: 'Duties on the goods of another state cut or put off.',
    yes: [['Mỹ tạm hoãn áp thuế với hàng hóa Mexico.', 'USA > MEX'], ['Trung Quốc bãi bỏ thuế chống bán phá giá đối với rượu vang Australia.', 'CHN > AUS']],
    no: ['Đức giảm thuế thu nhập.', 'Trung Quốc yêu cầu Mỹ dỡ bỏ thuế quan.'],
  },
  {
    id: 'concede.reopen', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['mở lại', 'mở cửa', 'mở cửa lại', 'mở cửa trở lại', 'mở', 'tái mở cửa', 'tái mở', 'cho mở lại', 'khôi phục', 'nối lại', 'cho thông quan', 'thông'],
    near: ['biên giới', 'cửa khẩu', 'cửa biên giới', 'không phận', 'đường tiếp vận', 'tuyến tiếp vận', 'tuyến đường', 'eo biển', 'cảng', 'chuyến bay', 'đường bay', 'nguồn cung', 'cung cấp khí đốt', 'nhập khẩu', 'xuất khẩu', 'cấp thị thực', 'cấp visa', 'giao thương', 'thương mại', 'dịch vụ lãnh sự', 'dòng khí đốt', 'đường dây nóng', 'viện trợ'],
    unless: ['quan hệ', 'đàm phán', 'đối thoại'],
    because: 'Borders, airspace and trade opened again.',
    yes: [['Pakistan mở cửa trở lại biên giới với Afghanistan.', 'PAK > AFG'], ['Saudi Arabia mở lại không phận cho Qatar.', 'SAU > QAT']],
    no: ['Ba Lan không mở lại cửa khẩu với Belarus.'],
  },
  {
    id: 'concede.apologise', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['xin lỗi', '(chính thức|công khai|lên tiếng|gửi thư|có lời|đưa ra lời) xin lỗi', '(gửi|ngỏ|có|đưa ra|chuyển|bày tỏ) (lời|sự)? xin lỗi', 'xin lượng thứ', '(tạ|cáo|nhận) lỗi', 'cúi đầu xin lỗi', '(lấy làm|bày tỏ|tỏ) (sự)? (tiếc|hối tiếc|hối hận|ân hận|ăn năn)', 'thừa nhận (sai lầm|lỗi|mắc sai lầm)', 'bồi thường (cho)?', 'đền bù (cho)?'],
    nouns: ['lời (xin lỗi|tạ lỗi)'],
    unless: ['thiệt hại do bão'],
    because: 'Apologies, admissions of fault, compensation.',
    yes: [['Israel xin lỗi Thổ Nhĩ Kỳ.', 'ISR > TUR'], ['Tổng thống Nga gửi lời xin lỗi tới người đồng cấp Azerbaijan.', 'RUS > AZE'], ['Nhà lãnh đạo Triều Tiên ngỏ lời xin lỗi nhân dân Hàn Quốc.', 'PRK > KOR']],
    no: ['Thổ Nhĩ Kỳ đòi Israel xin lỗi.', 'Israel từ chối xin lỗi Thổ Nhĩ Kỳ.'],
  },
  {
    id: 'concede.yield', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['nhượng bộ', 'chịu nhượng bộ', 'xuống thang', 'xuống nước', 'nhún nhường', 'lùi bước', 'chùn bước', 'lùi một bước', 'dịu giọng', 'cho phép (tiếp cận|thăm) lãnh sự', '(ân xá|đặc xá|tha bổng|giảm án|ân giảm) (cho)?', 'khoan hồng cho', 'xá tội cho', 'miễn (thị thực|visa) (cho)?', 'hạ giọng'],
    nouns: ['(lệnh|sắc lệnh) ân xá'],
    because: 'Yielding, pardons.',
    yes: [['Quốc vương Saudi Arabia ân xá cho bốn công dân Philippines.', 'SAU > PHL'], ['Ankara nhượng bộ Thụy Điển.', 'TUR > SWE']],
    no: ['Iran không nhượng bộ Mỹ.'],
  },
  {
    id: 'concede.delist', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['đưa', 'rút', 'gỡ', 'loại', 'xóa', 'rút tên', 'xóa tên', 'gỡ tên', 'đưa tên', 'bỏ'],
    needs: ['(ra)? khỏi danh sách', 'khỏi (sổ|sổ) đen'],
    because: 'Taken off a black list.',
    yes: [['Mỹ đưa Sudan ra khỏi danh sách các nước bảo trợ khủng bố.', 'USA > SDN'], ['Anh gỡ tên một công ty Nga khỏi danh sách trừng phạt.', 'GBR > RUS']],
    no: ['Mỹ đưa Sudan vào danh sách các nước bảo trợ khủng bố.'],
  },
  {
    id: 'concede.take-back', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'AGREE', mode: null },
    verbs: ['rút', 'rút lại', 'thu hồi', 'hủy', 'hủy bỏ', 'bãi bỏ', 'từ bỏ', 'chấm dứt', 'đình chỉ', 'khép lại', 'ngừng theo đuổi'],
    near: ['đơn kiện', 'vụ kiện', 'khiếu nại', 'yêu cầu', 'cáo buộc', 'tuyên bố chủ quyền', 'lời đe dọa', 'tối hậu thư', 'lệnh bắt', 'lệnh truy nã', 'cuộc điều tra', 'điều tra', 'đơn khiếu nại', 'phủ quyết'],
    unless: ['bác bỏ', 'dẫn độ'],
    because: 'A suit, a charge, a demand taken back.',
    yes: [['Úc rút đơn kiện Trung Quốc tại WTO.', 'AUS > CHN'], ['Thụy Điển chấm dứt cuộc điều tra nhằm vào một công dân Úc.', 'SWE > AUS']],
  },
  {
    id: 'concede.refrain', type: 'CONCEDE', mode: null, frame: 'acts-on', recipient: 'optional', planned: { type: 'CONCEDE', mode: null },
    verbs: ['hủy', 'hủy bỏ', 'hoãn', 'tạm hoãn', 'đình chỉ', 'tạm đình chỉ', 'tạm dừng', 'dừng', 'tạm ngừng', 'tạm ngưng', 'ngừng', 'ngưng', 'chấm dứt', 'giảm quy mô', 'thu hẹp', 'giảm', '(tuyên bố|thông báo|cam kết|hứa) (sẽ)? (ngừng|ngưng|dừng|tạm dừng|đình chỉ|chấm dứt)', 'hạ'],
    near: ['tập trận', '(cuộc|các cuộc|đợt) tập trận', '(quy mô)? (cuộc|các cuộc)? tập trận', 'thử (hạt nhân|tên lửa|vũ khí)', '(vụ|các vụ) (thử|phóng)', 'phóng tên lửa', 'làm giàu uranium', 'làm giàu urani', 'chương trình (hạt nhân|tên lửa)', 'xây dựng khu định cư', 'mở rộng khu định cư', 'trinh sát', 'tuần tra', 'do thám', 'hoạt động (hạt nhân|quân sự|vũ trang|tuyên truyền)', 'phát thanh tuyên truyền', 'chiến dịch quân sự', 'bồi đắp', 'diễn tập'],
    because: 'Exercises, tests or works called off or stopped.',
    yes: [['Triều Tiên tuyên bố ngừng các vụ thử hạt nhân.', 'PRK > -'], ['Mỹ và Hàn Quốc hủy cuộc tập trận chung.', 'USA,KOR > -']],
    no: ['Trung Quốc đòi Mỹ ngừng trinh sát.'],
  },
];
