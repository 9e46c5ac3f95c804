/** The reasons that dates and links carry, said in Vietnamese. What has no form here stays in English. */
export const reasons: readonly (readonly [RegExp, string])[] = [
  [/^the words give it in full$/u, 'văn bản ghi đầy đủ'],
  [/^no year is given; the nearest to publication, (\S+) to (\S+)$/u, 'không ghi năm; lấy năm gần lúc đăng nhất, $1 đến $2'],
  [/^no year is given; the nearest to publication, (\S+)$/u, 'không ghi năm; lấy năm gần lúc đăng nhất, $1'],
  [/^no month is given; the nearest to publication, (\S+)$/u, 'không ghi tháng; lấy tháng gần lúc đăng nhất, $1'],
  [
    /^told as news of the day, without a date and without a word of the past$/u,
    'kể như tin trong ngày, không ghi ngày và không có từ chỉ quá khứ',
  ],
  [/^told as news of the day in the lead, without a date$/u, 'kể như tin trong ngày ở sa-pô, không ghi ngày'],
  [/^told as news of the day in the title, without a date$/u, 'kể như tin trong ngày ở tiêu đề, không ghi ngày'],
  [/^said on the occasion dated before: (.+)$/u, 'nói nhân dịp đã ghi ngày ở trên: $1'],
  [/^counted from the date told before, (\S+)$/u, 'tính từ ngày kể ngay trước, $1'],
  [/^counted from publication(?: on)?,? (\S+)$/u, 'tính từ ngày đăng, $1'],
  [/^counted from the year of the article: (.+)$/u, 'tính theo năm của bài: $1'],
  [/^the latest such weekday, seen from publication, (\S+)$/u, 'thứ đó gần nhất trước ngày đăng, $1'],
  [/^the next such weekday, seen from publication, (\S+)$/u, 'thứ đó gần nhất sau ngày đăng, $1'],
  [/^(‘.+’) points back to the time told before it$/u, '$1 chỉ lại thời điểm kể ở trước'],
  [/^the latest day that it tells of is (‘.+’)$/u, 'ngày muộn nhất mà bài nhắc là $1'],
  [/^after what happened on (\S+); the text says no more$/u, 'sau sự việc ngày $1; văn bản không nói thêm'],
  [/^printed above the text$/u, 'in phía trên bài'],
  [
    /^the accusation and the act are told in one breath, and the accuser is who asserts the act$/u,
    'lời cáo buộc và hành vi được kể trong cùng một câu, và bên cáo buộc chính là bên khẳng định hành vi',
  ],
  [/^it was announced (\d+) days? before, in the same words$/u, 'đã được công bố $1 ngày trước đó, với cùng lời lẽ'],
  [/^it was announced (\d+) days? before; both name (.+)$/u, 'đã được công bố $1 ngày trước đó; cả hai cùng nhắc $2'],
];
