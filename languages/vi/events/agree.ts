/** Agreements, promises, offers, invitations: AGREE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const agree: readonly EventRule[] = [
  {
    id: 'agree.memo', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: ['(ký|ký kết|trao đổi|trao) (một|các|những|nhiều|hai)? (biên bản ghi nhớ|bản ghi nhớ|ý định thư|thư bày tỏ ý định|bản thỏa thuận ghi nhớ|thỏa thuận khung|thỏa thuận nguyên tắc|thỏa thuận sơ bộ|thỏa thuận ban đầu)'],
    nouns: ['lễ ký (kết)? (biên bản ghi nhớ|bản ghi nhớ|ý định thư)'],
    because: 'A memorandum or a letter of intent is a promise, not yet the deed.',
    yes: [['Indonesia và Hàn Quốc ký biên bản ghi nhớ về đóng tàu.', 'IDN,KOR <>'], ['Peru ký ý định thư với Thụy Điển về mua tiêm kích.', 'PER,SWE <>']],
  },
  {
    id: 'agree.reach', type: 'AGREE', mode: null, frame: 'mutual', planned: 'drop',
    verbs: [
      '(nhất trí|thống nhất|đồng thuận|đồng lòng)', '(nhất trí|đồng ý|thống nhất) (sẽ|sớm|tiếp tục|tăng cường|thúc đẩy|hợp tác|phối hợp|nối lại|mở lại|thiết lập|duy trì|về|với|trao đổi|tổ chức|cùng|trên nguyên tắc)', '(đạt|đạt được|tìm được|có được) (các|một|những|nhiều)? (thỏa thuận|đồng thuận|nhận thức chung|sự nhất trí|sự đồng thuận|thống nhất|thỏa hiệp|tiếng nói chung|thỏa ước|thỏa thuận sơ bộ|thỏa thuận nguyên tắc)',
      '(đi đến|đi tới|tiến tới|chốt|hoàn tất|ấn định) (được)? (thỏa thuận|thống nhất|đồng thuận|thỏa hiệp)', 'cùng (nhau)? (cam kết|nhất trí|thống nhất|hứa|khẳng định cam kết|bày tỏ mong muốn)', 'cùng mong muốn', 'thỏa thuận được', 'thỏa thuận (về|với|sẽ|việc)', '(ấn định|chốt) (ngày|thời điểm|lịch|vòng|thời gian|địa điểm)', '(xúc tiến|hoàn tất) (một)? (thỏa thuận|hiệp định)', '(đạt|đạt được) với', 'bắt tay hợp tác', 'dàn xếp được',
    ],
    unless: ['đất nước', 'đất mẹ', 'với đại lục', 'bán đảo', 'Tổ quốc', 'hai miền'],
    because: 'Parties agree on something to come.',
    yes: [
      ['Thái Lan và Campuchia nhất trí mở lại cửa khẩu.', 'THA,KHM <>'], ['Nga và Trung Quốc đạt thỏa thuận về khí đốt.', 'RUS,CHN <>'],
      ['Nga và Kazakhstan chốt thỏa thuận phân chia vùng biển.', 'RUS,KAZ <>'], ['Kenya đạt được với Somalia một lộ trình rút quân.', 'KEN,SOM <>'],
    ],
    no: ['Hai nước chưa đạt được thỏa thuận.', 'Trung Quốc muốn thống nhất đất nước.'],
  },
  {
    id: 'agree.offer', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: [
      'đề nghị (giúp|hỗ trợ|giúp đỡ|cung cấp|cử|gửi|viện trợ|trợ giúp|làm trung gian|đứng ra|đăng cai|điều|chia sẻ|hợp tác|cho)', '(ngỏ ý|ngỏ lời|tỏ ý|đánh tiếng) (sẵn sàng|muốn|giúp|hỗ trợ|mời|làm trung gian|đứng ra|đăng cai|bán|mua|hợp tác|đối thoại|đàm phán|gặp|nối lại|cải thiện)', 'chìa tay', 'chìa bàn tay', 'chìa (ra)? cành (ô liu|ôliu)', 'chào bán', 'chào mời', 'đưa ra (đề nghị|lời đề nghị) (giúp|hỗ trợ|hợp tác|giúp đỡ)',
    ],
    because: 'Help or a good turn offered.',
    yes: [['Ấn Độ đề nghị cử đội cứu hộ sang giúp Nepal.', 'IND > NPL'], ['Thổ Nhĩ Kỳ ngỏ ý hỗ trợ Bulgaria dập cháy rừng.', 'TUR > BGR']],
    no: ['Nepal đề nghị Ấn Độ cung cấp gạo.'],
  },
  {
    id: 'agree.propose', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: ['đề xuất', 'gợi ý', 'đưa ra (đề xuất|sáng kiến|đề nghị)', 'chủ động đề xuất', 'ngỏ ý', 'ngỏ lời'],
    near: ['ngừng bắn', 'một lệnh ngừng bắn', 'lệnh ngừng bắn', 'ngưng bắn', 'đình chiến', 'hưu chiến', 'hòa đàm', 'đối thoại', 'đàm phán', 'hợp tác', 'làm trung gian', 'cuộc gặp', 'gặp', 'giúp đỡ', 'hỗ trợ', 'hội đàm', 'hòa giải', 'tham vấn', 'thương lượng', 'hòa bình'],
    unless: ['yêu cầu', 'nối lại', 'quay lại', 'ngồi vào', 'trở lại'],
    because: 'A ceasefire, talks or cooperation offered.',
    yes: [['Armenia đề xuất với Azerbaijan một lệnh ngừng bắn.', 'ARM > AZE']],
  },
  {
    id: 'agree.promise', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: [
      'cam kết', 'cam kết (sẽ|tiếp tục)', '(tái)? khẳng định (lại)? cam kết', '(nhắc lại|bày tỏ|đưa ra|thể hiện) cam kết', 'hứa', 'hứa hẹn', 'hứa sẽ', 'cam đoan', 'đảm bảo với', 'bảo đảm với', 'trấn an', 'sẵn sàng', '(bày tỏ|tuyên bố|tỏ ý|tỏ ra|khẳng định|thể hiện) (sự)? sẵn sàng', '(bày tỏ|thể hiện) thiện chí', 'để ngỏ (khả năng|cánh cửa)',
      'sẽ (hợp tác|phối hợp|hỗ trợ|giúp|giúp đỡ|cung cấp|viện trợ|tăng cường|ký|tham gia|gửi|trao|bán|giao|cho vay|chuyển|tặng|tài trợ|đầu tư)', 'đồng ý', 'chấp thuận', 'bằng lòng', 'ưng thuận', '(gật đầu|bật đèn xanh) (cho)?', 'nhận lời', 'chịu (trở lại|quay lại|ngồi|nối lại|mở lại)', 'quyết tâm',
    ],
    nouns: ['lời (hứa|cam kết)', 'cam kết'],
    needs: [
      'hỗ trợ', 'giúp', 'giúp đỡ', 'hợp tác', 'đối thoại', 'đàm phán', 'thảo luận', 'gặp', 'viện trợ', 'phối hợp', 'cải thiện', 'bình thường hóa', 'thúc đẩy', 'cung cấp', 'ngừng bắn', 'hòa bình', 'tăng cường', 'ủng hộ', 'nối lại', 'thương lượng', 'hòa đàm', 'tham gia', 'phát triển', 'trao đổi', 'bảo vệ', 'với', 'sát cánh', 'đứng về phía', 'đồng hành', 'làm trung gian', 'hòa giải', 'tiếp nhận', 'chào đón', 'đón tiếp', 'tham vấn', 'dỡ bỏ', 'nới lỏng', 'công nhận',
      'lắng nghe', 'thăm', 'đầu tư', 'cho vay', 'vay', 'cấp', 'gửi', 'chuyển giao', 'giao', 'bán', 'mua', 'mở cửa', 'đoàn tụ', 'bàn hội nghị', 'trao trả', 'tài trợ', 'tôn trọng', 'chấm dứt', 'dừng', 'giảm thuế', 'đứng ra', 'tuân thủ', 'thực hiện', 'thắt chặt', 'củng cố', 'làm sâu sắc', 'triển khai', 'mở rộng', 'chia sẻ', 'tạo điều kiện', 'gỡ bỏ', 'tái xuất',
    ],
    unless: ['dùng vũ lực', 'trả đũa', 'đáp trả', 'tấn công', 'chiến tranh', 'sử dụng vũ lực', 'chiến đấu', 'trừng phạt', 'trả giá', 'bảo vệ chủ quyền', 'đối phó', 'thuyết phục', 'rút quân'],
    because: 'Promises, offers and willingness.',
    yes: [
      ['Nga sẵn sàng đàm phán với Mỹ.', 'RUS > USA'], ['Nhật Bản cam kết hỗ trợ Philippines.', 'JPN > PHL'], ['Hàn Quốc hứa cho Lào vay 50 triệu USD.', 'KOR > LAO'], ['Đức bật đèn xanh cho Ba Lan tái xuất tiêm kích.', 'DEU > POL'],
      ['Thủ tướng Nhật Bản tái khẳng định cam kết hợp tác với Fiji.', 'JPN > FJI'],
    ],
    no: ['Nga sẵn sàng đáp trả Mỹ.', 'Nhật Bản không cam kết hỗ trợ Philippines.'],
  },
  {
    id: 'agree.sale', type: 'AGREE', mode: null, frame: 'gives', planned: 'drop',
    verbs: ['(chấp thuận|phê duyệt|phê chuẩn|duyệt|thông qua|đồng ý|gật đầu|chốt|quyết định) (việc|thương vụ|hợp đồng|kế hoạch|đề xuất|gói|khả năng)? (bán|mua|bán vũ khí|mua vũ khí)', '(chấp thuận|phê duyệt|phê chuẩn|duyệt|thông qua) (thương vụ|hợp đồng|gói) (vũ khí|bán vũ khí|quốc phòng|trị giá)'],
    because: 'A sale decided on: the delivery is still to come.',
    yes: [['Mỹ phê duyệt bán tên lửa cho Đài Loan.', 'USA > TWN'], ['Kuwait đồng ý mua tiêm kích của Italy.', 'KWT > ITA']],
  },
  {
    id: 'agree.invite', type: 'AGREE', mode: null, frame: 'calls-in', planned: 'keep',
    verbs: ['mời', '(ngỏ|gửi|đưa ra|chuyển|trao) (lời|thư|thư mời|giấy) mời (tới|đến|cho)?', 'gửi (thư|giấy) mời', 'nhận lời mời (của)?', 'chấp nhận lời mời (của)?', 'nhận lời (thăm|sang|tới|dự)', 'mời gọi'],
    nouns: ['lời mời', 'thư mời'],
    unless: ['thầu', 'đầu tư'],
    because: 'Invitations and their acceptance.',
    yes: [['Ông Macron mời ông Trump dự lễ quốc khánh.', 'FRA > USA'], ['Tổng thống Indonesia nhận lời mời của Thủ tướng Malaysia.', 'IDN > MYS']],
    no: ['Đức từ chối lời mời của Nga.'],
  },
  {
    id: 'agree.accept', type: 'AGREE', mode: null, frame: 'acts-on', planned: 'keep',
    verbs: [
      '(chấp nhận|chấp thuận) (đề xuất|đề nghị|yêu cầu|kế hoạch|thỏa thuận|lời đề nghị|sáng kiến|phương án|dự thảo|giải pháp|lộ trình|điều kiện|thỏa hiệp)', 'đồng ý (với)? (đề xuất|đề nghị|yêu cầu|kế hoạch|phương án|sáng kiến|lời đề nghị|đề xuất ngừng bắn|lệnh ngừng bắn)', 'đồng ý (ngừng bắn|gặp|đàm phán|nối lại|cho|tiếp|ngưng bắn|thảo luận|tham gia|hợp tác)', '(tán thành|hưởng ứng|chấp thuận|nhất trí với) (đề xuất|đề nghị|kế hoạch|sáng kiến|phương án)', 'đáp ứng (yêu cầu|đề nghị|lời kêu gọi)', 'nhận lời đề nghị',
    ],
    because: 'A proposal accepted.',
    yes: [['Hamas chấp nhận đề xuất ngừng bắn của Ai Cập.', 'PSE > EGY'], ['Ukraine chấp nhận phương án ngừng bắn của Mỹ.', 'UKR > USA']],
    no: ['Ukraine không chấp nhận đề xuất của Nga.'],
  },
  {
    id: 'agree.wish', type: 'AGREE', mode: null, frame: 'gives', planned: 'keep',
    verbs: [
      '(mong muốn|ý định|thiện chí|nguyện vọng|quyết tâm) (tiếp tục|sớm|được|sẽ)? (cải thiện|bình thường hóa|tăng cường|thúc đẩy|hợp tác|phát triển|mở rộng|nối lại|khôi phục|củng cố|đối thoại|đàm phán)', '(bày tỏ|thể hiện) (mong muốn|ý định|hy vọng|thiện chí) (tiếp tục|sớm)? (cải thiện|bình thường hóa|tăng cường|thúc đẩy|hợp tác|phát triển|nối lại|khôi phục|củng cố|đối thoại|đàm phán)', '(muốn|mong|luôn mong muốn) (sớm)? (cải thiện|bình thường hóa|tăng cường|thúc đẩy|phát triển|nối lại|khôi phục|hàn gắn|hợp tác|đối thoại|đàm phán|thắt chặt|củng cố|hòa giải|làm bạn|nói chuyện)', 'coi trọng (phát triển|việc phát triển|tăng cường|thúc đẩy|hợp tác|quan hệ)',
    ],
    because: 'A stated wish to work together.',
    yes: [['Philippines bày tỏ mong muốn cải thiện quan hệ với Trung Quốc.', 'PHL > CHN'], ['Serbia mong muốn tăng cường hợp tác với Belarus.', 'SRB > BLR']],
    no: ['Philippines không muốn đàm phán với Trung Quốc.'],
  },
];
