/** Where a full stop does not end a Vietnamese sentence. */
export const abbreviations: readonly string[] = ['st', 'tp', 'ts', 'gs', 'pgs', 'ths', 'bs', 'mr', 'mrs', 'ms', 'dr', 'jr', 'tx', 'tt', 'ls', 'lm', 'no', 'vs', 'đ', 'tr', 'ông'];
