/** Meetings, visits, talks and calls: CONSULT, and their cancelling: REJECT meet. */
import type { EventRule } from '../../../src/model/pack.ts';

export const consult: readonly EventRule[] = [
  {
    id: 'consult.phone', type: 'CONSULT', mode: 'phone', frame: 'mutual',
    verbs: ['điện đàm', 'điện đàm trực tuyến', 'gọi điện', 'gọi điện thoại', 'gọi điện cho', 'gọi điện thoại cho', 'điện thoại cho', 'trao đổi qua điện thoại', 'nói chuyện qua điện thoại', 'nói chuyện điện thoại', 'nhận cuộc gọi (từ|của)?', 'nhận điện thoại (từ|của)?', 'có cuộc (điện đàm|gọi)', 'hội đàm qua điện thoại', 'hội đàm trực tuyến', 'hội đàm qua video', 'thảo luận qua điện thoại'],
    nouns: ['(các|những|một|hai|2)? (cuộc|buổi) điện đàm', 'cuộc gọi điện thoại', 'cuộc điện thoại', 'cuộc nói chuyện qua điện thoại', 'cuộc trao đổi qua điện thoại'],
    because: 'Leaders or ministers speak by telephone or video.',
    yes: [['Tổng thống Pháp điện đàm với Thủ tướng Ấn Độ.', 'FRA,IND <>'], ['Ngoại trưởng Nga đã có cuộc điện đàm với người đồng cấp Mỹ.', 'RUS,USA <>']],
    no: ['Tổng thống Pháp không điện đàm với Thủ tướng Ấn Độ.'],
  },
  {
    id: 'consult.meet', type: 'CONSULT', mode: null, frame: 'mutual',
    verbs: ['gặp', 'gặp gỡ', 'gặp mặt', 'gặp nhau', 'gặp riêng', 'gặp lại', 'gặp song phương', 'gặp thượng đỉnh', 'hội đàm', 'hội kiến', 'hội ngộ', 'tiếp kiến', 'yết kiến', 'hội ý', 'làm việc với', 'có cuộc (gặp|hội đàm|làm việc|hội kiến|trao đổi|tiếp xúc|gặp gỡ)', 'có buổi (gặp|làm việc|hội đàm|tiếp)', 'tiếp xúc với', 'trao đổi với', 'ngồi lại với', 'bắt tay với', 'tham vấn', 'tham khảo ý kiến', 'đối thoại', 'đối thoại với', 'hội thảo với', 'họp', 'họp với', 'họp trực tuyến', 'họp kín', 'họp thượng đỉnh', 'nhóm họp', 'tiếp xúc', 'trao đổi ý kiến', 'trao đổi quan điểm', 'bàn bạc', 'bàn thảo'],
    nouns: ['(cuộc|buổi) (gặp|gặp gỡ|hội đàm|hội kiến|tiếp xúc|tham vấn|họp|họp thượng đỉnh|gặp thượng đỉnh|gặp mặt|làm việc|hội nghị|trao đổi|đối thoại|thảo luận|hội ý|tiếp kiến) (song phương|thượng đỉnh|ba bên|bên lề|trực tiếp|cấp cao|kín|lịch sử|riêng|chính thức|trực tuyến|chớp nhoáng)?', 'hội đàm', 'phiên (họp|thảo luận|đối thoại)', 'Hội nghị thượng đỉnh', 'hội nghị thượng đỉnh (song phương|ba bên|liên Triều)?', 'cuộc thượng đỉnh', 'thượng đỉnh', 'Đối thoại (Chiến lược|An ninh|Quốc phòng|2+2)', 'Hội nghị (Ngoại trưởng|Bộ trưởng)'],
    because: 'Officials of two states meet or talk.',
    yes: [['Ngoại trưởng Đức gặp Ngoại trưởng Ba Lan tại Warsaw.', 'DEU,POL <>'], ['Bộ trưởng Quốc phòng Ấn Độ hội đàm với người đồng cấp Nhật Bản.', 'IND,JPN <>'], ['Cuộc gặp giữa Tổng thống Mỹ và Chủ tịch Trung Quốc diễn ra hôm 5/6.', 'USA,CHN <>']],
    no: ['Ngoại trưởng Đức không gặp Ngoại trưởng Ba Lan.'],
  },
  {
    id: 'consult.negotiate', type: 'CONSULT', mode: null, frame: 'mutual',
    verbs: ['đàm phán', 'đàm phán với', 'thương lượng', 'thương thảo', 'thương thuyết', 'hòa đàm', 'thảo luận', 'thảo luận với', 'bàn về', 'mật đàm', 'tái đàm phán', 'nối lại (các)? (cuộc)? (đàm phán|hòa đàm|đối thoại|thương lượng)', 'mở lại đàm phán', 'bước vào đàm phán', 'ngồi vào bàn đàm phán', 'trao đổi về', '(tiến hành|tổ chức|có|bắt đầu|mở) (vòng|các vòng)? (đàm phán|thảo luận|tham vấn)', 'tổ chức hai ngày đàm phán', 'liên lạc với', 'giữ liên lạc với', 'thông báo với', 'liên lạc'],
    nouns: ['(cuộc|vòng|phiên) (đàm phán|thương lượng|hòa đàm|đàm phán hòa bình|thảo luận|thương thảo|đối thoại|tham vấn) (hòa bình|hạt nhân|thương mại|trực tiếp|gián tiếp|ngừng bắn|song phương|ba bên)?', 'hòa đàm', 'tiến trình (đàm phán|hòa đàm)', 'đàm phán'],
    because: 'Parties negotiate or keep contact on a matter between them.',
    yes: [['Serbia và Kosovo đàm phán tại Brussels.', 'SRB,XKX <>'], ['Vòng đàm phán giữa Mỹ và Iran kết thúc hôm 3/5.', 'USA,IRN <>']],
    no: ['Serbia chưa đàm phán với Kosovo.'],
  },
  {
    id: 'consult.visit', type: 'CONSULT', mode: 'visit', frame: 'visits',
    verbs: ['thăm', 'tới thăm', 'đến thăm', 'sang thăm', 'thăm chính thức', 'thăm cấp nhà nước', 'thăm và làm việc tại', 'công du', 'công du tới', 'công du đến', 'thăm viếng', 'viếng thăm', 'thăm hữu nghị', 'ghé thăm', 'thăm làm việc', 'đặt chân đến', 'đặt chân tới', 'thăm (chính thức|làm việc|hữu nghị|lịch sử|cấp nhà nước)? (tới|đến|tại)?', 'đang ở thăm', 'ở thăm', 'kinh lý', 'có chuyến (thăm|công du|đi) (chính thức|cấp nhà nước|lịch sử|bất ngờ|làm việc)? (tới|đến|tại|sang)?', 'thực hiện chuyến (thăm|công du) (chính thức|cấp nhà nước|đầu tiên|làm việc)? (tới|đến|tại)?', 'bắt đầu chuyến (thăm|công du) (chính thức|cấp nhà nước|đầu tiên|làm việc)? (tới|đến|tại)?', 'dừng chân tại', 'dẫn đầu (đoàn|phái đoàn) (đại biểu|cấp cao)? (thăm|tới thăm|sang thăm|đến thăm)', 'cập cảng', 'thăm cảng', 'thăm đáp lễ'],
    nouns: ['(các|những|một)? chuyến (thăm|công du|viếng thăm|thăm viếng|công cán|đi) (chính thức|cấp nhà nước|làm việc|hữu nghị|lịch sử|bất ngờ|bí mật|đầu tiên|đáp lễ|kéo dài)?', 'chuyến công du (nước ngoài)? (đầu tiên)?'],
    unless: ['dò', 'dò xét'],
    because: 'Somebody in office goes to another state: the visitor acts, the host receives.',
    yes: [['Thủ tướng Ấn Độ thăm Nga trong ba ngày.', 'IND > RUS'], ['Trong chuyến thăm Trung Quốc của Tổng thống Pháp, hai bên bàn về thương mại.', 'FRA > CHN']],
    no: ['Thủ tướng Ấn Độ hủy chuyến thăm Nga.'],
  },
  {
    id: 'consult.arrive', type: 'CONSULT', mode: 'visit', frame: 'visits',
    verbs: ['đến', 'tới', 'sang', 'tới nơi', 'lên đường tới', 'lên đường sang', 'lên đường đến', 'bay tới', 'bay đến', 'bay sang', 'hạ cánh xuống', 'có mặt tại'],
    needs: ['để thảo luận', 'để gặp', 'để hội đàm', 'để thăm', 'thăm', 'gặp', 'hội đàm', 'chuyến thăm', 'chuyến công du', 'đàm phán', 'để dự', 'dự hội nghị', 'tham dự', 'để tham dự', 'thảo luận', 'bắt đầu chuyến thăm'],
    because: 'Going to another state to meet or talk there.',
    yes: [['Ngoại trưởng Mỹ tới Riyadh để gặp Thái tử Saudi Arabia.', 'USA > SAU']],
  },
  {
    id: 'consult.receive', type: 'CONSULT', mode: 'visit', frame: 'hosts',
    verbs: ['tiếp', 'tiếp đón', 'đón', 'đón tiếp', 'đón chào', 'tiếp đãi', 'chiêu đãi', 'mở tiệc chiêu đãi', 'mở quốc yến', 'nghênh đón', 'chủ trì lễ đón', 'đã tiếp', 'chào đón'],
    object: ['leader', 'official', 'diplomat', 'person', 'parliament', 'ministry'],
    because: 'The host receives the visitor: the visitor acts.',
    yes: [['Tổng thống Nga tiếp Thủ tướng Hungary tại Moskva.', 'HUN > RUS']],
  },
  {
    id: 'consult.mediate', type: 'CONSULT', mode: 'third-party', frame: 'mutual',
    verbs: ['làm trung gian', 'đóng vai trò trung gian', 'làm trung gian hòa giải', 'đứng ra hòa giải', 'hòa giải', 'làm trung gian đàm phán', 'chủ trì đàm phán', 'chủ trì cuộc gặp', 'dàn xếp', 'trung gian'],
    because: 'A third party brings others together.',
    yes: [['Qatar làm trung gian đàm phán giữa Mỹ và Taliban.', 'QAT,USA,AFG <>']],
  },
  {
    id: 'consult.cancel', type: 'REJECT', mode: 'meet', frame: 'acts-on', planned: 'keep',
    verbs: ['hủy', 'hủy bỏ', 'hoãn', 'đình hoãn', 'tạm hoãn', 'trì hoãn', 'từ chối', 'không chịu', 'khước từ', 'rút khỏi', 'tẩy chay', 'bỏ', 'ngừng', 'ngưng', 'đình chỉ', 'dừng', 'chấm dứt', 'đóng băng', 'cắt đứt', 'cự tuyệt', 'phá vỡ', 'rời bỏ'],
    near: ['chuyến thăm', 'chuyến công du', 'cuộc gặp', 'cuộc hội đàm', 'hội đàm', 'cuộc họp', 'các cuộc gặp', 'hội nghị', 'đàm phán', 'cuộc đàm phán', 'các cuộc đàm phán', 'gặp', 'gặp mặt', 'đối thoại', 'tiếp', 'thương lượng', 'ngồi vào bàn', 'cuộc đối thoại', 'hội nghị thượng đỉnh', 'liên lạc', 'hòa đàm', 'cuộc điện đàm', 'tiếp xúc'],
    because: 'A meeting cancelled or refused is REJECT.',
    yes: [['Tổng thống Mexico hủy chuyến thăm Mỹ.', 'MEX > USA']],
  },
];
