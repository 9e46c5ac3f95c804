/** A page of our own whose markup tells what its text alone does not: the day, the language and where the article is. */
export const MARKUP_URI = 'https://bao-vi-du.example/the-gioi/kenya-somalia';

export const MARKUP_PAGE = `<!doctype html>
<html lang="vi"><head><title>Kenya gọi đại sứ về nước – Báo Ví Dụ</title>
<meta property="og:site_name" content="Báo Ví Dụ">
<meta property="article:published_time" content="2019-02-18T09:30:00+07:00"></head>
<body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/the-gioi">Thế giới</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul></nav>
<aside class="related"><ul><li><a href="/1">Giá cà phê tăng phiên thứ ba liên tiếp</a></li><li><a href="/2">Đội tuyển bóng đá nữ thắng trận mở màn</a></li></ul></aside>
<article><h1>Kenya gọi đại sứ về nước</h1>
<p>Hôm qua, Kenya triệu hồi đại sứ tại Somalia để phản đối việc bán đấu giá các lô dầu khí trên vùng biển tranh chấp.</p>
<p>Bộ Ngoại giao Kenya cho biết đại sứ sẽ về Nairobi trong vài ngày tới.</p></article>
<footer><p>© Báo Ví Dụ. Mọi quyền được bảo lưu.</p></footer></body></html>
`;
