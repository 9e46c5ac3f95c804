/** Words that tell of what went before, not of the news of the day. */
export const background: readonly string[] = [
  'từng', 'trước đó', 'trước đây', 'trước kia', 'lâu nay', 'từ lâu', 'nhiều lần', 'liên tục', 'luôn', 'luôn luôn', 'thường', 'thường xuyên', 'nhiều năm', 'kể từ',
  'lần trước', 'trong quá khứ', 'gần đây', 'thời gian qua', 'bấy lâu', 'đã lâu', 'vốn', 'hằng năm', 'hàng năm', 'sau đó',
];
