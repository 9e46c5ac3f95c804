/** Joint exercises, trade, extradition: COOPERATE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const cooperate: readonly EventRule[] = [
  {
    id: 'cooperate.exercise', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: ['(tập trận|diễn tập|huấn luyện|tuần tra|tập luyện) (quân sự|hải quân|không quân|bắn đạn thật|đổ bộ|chung|hỗn hợp)? (chung|hỗn hợp|liên hợp|với)', '(tổ chức|tiến hành|bắt đầu|khởi động|mở|khai mạc) (cuộc|các cuộc|đợt)? (tập trận|diễn tập|tuần tra) (quân sự|hải quân|không quân|bắn đạn thật|không quân và hải quân)? (chung|hỗn hợp|liên hợp|thường niên|song phương)', 'tham gia (cuộc|các cuộc)? (tập trận|diễn tập) (chung|bắn đạn thật|đa quốc gia|hải quân)?', 'tập trận chung', 'diễn tập chung', 'cùng tập trận', 'cùng diễn tập', 'tập trận cùng', 'phối hợp diễn tập'],
    nouns: ['(các|những|một)? (cuộc|đợt) (tập trận|diễn tập) (quân sự|hải quân|không quân|phòng không|bắn đạn thật)? (chung|hỗn hợp|liên hợp|song phương)', 'tập trận chung'],
    because: 'Joint exercises are cooperation among those who exercise.',
    yes: [['Mỹ và Hàn Quốc tập trận chung.', 'USA,KOR <>'], ['Nga tập trận chung với Belarus.', 'RUS,BLR <>']],
  },
  {
    id: 'cooperate.trade', type: 'COOPERATE', mode: null, frame: 'mutual',
    verbs: ['ký (kết)? (một|các|những|nhiều)? (hợp đồng|bản hợp đồng|thỏa thuận mua bán) (mua bán|mua|bán|trị giá|cung cấp|vũ khí)?', '(bán|bàn giao|giao|chuyển giao|xuất khẩu|mua) (lô)? (tàu|máy bay|tên lửa|vũ khí|trực thăng|hệ thống|dầu|khí đốt|tiêm kích|tàu ngầm|S-400|xe tăng)', 'hợp tác (chế tạo|sản xuất|khai thác|phát triển|xây dựng|điều tra|chống khủng bố)', 'cùng (phát triển|sản xuất|khai thác|chế tạo)', 'dẫn độ', 'chia sẻ (thông tin)? tình báo', 'trao đổi tù nhân', 'trao đổi tù binh', 'phối hợp (tuần tra|điều tra|truy bắt|tác chiến)', 'khai trương tuyến', 'thông xe'],
    nouns: ['cuộc trao đổi tù (nhân|binh)', 'vụ trao đổi tù nhân', 'hợp đồng (mua bán|vũ khí)'],
    because: 'Trade, contracts, extradition, intelligence shared.',
    yes: [['Nga bàn giao tàu ngầm cho Ấn Độ.', 'RUS,IND <>'], ['Tây Ban Nha dẫn độ nghi phạm cho Mỹ.', 'ESP,USA <>']],
  },
];
