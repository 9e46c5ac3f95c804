/** How Vietnamese news pages are furnished. The lists are of the language and of the habits of its press; one paper's own phrases are in `outlets/`. */
import type { PageWords } from '../../../src/model/page-words.ts';

/** Phrases apart by semicolons. */
const list = (phrases: string): readonly string[] => phrases.split(';').map((phrase) => phrase.trim());

export const page: PageWords = {
  language: 'vi',
  common: list(`
    của; và; là; có; cho; được; trong; với; các; những; một; không; người; này; đã; về; ngày; tại; từ; đến; ông; bà; khi; cũng; sẽ; ra;
    nước; việc; nhà; theo; trên; để; bị; hai; sau; nhiều; đang; năm; vào; trước`),
  dates: {
    months: [
      ['tháng (một|giêng)', 1],
      ['tháng hai', 2],
      ['tháng ba', 3],
      ['tháng (tư|bốn)', 4],
      ['tháng năm', 5],
      ['tháng sáu', 6],
      ['tháng bảy', 7],
      ['tháng tám', 8],
      ['tháng chín', 9],
      ['tháng mười', 10],
      ['tháng mười một', 11],
      ['tháng (mười hai|chạp)', 12],
    ],
    monthWord: 'tháng',
    weekdays: list(`thứ (hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7); chủ nhật; chúa nhật; cn; t2; t3; t4; t5; t6; t7`),
    fillers: list(`
      ngày; lúc; giờ; năm; vào; phút; giờ (việt nam|hà nội|địa phương); gmt; utc; ict; am; pm; sáng; trưa; chiều; tối; hôm nay`),
    published: list(`
      (ngày|giờ|thời gian)? (đăng|xuất bản|đưa tin|phát hành); đăng (lúc|ngày); đã đăng; ngày đăng tin; xuất bản (lúc|ngày)?`),
    updated: list(`cập nhật (lần cuối)? (lúc|ngày)?; sửa (đổi)? (lúc|ngày)?; chỉnh sửa (lúc|ngày)?; lần cuối`),
    order: 'dmy',
  },
  picture: list(`
    ảnh; ảnh (minh (họa|hoạ)|tư liệu|chụp màn hình|cắt từ clip|cắt từ video|internet|tl); hình; hình ảnh; hình minh (họa|hoạ);
    nguồn (ảnh|hình|video)?; đồ (họa|hoạ); video; clip; bản đồ; nguồn ảnh; ảnh và clip; biểu đồ; infographic; tranh`),
  captions: list(`
    ảnh minh (họa|hoạ); ảnh tư liệu; hình minh (họa|hoạ); ảnh chụp màn hình; ảnh cắt từ; nguồn hình ảnh; chụp lại hình ảnh;
    bản quyền hình ảnh; chú thích ảnh; image copyright; image caption; media caption; ảnh phác (họa|hoạ); ảnh :; đồ (họa|hoạ) :; video :;
    clip :; nhấn vào (hình|ảnh); bấm vào (hình|ảnh)`),
  credit: list(`theo; nguồn; nguồn tin; dẫn theo; theo tin từ; theo báo; theo hãng tin; nguồn :`),
  reports: list(`
    đưa tin; dẫn; dẫn (lời|tin|nguồn|thông báo|thông cáo|tuyên bố|báo cáo); cho biết; cho hay; tiết lộ; thông báo; viết; nhận định`),
  byline: list(`
    tác giả; bài; bài viết; bài và ảnh; tin; tin và ảnh; thực hiện; phóng viên; pv; người viết; biên dịch; lược dịch; dịch`),
  signature: list(`
    tổng hợp; tổng hợp từ; lược dịch; biên dịch; dịch; t / h; th; thực hiện; ghi; lược ghi; pv; phóng viên; nhóm (pv|phóng viên); theo`),
  related: list(`
    (mời (bạn|độc giả|quý độc giả)?)? (xem|đọc) (thêm|tiếp|lại|ngay); tin (bài)? liên quan; bài (viết)? liên quan;
    có thể bạn (quan tâm|chưa biết); đọc (nhiều|bài) (nhất)?; video (liên quan|đang xem nhiều); >>; >; →; xem :; đón đọc;
    mời xem (video)?`),
  lists: list(`
    (các)? tin (bài)? (liên quan|cùng (chuyên mục|loại)|mới|mới nhất|mới hơn|cũ hơn|khác|nóng|nổi bật|đọc nhiều|xem nhiều|đáng chú ý|đang nóng|tài trợ|hot|tức khác);
    (các)? bài (viết)? (liên quan|cùng (chuyên mục|chủ đề|tác giả)|mới|mới nhất|khác|nổi bật|đọc nhiều|xem nhiều|trước|sau|cũ hơn|mới hơn);
    đọc (thêm|nhiều|nhiều nhất|tiếp); xem (thêm|nhiều|nhiều nhất|tiếp); (được)? quan tâm (nhất)?;
    có thể bạn (sẽ)? (quan tâm|thích|chưa biết); bạn có thể (quan tâm|thích); tiêu điểm; nổi bật; cùng chuyên mục;
    chủ đề (liên quan|nóng)?; từ khóa; từ khoá; thẻ; tags; tag; mới nhất; mới cập nhật; sự kiện (nóng|liên quan)?; dòng sự kiện;
    chuyên mục khác; video (mới|nổi bật|xem nhiều); đừng bỏ lỡ; đáng chú ý; tin theo (chủ đề|ngày); đọc báo in; bài đọc nhiều;
    thông tin doanh nghiệp; tin nổi bật trong ngày; cùng tác giả; tin tài trợ; quảng cáo`),
  comments: list(`
    (ý kiến)? bình luận; ý kiến (bạn đọc|độc giả)?; gửi (bình luận|ý kiến); ý kiến của bạn; phản hồi; gửi ý kiến của bạn; viết bình luận;
    bình luận của (bạn|bạn đọc); thảo luận`),
  furniture: list(`
    (nhỏ)? (bình thường|vừa)? lớn; a - a a +; a a a; cỡ chữ; trang chủ; chia sẻ (bài viết|facebook|zalo|twitter|qua facebook)?;
    lưu (bài viết|bài|tin)?; in (bài|bài viết|trang)?; thích; không thích; có; không; theo dõi (chúng tôi|báo)?;
    theo dõi (chúng tôi)? trên (google news|zalo|facebook|youtube); nghe (đọc)? bài (viết)?; nghe audio; về đầu trang; lên đầu trang;
    đầu trang; phiên bản di động; bản in; gửi (email|bài|cho bạn bè)?; sao chép (liên kết|link)?; copy link; đăng nhập; đăng ký;
    liên hệ (quảng cáo)?; tòa soạn; giới thiệu; đặt báo; hotline; đường dây nóng; quay lại; trở lại;
    bạn (có)? (thấy|thích) bài (viết)? này (có hữu ích)? không; bài viết này có hữu ích (với bạn)? không; đánh giá (bài viết)?;
    bình chọn; tắt quảng cáo; đóng; đóng (lại|kênh chia sẻ|quảng cáo); tiếp theo; trang trước; trang sau; hủy; tìm kiếm; danh mục; menu;
    facebook; twitter; zalo; email; google news; chia sẻ qua email; google; linkedin; thời sự quốc tế`),
  calls: list(`
    theo dõi; chia sẻ; đăng ký; tải (ứng dụng|app); nghe; gửi; nhấn; bấm; quét (mã)?; xem phiên bản; tham gia; đặt mua; liên hệ;
    bình chọn; bạn (có)? (thấy|thích|nghĩ|đánh giá)`),
  selfTalk: list(`
    theo dõi (chúng tôi|báo|trang|kênh); đăng ký (nhận|kênh|theo dõi); bản quyền (thuộc|của); giấy phép (số|hoạt động|xuất bản);
    (giữ)? bản quyền; tổng biên tập; cơ quan chủ quản; ghi rõ nguồn; vui lòng (đăng nhập|nhập|gõ|ghi|dẫn);
    mọi (thông tin|ý kiến|góp ý) (xin)? (gửi|vui lòng); quý độc giả; liên hệ quảng cáo; nhận (bản tin|thông báo); tải ứng dụng; nhấn nút;
    bạn đọc (có thể|vui lòng); google news`),
  digests: list(`
    điểm tin; tin tức (thế giới|quốc tế|trong ngày|24h|ngày|sáng|trưa|chiều|tối|mới);
    tin (thế giới|quốc tế|nóng|vắn|nhanh|sáng|trưa|chiều|tối); thế giới (24h|ngày|trong ngày|tuần qua|trong tuần|hôm nay); bản tin;
    nhịp sống; tin (thế giới)? nổi bật; thời sự (quốc tế|thế giới); toàn cảnh (thế giới|quốc tế); đọc nhanh; tóm tắt tin`),
  leaning: list(`
    trong khi đó; cùng ngày; tuy nhiên; trước đó; bên cạnh đó; ngoài ra; đồng thời; theo đó; về phần mình; mặt khác; song; nhưng; do đó;
    vì vậy; vì thế; cũng trong; cũng theo; ông này; bà này; quan chức này; người này; đáng chú ý; sau đó; khi đó; ngược lại; hiện tại;
    cụ thể; điều này; đây là; hai bên; ông; bà; họ; chiến dịch này; động thái; vụ việc; mặc dù vậy; dù vậy; tiếp đó; cuối cùng;
    được biết`),
  agencyOpenings: list(`
    theo (phóng viên|pv) ttxvn; theo ttxvn; (theo)? (phóng viên|pv) (thông tấn xã việt nam|ttxvn|vov|vtv) (thường trú)? tại;
    theo (hãng tin|hãng thông tấn|đài|báo|tờ);
    theo (reuters|afp|ap|tass|thx|tân hoa xã|bbc|cnn|yonhap|kyodo|sputnik|ria novosti|rt|al jazeera|bloomberg)`),
  questions: list(`
    vì sao; tại sao; chuyện gì; điều gì; liệu; ai; cái gì; lý do gì; khi nào; bao giờ; có gì; ở đâu; thế nào; làm (gì|sao|thế nào)`),
  shortened: list(`st; tp; ts; gs; pgs; ths; mr; mrs; ms; dr; tt; tx; q; p; bs; ls; đ; no; jr; sr; u.s; u.n`),
};
