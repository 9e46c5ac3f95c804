/** Where a full stop does not end an English sentence. */
export const abbreviations: readonly string[] = ['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'lt', 'col', 'sgt', 'capt', 'maj', 'adm', 'cmdr', 'brig', 'sen', 'rep', 'gov', 'pres', 'rev', 'hon', 'st', 'mt', 'ft', 'no', 'jr', 'sr', 'vs', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'inc', 'corp', 'ltd', 'co'];

/** No word of English begins a sentence surely enough to mend a lost full stop. */
export const openers: readonly string[] = [];
