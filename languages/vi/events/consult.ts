/** Meetings, visits, talks and calls: CONSULT, and their cancelling: REJECT meet. */
import type { EventRule } from '../../../src/model/pack.ts';

export const consult: readonly EventRule[] = [
  {
    id: 'consult.phone', type: 'CONSULT', mode: 'phone', frame: 'mutual',
    verbs: [
      'điện đàm', 'điện đàm trực tuyến', 'đàm thoại', 'gọi điện', 'gọi điện thoại', '(gọi điện|gọi điện thoại|điện thoại|nói điện thoại) (cho|tới|đến|với)', 'nhận cuộc gọi (từ|của)?', 'nhận điện thoại (từ|của)?', 'có cuộc (điện đàm|gọi|đàm thoại)',
      '(trao đổi|nói chuyện|hội đàm|thảo luận|liên lạc|gặp|gặp gỡ|làm việc|bàn bạc) (qua|bằng) (điện thoại|điện đàm|video|cầu truyền hình|hình thức trực tuyến|đường dây nóng)', 'nói chuyện điện thoại', '(hội đàm|họp|gặp|gặp thượng đỉnh|họp thượng đỉnh|trao đổi|đối thoại|làm việc) trực tuyến',
    ],
    nouns: [
      '(các|những|một|hai|2|nhiều)? (cuộc|buổi) (điện đàm|đàm thoại)', '(cuộc gọi|cú điện thoại|cuộc điện thoại|cuộc hội thoại|cú điện đàm)', 'cuộc gọi (điện thoại|video)', '(cuộc|buổi) (nói chuyện|trao đổi|thảo luận|hội đàm) (điện thoại|qua điện thoại|trực tuyến|qua điện đàm|qua video|qua cầu truyền hình)',
      '(cuộc|buổi|phiên) (gặp|họp|hội đàm|thượng đỉnh|hội nghị) trực tuyến', 'hội nghị (thượng đỉnh)? trực tuyến',
    ],
    because: 'Leaders or ministers speak by telephone or video.',
    yes: [
      ['Tổng thống Pháp điện đàm với Thủ tướng Ấn Độ.', 'FRA,IND <>'], ['Ngoại trưởng Nga đã có cuộc điện đàm với người đồng cấp Mỹ.', 'RUS,USA <>'],
      ['Thủ tướng Đức trao đổi qua điện thoại với Tổng thống Brazil.', 'DEU,BRA <>'], ['Tổng thống Hàn Quốc và Thủ tướng Canada hội đàm trực tuyến.', 'KOR,CAN <>'],
    ],
    no: ['Tổng thống Pháp không điện đàm với Thủ tướng Ấn Độ.'],
  },
  {
    id: 'consult.meet', type: 'CONSULT', mode: null, frame: 'mutual',
    verbs: [
      'gặp', 'gặp (gỡ|mặt|nhau|riêng|lại|song phương|thượng đỉnh|trực tiếp|bí mật|chớp nhoáng|ba bên|kín)', 'hội đàm', 'hội đàm (hẹp|mở rộng|kín|riêng|song phương|ba bên|cấp cao)', 'hội kiến', 'hội ngộ', 'tiếp kiến', 'yết kiến', 'bệ kiến', 'diện kiến', 'hội ý', 'hội họp', 'nhóm họp', 'tọa đàm',
      'làm việc với', 'có cuộc (gặp|hội đàm|làm việc|hội kiến|trao đổi|tiếp xúc|gặp gỡ|họp)', 'có buổi (gặp|làm việc|hội đàm|tiếp|trao đổi|tiếp xúc)', 'tiếp xúc', 'tiếp xúc (với|song phương|riêng|bên lề)', 'trao đổi với', 'nói chuyện với', 'trò chuyện với', 'ngồi lại với', 'bắt tay với', 'ăn tối với', 'ăn trưa với', 'dùng bữa (tối|trưa)? với', 'dự tiệc với',
      'tham vấn', 'tham vấn với', 'tham khảo ý kiến', 'hội ý với', 'đối thoại', 'đối thoại (với|trực tiếp)', 'hội thảo với', 'họp', 'họp (với|kín|bàn|khẩn|ba bên|thượng đỉnh|cấp cao|song phương)', 'trao đổi (ý kiến|quan điểm|song phương)', 'bàn bạc', 'bàn thảo', 'bàn luận', 'chào xã giao', 'đến chào xã giao', 'tới chào', 'chào từ biệt', 'hội đàm ngắn',
    ],
    nouns: [
      '(cuộc|buổi) (gặp|gặp gỡ|hội đàm|hội kiến|tiếp xúc|tham vấn|họp|họp thượng đỉnh|gặp thượng đỉnh|gặp mặt|làm việc|hội nghị|trao đổi|đối thoại|thảo luận|hội ý|nói chuyện|trò chuyện) (song phương|thượng đỉnh|ba bên|trực tiếp|cấp cao|kín|lịch sử|riêng)?',
      'các (cuộc|buổi) (gặp|gặp gỡ|hội đàm|tiếp xúc|tham vấn|họp|trao đổi|đối thoại|thảo luận|làm việc) (song phương|thượng đỉnh|ba bên|bên lề|trực tiếp|cấp cao|kín|riêng|chính thức)?',
      'hội đàm', 'phiên (họp|thảo luận|đối thoại|hội đàm|tham vấn)', 'hội nghị (thượng đỉnh|cấp cao|ba bên|bốn bên|ngoại trưởng|bộ trưởng quốc phòng|hòa bình) (song phương|ba bên|liên Triều|lịch sử)?', '(cuộc)? (thượng đỉnh|họp thượng đỉnh) (song phương|ba bên|liên Triều|lịch sử)?', 'kỳ họp Ủy ban (liên chính phủ|hỗn hợp)', 'đối thoại (chiến lược|an ninh|quốc phòng|chính sách|kinh tế|nhân quyền|2+2|2 + 2)', 'hội nghị (các)? (ngoại trưởng|bộ trưởng)', 'lễ đón (chính thức)?', 'bữa (ăn tối|ăn trưa|tiệc|tối) làm việc',
    ],
    unless: ['đội tuyển', 'bán kết', 'chung kết', 'tứ kết', 'vòng loại', 'vòng bảng', 'trận đấu', 'World Cup', 'SEA Games', 'Asian Cup'],
    because: 'Officials of two states meet or talk.',
    yes: [
      ['Ngoại trưởng Đức gặp Ngoại trưởng Ba Lan tại Warsaw.', 'DEU,POL <>'], ['Bộ trưởng Quốc phòng Ấn Độ hội đàm với người đồng cấp Nhật Bản.', 'IND,JPN <>'],
      ['Cuộc gặp giữa Tổng thống Mỹ và Chủ tịch Trung Quốc diễn ra hôm 5/6.', 'USA,CHN <>'], ['Thủ tướng Anh ăn tối với Tổng thống Pháp.', 'GBR,FRA <>'],
      ['Mỹ và Ấn Độ tổ chức Đối thoại 2+2 tại Washington hôm 11/4.', 'USA,IND <>'], ['Thủ tướng Canada đã có buổi làm việc với Bộ trưởng Tài chính Mexico.', 'CAN,MEX <>'],
    ],
    no: ['Ngoại trưởng Đức không gặp Ngoại trưởng Ba Lan.', 'Đức gặp khó khăn trong quan hệ với Ba Lan.', 'Đức gặp Ba Lan ở bán kết.', 'Kế hoạch của Đức gặp phải sự phản đối của Ba Lan.'],
  },
  {
    id: 'consult.negotiate', type: 'CONSULT', mode: null, frame: 'mutual',
    verbs: [
      'đàm phán', 'đàm phán (với|trực tiếp|gián tiếp|bí mật|hạt nhân|hòa bình|thương mại)', 'thương lượng', 'thương lượng với', 'thương thảo', 'thương thuyết', 'thương nghị', 'điều đình', 'hòa đàm', 'thảo luận', 'thảo luận với', 'bàn về', 'bàn chuyện', 'mật đàm', 'đàm đạo', 'tái đàm phán', '(nối lại|mở lại|tái khởi động|khởi động lại|quay lại|trở lại) (các)? (cuộc|vòng|bàn)? (đàm phán|hòa đàm|đối thoại|thương lượng|thương thuyết|tham vấn)',
      'bước vào (vòng|bàn)? đàm phán', 'ngồi vào bàn (đàm phán|thương lượng|hội nghị)', 'trao đổi về', '(tiến hành|tổ chức|có|bắt đầu|mở) (vòng|các vòng)? (đàm phán|thảo luận|tham vấn|thương lượng|thương thuyết)', 'tổ chức hai ngày đàm phán', 'liên lạc với', 'giữ liên lạc với', 'duy trì liên lạc với', 'mở kênh (liên lạc|đối thoại|đàm phán)', 'thông báo với', 'liên lạc',
    ],
    nouns: [
      '(cuộc|vòng|phiên) (đàm phán|thương lượng|hòa đàm|đàm phán hòa bình|thảo luận|thương thảo|thương thuyết|đối thoại|tham vấn|mật đàm|điều đình) (hòa bình|hạt nhân|thương mại|trực tiếp|gián tiếp|ngừng bắn|song phương|ba bên)?',
      'các (cuộc|vòng|phiên) (đàm phán|thương lượng|hòa đàm|thảo luận|thương thảo|thương thuyết|đối thoại|tham vấn) (hòa bình|hạt nhân|thương mại|trực tiếp|gián tiếp|ngừng bắn|song phương|ba bên)?', 'hòa đàm', 'tiến trình (đàm phán|hòa đàm)', 'đàm phán',
    ],
    because: 'Parties negotiate or keep contact on a matter between them.',
    yes: [['Serbia và Kosovo đàm phán tại Brussels.', 'SRB,XKX <>'], ['Vòng đàm phán giữa Mỹ và Iran kết thúc hôm 3/5.', 'USA,IRN <>'], ['Hai miền Yemen thương thuyết. Serbia điều đình với Kosovo.', 'SRB,XKX <>']],
    no: ['Serbia chưa đàm phán với Kosovo.', 'Quốc hội Serbia thảo luận dự luật thuế.'],
  },
  {
    id: 'consult.visit', type: 'CONSULT', mode: 'visit', frame: 'visits',
    verbs: [
      'thăm', '(tới|đến|sang|ghé|đi|ra|về|qua) thăm', '(tới|đến|sang)? thăm (chính thức|làm việc|hữu nghị|lịch sử|cấp nhà nước|hữu nghị chính thức|chính thức và làm việc|bất ngờ|không báo trước) (tới|đến|tại)?', 'thăm và làm việc (tại|ở|với)', 'thăm viếng', 'viếng thăm', 'công du', 'công du (tới|đến|sang|qua)', 'đặt chân (đến|tới|xuống|lên)', '(đang)? ở thăm', 'kinh lý', 'thị sát',
      '(có|thực hiện|bắt đầu|tiến hành) chuyến (thăm|công du|đi) (chính thức|cấp nhà nước|làm việc|đầu tiên)? (tới|đến|tại)?',
      'dừng chân (tại|ở)', 'ghé', 'dẫn đầu (đoàn|phái đoàn) (đại biểu|cấp cao)? (thăm|tới thăm|sang thăm|đến thăm|tới|sang|đến)', 'cập cảng', 'cập bến', 'thăm cảng', 'thăm đáp lễ', 'thăm hữu nghị cảng', '(tới|đến|sang) (dự|tham dự) (lễ|hội nghị|diễn đàn|cuộc họp|tang lễ|hội thảo) (tại|ở)?',
    ],
    nouns: ['(các)? chuyến (thăm|công du|viếng thăm|thăm viếng|công cán|đi|thăm và làm việc) (chính thức|cấp nhà nước|làm việc|hữu nghị|lịch sử|bất ngờ|bí mật|đầu tiên|đáp lễ|kéo dài|không báo trước|hai ngày|ba ngày|bốn ngày)?', 'chuyến công du (nước ngoài)? (đầu tiên)?'],
    unless: ['dò', 'dò xét', 'dò dầu khí'],
    because: 'Somebody in office goes to another state: the visitor acts, the host receives.',
    yes: [
      ['Thủ tướng Ấn Độ thăm Nga trong ba ngày.', 'IND > RUS'], ['Trong chuyến thăm Trung Quốc của Tổng thống Pháp, hai bên bàn về thương mại.', 'FRA > CHN'],
      ['Ngoại trưởng Nhật Bản bắt đầu chuyến công du tới Kenya.', 'JPN > KEN'], ['Tàu hộ vệ tên lửa của Ấn Độ cập cảng Manila của Philippines.', 'IND > PHL'],
    ],
    no: ['Thủ tướng Ấn Độ hủy chuyến thăm Nga.', 'Tàu Trung Quốc thăm dò dầu khí ngoài khơi Việt Nam.'],
  },
  {
    id: 'consult.arrive', type: 'CONSULT', mode: 'visit', frame: 'visits',
    verbs: ['đến', 'tới', 'sang', 'tới nơi', '(lên đường|đáp chuyến bay|đáp máy bay) (tới|sang|đến)', 'bay (tới|đến|sang)', 'hạ cánh (xuống|ở|tại)', 'có mặt (tại|ở)', 'khởi hành (đi|tới|sang|đến)', 'đáp xuống'],
    needs: ['để (thảo luận|gặp|hội đàm|thăm|dự|tham dự|bàn|làm việc|đàm phán|trao đổi|tham vấn|hội kiến|họp|tìm cách|thúc đẩy|viếng|trình|nối lại)', 'thăm', 'gặp', 'hội đàm', 'chuyến thăm', 'chuyến công du', 'đàm phán', 'dự hội nghị', 'tham dự', 'thảo luận', 'bắt đầu chuyến thăm', 'tham gia đàm phán', 'dự lễ', 'dự tang lễ', 'làm việc với'],
    unless: ['tuyên bố', 'điện đàm', 'tàu', 'tên lửa', 'binh sĩ'],
    because: 'Going to another state to meet or talk there.',
    yes: [['Ngoại trưởng Mỹ tới Riyadh để gặp Thái tử Saudi Arabia.', 'USA > SAU'], ['Ngoại trưởng Đức hạ cánh xuống Kiev để bàn về viện trợ.', 'DEU > UKR']],
  },
  {
    id: 'consult.send', type: 'CONSULT', mode: 'visit', frame: 'visits',
    verbs: ['cử', 'phái', 'gửi', 'đưa', 'cử thêm', 'tháp tùng'],
    near: ['phái đoàn', 'đoàn đại biểu', '(đoàn|nhóm) (đàm phán|công tác|làm việc|quan chức)', 'nhóm làm việc', 'các nhóm làm việc', 'đặc phái viên', 'đặc sứ', 'phái viên', 'nhà đàm phán', 'các nhà đàm phán', 'quan chức', 'các quan chức', 'đại diện', 'thứ trưởng', 'ngoại trưởng', 'cố vấn an ninh'],
    unless: ['thường trú', 'đại sứ', 'quân'],
    because: 'Envoys sent to talk.',
    yes: [['Hàn Quốc cử đặc phái viên đến Trung Quốc.', 'KOR > CHN'], ['Israel cử một phái đoàn cấp cao tới Qatar.', 'ISR > QAT']],
    no: ['Hàn Quốc cử binh sĩ tới Nam Sudan.'],
  },
  {
    id: 'consult.receive', type: 'CONSULT', mode: 'visit', frame: 'hosts',
    verbs: ['tiếp', '(tiếp|đón) (thân mật|xã giao|riêng|trọng thể|long trọng|nồng nhiệt)', 'tiếp đón', 'đón', 'đón tiếp', 'đón chào', 'tiếp đãi', 'thết đãi', 'chiêu đãi', '(mở|chủ trì)? (tiệc chiêu đãi|quốc yến)', 'thết tiệc', 'nghênh đón', 'nghênh tiếp', '(chủ trì|tổ chức) lễ đón', 'đã tiếp', 'chào đón'],
    object: ['leader', 'official', 'diplomat', 'person', 'parliament', 'ministry'],
    because: 'The host receives the visitor: the visitor acts.',
    yes: [['Tổng thống Nga tiếp Thủ tướng Hungary tại Moskva.', 'HUN > RUS'], ['Thủ tướng Lào tiếp thân mật Đại sứ Nhật Bản.', 'JPN > LAO']],
    no: ['Nga tiếp tục ủng hộ Hungary.', 'Đây là lần kế tiếp Nga mời Thủ tướng Hungary.'],
  },
  {
    id: 'consult.mediate', type: 'CONSULT', mode: 'third-party', frame: 'mutual',
    verbs: [
      'làm trung gian', '(đóng|giữ)? vai trò trung gian', 'làm trung gian (hòa giải|đàm phán)', 'đứng ra (hòa giải|làm trung gian)', 'hòa giải', 'dàn xếp', 'trung gian', 'điều giải', 'bắc nhịp cầu', '(chủ trì|đăng cai|tổ chức|bảo trợ) (cuộc|các cuộc|vòng)? (đàm phán|gặp|hòa đàm|hội đàm|đàm phán hòa bình|gặp thượng đỉnh) (ba bên|giữa)', 'chủ trì (đàm phán|cuộc gặp)',
    ],
    nouns: ['sự trung gian', 'vai trò trung gian hòa giải', 'nỗ lực (hòa giải|trung gian)'],
    because: 'A third party brings others together.',
    yes: [['Qatar làm trung gian đàm phán giữa Mỹ và Taliban.', 'QAT,USA,AFG <>']],
  },
  {
    id: 'consult.cancel', type: 'REJECT', mode: 'meet', frame: 'acts-on', planned: 'keep',
    verbs: [
      'hủy', 'hủy bỏ', 'hủy ngang', 'hoãn', 'hoãn lại', 'đình hoãn', 'tạm hoãn', 'trì hoãn', 'từ chối', 'không chịu', 'không chấp nhận', 'khước từ', 'chối từ', 'rút khỏi', 'rời khỏi', 'tẩy chay', 'bỏ', 'ngừng', 'ngưng', 'tạm ngừng', 'tạm dừng', 'đình chỉ', 'dừng', 'chấm dứt', 'đóng băng', 'cắt đứt', 'cắt', 'cự tuyệt', 'phá vỡ', 'rời bỏ', 'bác', 'né tránh', 'rút lại', 'thu hồi', 'rút ngắn', 'gác lại', '(hủy|hủy bỏ|hoãn|tạm hoãn|từ chối|ngừng|đình chỉ|dừng) (việc)? tổ chức',
    ],
    near: [
      'chuyến (thăm|công du|đi)', '(cuộc|các cuộc) (gặp|hội đàm|họp|đàm phán|đối thoại|điện đàm|tham vấn|thảo luận|tiếp xúc|thương lượng)', 'hội đàm', 'hội nghị', 'đàm phán', 'gặp', 'gặp mặt', 'đối thoại', 'tiếp', 'thương lượng', 'ngồi vào bàn', 'hội nghị thượng đỉnh', 'liên lạc', 'hòa đàm', 'tiếp xúc', 'lời mời', 'tham vấn', 'thượng đỉnh', 'nói chuyện', 'vòng đàm phán', 'bàn đàm phán', 'gặp gỡ', 'trao đổi',
    ],
    because: 'A meeting cancelled or refused is REJECT.',
    yes: [['Tổng thống Mexico hủy chuyến thăm Mỹ.', 'MEX > USA'], ['Iran từ chối đàm phán với Mỹ.', 'IRN > USA'], ['Ấn Độ hoãn cuộc gặp với Ngoại trưởng Pakistan.', 'IND > PAK']],
    no: ['Tổng thống Mexico bắt đầu chuyến thăm Mỹ.'],
  },
];
