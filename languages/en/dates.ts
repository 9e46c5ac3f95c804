import type { TimeGrammar } from '../../src/model/time.ts';
export const dates: TimeGrammar = { language: 'en', folds: false, slots: [], rules: [], ranges: ['-'], lists: ['and'], links: [','], bounds: [], leans: [], tenses: [], saying: [] };
