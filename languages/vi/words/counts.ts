/** Numbers in words, and how people are counted. */
import type { CountRule, QuantityWords } from '../../../src/model/pack.ts';

export const counts: readonly CountRule[] = [
  {
    key: 'killed',
    words: ['thiệt mạng', 'chết', 'tử vong', 'tử nạn', 'tử trận', 'bị giết', 'bị (sát hại|hạ sát|bắn chết|giết hại|giết chết|tiêu diệt|hành quyết|thảm sát|ám sát|tàn sát|chặt đầu|đâm chết)', 'hy sinh', 'hi sinh', 'bỏ mạng', 'mất mạng', 'thương vong', 'bỏ xác', 'qua đời', 'là số người chết'],
    before: ['giết', 'giết chết', 'giết hại', 'bắn chết', 'sát hại', 'hạ sát', 'tiêu diệt', 'hành quyết', 'thảm sát', 'tàn sát', 'ám sát', 'xử tử', 'chém đầu', 'chặt đầu', 'diệt', '(làm|khiến|gây) (thiệt mạng|chết)', '(cướp đi|cướp) (sinh mạng|mạng sống|tính mạng) (của)?', 'số người (chết|thiệt mạng) (là|lên tới|lên đến|tăng lên|đã tăng lên|lên)?', 'cái chết của', 'đoạt mạng'],
  },
  {
    key: 'injured',
    words: ['bị thương', 'thương tích', 'trọng thương', 'bị thương nặng', 'bị thương nhẹ'],
    before: ['(làm|khiến|gây|bắn|đánh|đâm) bị thương', 'làm trọng thương', 'số người bị thương (là|lên tới|lên đến)?'],
  },
  { key: 'missing', words: ['mất tích', 'vẫn mất tích', 'chưa rõ tung tích'] },
  {
    key: 'detained',
    words: ['bị (bắt|bắt giữ|giam|giam giữ|tạm giữ|tạm giam|câu lưu|bắt giam|cầm tù|quản thúc)', 'bị (phía)? (Indonesia|Trung Quốc|Malaysia|Thái Lan) bắt (giữ)?'],
    before: ['bắt', 'bắt giữ', 'giam', 'giam giữ', 'tạm giữ', 'tạm giam', 'câu lưu', 'bắt giam', 'bắt khẩn cấp', 'giữ', 'cầm tù'],
  },
  {
    key: 'abducted',
    words: ['bị bắt cóc', 'bị bắt làm con tin', 'bị bắt đi', 'làm con tin'],
    before: ['bắt cóc', 'bắt làm con tin', 'bắt giữ làm con tin'],
  },
  {
    key: 'displaced',
    words: ['sơ tán', 'phải sơ tán', 'rời bỏ nhà cửa', 'di tản', 'phải rời bỏ', 'chạy trốn', 'mất nhà cửa', 'tị nạn', 'tháo chạy', 'bỏ chạy', 'phải bỏ nhà cửa', 'phải rời nhà cửa', 'di cư', 'phải đi lánh nạn', 'lánh nạn', 'ly tán'],
    before: ['(buộc|khiến) (phải)? (sơ tán|di tản)', 'sơ tán', 'di tản'],
  },
  {
    key: 'expelled',
    words: ['bị trục xuất', 'bị tống xuất', 'bị đuổi'],
    before: ['trục xuất', 'tống xuất', 'tống khứ', 'đuổi', 'ra lệnh cho', 'yêu cầu', 'tuyên bố'],
  },
  {
    key: 'released',
    words: ['được (thả|phóng thích|trả tự do|trao trả|thả tự do|ân xá|hồi hương|giải thoát)'],
    before: ['thả', 'phóng thích', 'trả tự do cho', 'trả tự do', 'trao trả', 'thả tự do cho', 'ân xá', 'ân xá cho', 'trao đổi', 'giải thoát'],
  },
  { key: 'troops', words: [], nouns: ['quân', 'binh sĩ', 'binh sỹ', 'binh lính', 'lính', 'quân nhân', 'lính thủy đánh bộ', 'thủy quân lục chiến', 'lính dù', 'lính đặc nhiệm', 'cố vấn quân sự', 'quân dự bị', 'tay súng', 'chiến binh', 'bộ đội'] },
];

export const numbers: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 };

export const quantities: QuantityWords = {
  multipliers: { mươi: 10, chục: 10, trăm: 100, nghìn: 1000, ngàn: 1000, vạn: 10_000, triệu: 1_000_000, tỷ: 1_000_000_000, tỉ: 1_000_000_000 },
  vague: { hàng: [1, 10], vài: [2, 9], mấy: [2, 9] },
  to: ['đến', 'tới'],
  notAfter: ['ngày', 'tháng', 'năm', 'lúc', 'thứ', 'lần', 'vòng', 'hôm', 'sáng', 'chiều', 'tối', 'đêm', 'trưa', 'số', 'điều', 'khóa', 'quý', 'tuổi', 'mồng', 'mùng'],
};
