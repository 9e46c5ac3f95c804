/** Expulsions, closures, sanctions, broken ties: SANCTION. */
import type { EventRule } from '../../../src/model/pack.ts';

export const sanction: readonly EventRule[] = [
  {
    id: 'sanction.expel', type: 'SANCTION', mode: 'expel', frame: 'acts-on', planned: { type: 'THREATEN', mode: 'expel' },
    verbs: ['trục xuất', 'ra lệnh trục xuất', 'quyết định trục xuất', 'tuyên bố trục xuất', 'tống xuất', 'đuổi', 'đuổi khỏi nước', 'trục xuất khỏi', 'buộc rời khỏi nước', '(tuyên bố|coi|liệt|liệt vào danh sách) (là)? (không được hoan nghênh|persona non grata|người không được chào đón|nhân vật không được hoan nghênh)', 'ra lệnh cho', 'yêu cầu rời khỏi', 'yêu cầu về nước'],
    nouns: ['(các|những|loạt|đợt)? vụ trục xuất', 'lệnh trục xuất', 'việc trục xuất'],
    object: ['diplomat', 'mission'],
    because: 'Expelling diplomats.',
    yes: [['Azerbaijan trục xuất 4 nhà ngoại giao Iran.', 'AZE > IRN'], ['Hai nhà ngoại giao Nga bị Đức trục xuất.', 'DEU > RUS']],
    no: ['Đức không trục xuất nhà ngoại giao Nga.'],
  },
  {
    id: 'sanction.expel.noun', type: 'SANCTION', mode: 'expel', frame: 'acts-on',
    verbs: [], nouns: ['(các|những|loạt|đợt)? (vụ|lệnh|việc) trục xuất (các)? nhà ngoại giao'],
    because: 'The expulsion as a noun.',
    yes: [['Nga lên tiếng sau vụ trục xuất các nhà ngoại giao của Mỹ.', '- > USA']],
  },
  {
    id: 'sanction.impose', type: 'SANCTION', mode: 'discontinue', frame: 'acts-on',
    verbs: ['trừng phạt', '(áp đặt|áp|ban hành|thông qua|tung|gia hạn|mở rộng|siết chặt|tăng cường) (thêm|các|gói|lệnh)? (trừng phạt|cấm vận)', 'cấm vận', 'đưa vào danh sách (trừng phạt|đen)', 'liệt vào danh sách (trừng phạt|đen|khủng bố)', 'phong tỏa tài sản', 'đóng băng tài sản', 'bổ sung vào danh sách trừng phạt', 'áp (đặt)? (mức)? thuế', 'áp thuế', 'đánh thuế', 'tăng thuế', 'nâng thuế', 'áp (đặt)? thuế (quan|chống bán phá giá|nhập khẩu|trả đũa)?', 'áp hạn ngạch', 'tước quy chế tối huệ quốc', 'đưa vào danh sách thực thể'],
    nouns: ['(các|những|một|loạt)? (lệnh|biện pháp|gói|đòn|vòng) (trừng phạt|cấm vận) (kinh tế|mới|bổ sung)?', 'các lệnh cấm vận', 'lệnh trừng phạt'],
    because: 'International sanctions, embargoes, punitive tariffs.',
    yes: [['EU áp đặt các biện pháp trừng phạt mới đối với Belarus.', 'ORG:EU > BLR'], ['Mỹ trừng phạt 12 quan chức Iran.', 'USA > IRN'], ['Iran bị Mỹ áp đặt lệnh trừng phạt.', 'USA > IRN']],
    no: ['EU chưa áp đặt trừng phạt đối với Belarus.'],
  },
  {
    id: 'sanction.ban', type: 'SANCTION', mode: 'discontinue', frame: 'acts-on',
    verbs: ['(cấm|ngừng|đình chỉ|tạm dừng|tạm ngừng|dừng|hạn chế|cắt|chặn|tẩy chay) (nhập khẩu|xuất khẩu|bán|mua|giao dịch|cung cấp|nhập|chuyển giao|cung ứng|cấp phép|thương mại)', 'ra lệnh cấm', 'ban hành lệnh cấm', 'áp lệnh cấm', 'áp đặt lệnh cấm', 'cấm cửa', 'cấm (các)? (công ty|hãng|doanh nghiệp|hàng hóa|hàng|ứng dụng|tàu|máy bay|chuyến bay|sản phẩm)', '(cắt|cắt đứt|chấm dứt|đình chỉ|ngừng|tạm dừng|dừng|đóng băng|ngưng|tạm ngừng|tạm đình chỉ|rút) (mọi|toàn bộ|các)? (hợp tác|quan hệ hợp tác|quan hệ thương mại|hợp tác quân sự|quan hệ kinh tế|chuyến bay|đường bay|giao thương|trao đổi|liên lạc quân sự|tham gia)', 'cắt (nguồn cung|khí đốt|điện|dầu)'],
    nouns: ['lệnh cấm (nhập khẩu|xuất khẩu|bay|vận)?'],
    because: 'Trade, flights or cooperation stopped.',
    yes: [['Nga cấm nhập khẩu rượu vang Gruzia.', 'RUS > GEO'], ['Ấn Độ đình chỉ hợp tác quân sự với Pakistan.', 'IND > PAK']],
  },
  {
    id: 'sanction.break', type: 'SANCTION', mode: 'discontinue', frame: 'acts-on', planned: { type: 'THREATEN', mode: 'relations' },
    verbs: ['(cắt|cắt đứt|đoạn tuyệt|chấm dứt|đình chỉ|hạ cấp|hạ bậc|giáng cấp|đóng băng|hạ mức|ngừng) (mọi|hoàn toàn|các)? (quan hệ|mối quan hệ|bang giao|liên hệ) (ngoại giao|song phương|ngoại giao và thương mại|với)?', 'tuyệt giao', 'cắt đứt bang giao', 'cắt đứt mọi quan hệ', 'từ mặt', 'nghỉ chơi'],
    nouns: ['việc cắt đứt quan hệ (ngoại giao)?'],
    because: 'Diplomatic relations broken off or downgraded.',
    yes: [['Bahrain cắt đứt quan hệ ngoại giao với Qatar.', 'BHR > QAT'], ['Jordan hạ cấp quan hệ với Qatar.', 'JOR > QAT']],
    no: ['Bahrain không cắt đứt quan hệ ngoại giao với Qatar.'],
  },
  {
    id: 'sanction.close', type: 'SANCTION', mode: 'discontinue', frame: 'acts-on',
    verbs: ['đóng cửa', 'đóng', 'ra lệnh đóng cửa', 'yêu cầu đóng cửa', 'đóng cửa vĩnh viễn', 'tạm đóng cửa', 'phong tỏa', 'khép'],
    object: ['mission', 'place', 'diplomat', 'firm'],
    needs: ['đại sứ quán', 'lãnh sự quán', 'tổng lãnh sự quán', 'sứ quán', 'biên giới', 'cửa khẩu', 'không phận', 'văn phòng', 'viện', 'trung tâm văn hóa', 'tòa nhà', 'cơ quan đại diện'],
    because: 'An embassy, a border, an airspace closed.',
    yes: [['Mỹ đóng cửa lãnh sự quán Trung Quốc tại Houston.', 'USA > CHN'], ['Pakistan đóng cửa biên giới với Afghanistan.', 'PAK > AFG']],
  },
  {
    id: 'sanction.recall', type: 'SANCTION', mode: 'withdraw', frame: 'acts-on',
    verbs: ['(triệu hồi|rút|gọi|triệu) (khẩn cấp)? (đại sứ|các nhà ngoại giao|nhà ngoại giao|toàn bộ nhân viên ngoại giao|nhân viên ngoại giao|phái bộ ngoại giao|đại biện) (về nước)?', 'triệu hồi', 'gọi đại sứ về nước', 'rút nhân viên ngoại giao', '(cắt|ngừng|đình chỉ|giảm|cắt giảm|tạm ngừng|dừng|ngưng|rút|chặn|đóng băng|hoãn|tạm dừng) (khoản|gói|toàn bộ)? (viện trợ|hỗ trợ|tài trợ|trợ cấp|giải ngân|tiền viện trợ) (quân sự|kinh tế|nhân đạo|tài chính)?'],
    because: 'A state withdraws its own diplomats or its aid.',
    yes: [['Serbia triệu hồi đại sứ tại Croatia để tham vấn.', 'SRB > HRV'], ['Mỹ ngừng viện trợ quân sự cho Pakistan.', 'USA > PAK']],
  },
  {
    id: 'sanction.leave', type: 'SANCTION', mode: 'discontinue', frame: 'acts-on',
    verbs: ['(rút khỏi|rút lui khỏi|rời khỏi|từ bỏ|hủy bỏ|hủy|xé bỏ|đơn phương rút khỏi|đình chỉ|bãi bỏ|chấm dứt|đơn phương hủy|đình chỉ tham gia|ngừng tham gia|tạm đình chỉ|rời bỏ) (thỏa thuận|hiệp ước|hiệp định|công ước|tổ chức|hiệp định thương mại|thỏa ước|bản ghi nhớ|hợp đồng|dự án|Thỏa thuận|Hiệp ước|Hiệp định)', 'rút khỏi', 'rút ra khỏi'],
    unless: ['lãnh thổ', 'khu vực', 'quân', 'thành phố', 'binh sĩ', 'thị trấn'],
    object: ['policy', 'state', 'org', 'place'],
    because: 'A treaty or an organisation left or suspended.',
    yes: [['Mỹ rút khỏi WHO.', 'USA > ORG:WHO']],
  },
  {
    id: 'sanction.convict', type: 'SANCTION', mode: 'convict', frame: 'acts-on',
    verbs: ['kết án', 'tuyên án', 'xử tù', 'bỏ tù', 'kết án tù', 'tuyên phạt', 'phạt tù', 'tuyên có tội', 'xét xử', 'kết tội', 'tử hình', 'phạt', 'ra phán quyết', 'tuyên bố có tội'],
    object: ['people', 'official', 'force', 'firm', 'agency', 'leader', 'person', 'rebels', 'vessel', 'media'],
    because: 'A court rules against another state’s people.',
    yes: [['Tòa án Nga kết án công dân Mỹ 16 năm tù.', 'RUS > USA']],
  },
];
