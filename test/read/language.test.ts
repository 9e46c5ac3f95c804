import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileLanguages, languageOf } from '../../src/read/language.ts';
import { know } from './reading.ts';

const languages = compileLanguages(know.words, know.others);

for (const [language, text] of [
  ['vi', 'Bộ Ngoại giao Việt Nam'],
  ['vi', 'Bộ Ngoại giao Việt Nam'.normalize('NFD')],
  ['vi', 'Bo Ngoai giao Viet Nam cho biet nguoi phat ngon da tra loi cau hoi cua phong vien ve viec nay trong cuoc hop bao'],
  ['en', 'The minister said that he would visit the country in May after talks with the president.'],
  ['en', 'France recalls ambassadors from Washington and Canberra over submarine deal'],
  ['fr', 'Le ministre des Affaires attend une visite'],
  ['de', 'Der Minister sagte, dass er im Mai nicht kommen und die Reise mit dem Zug machen werde.'],
  ['fr', 'Le ministre est dans la capitale pour des entretiens avec le président qui les attend.'],
  ['id', 'Menteri luar negeri mengatakan bahwa pertemuan itu tidak akan ditunda dan akan diadakan di Jakarta pada bulan ini.'],
  ['ru', 'Министр иностранных дел сообщил о встрече.'],
  ['uk', 'Міністр закордонних справ повідомив про зустріч у Києві.'],
  ['zh', '外交部发言人表示 VOA'],
  ['ja', '外務大臣は記者会見で述べた。'],
  ['ko', '외교부 장관은 회담에서 밝혔다.'],
  ['fa', 'وزیر امور خارجه ایران گفت که گفتگوها ادامه دارد'],
  ['ar', 'قال وزير الخارجية المصري إن المحادثات مستمرة'],
  ['und', 'Trump Obama Putin'],
  ['und', '123 – 456'],
] as const)
  test(`${language}: ${text.slice(0, 30)}`, () => assert.equal(languageOf(text, languages), language));

test('a page’s own statement decides only where the text does not', () => {
  assert.equal(languageOf('Trump Obama Putin', languages, 'sv-SE'), 'sv');
  assert.equal(languageOf('Bộ Ngoại giao Việt Nam', languages, 'en'), 'vi');
});
