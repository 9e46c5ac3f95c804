/** Where a full stop does not end a Vietnamese sentence. */
export const abbreviations: readonly string[] = ['st', 'tp', 'ts', 'gs', 'pgs', 'ths', 'bs', 'mr', 'mrs', 'ms', 'dr', 'jr', 'tx', 'tt', 'ls', 'lm', 'no', 'vs', 'đ', 'tr', 'ông'];

/** Words that newspapers open a sentence with, and that no name contains. */
export const openers: readonly string[] = ['ngày', 'theo', 'hôm', 'trong', 'sau', 'trước', 'tuy', 'đầu', 'ngoài', 'khi', 'đáng', 'hiện', 'mới', 'tuy', 'vào', 'từ', 'dự', 'cùng'];
