import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Name, Referent } from '../model/knowledge.ts';
import { admits } from '../text/names.ts';
import { compilePhrases, expand, longestAt } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { loadKnowledge } from './knowledge.ts';
import { loadNames } from './names.ts';

const root = new URL('../../', import.meta.url);
const knowledge = loadKnowledge(root);
const LANGUAGES = ['vi', 'en'] as const;
const names = { vi: loadNames(root, 'vi', knowledge), en: loadNames(root, 'en', knowledge) };

const idOf = (referent: Referent): string => {
  switch (referent.kind) {
    case 'state':
      return referent.state;
    case 'organisation':
      return referent.id;
    case 'place':
      return `@${referent.place}`;
    case 'person':
      return `#${referent.person.name}`;
  }
};

/** What a text names, longest first, left to right. */
function named(language: (typeof LANGUAGES)[number]): (text: string) => string {
  const trie = compilePhrases(names[language].map((name) => [name.text, name] as const));
  return (text) => {
    const tokens = tokenise(text);
    const stateAt = (at: number, limit: number): number | null => {
      const hit = longestAt(tokens, trie, at, limit);
      return hit?.values.some(({ referent }) => referent.kind === 'state') ? hit.to : null;
    };
    const found: string[] = [];
    for (let at = 0; at < tokens.count; ) {
      let hit = longestAt(tokens, trie, at);
      let fits: readonly Name[] = [];
      while (hit && fits.length === 0) {
        const { to, values } = hit;
        fits = values.filter((name) => admits(name, tokens, at, to, tokens.count, stateAt));
        if (fits.length === 0) hit = to - at > 1 ? longestAt(tokens, trie, at, to - 1) : null;
      }
      for (const id of new Set(fits.map(({ referent }) => idOf(referent)))) found.push(id);
      at = hit ? hit.to : at + 1;
    }
    return found.join(' ');
  };
}

test('every state, every organisation and every place has a name in each language', () => {
  const capitals = new Set([...knowledge.states.values()].map(({ capital }) => capital));
  for (const language of LANGUAGES) {
    const ids = new Set(names[language].map(({ referent }) => idOf(referent)));
    const places = new Set(names[language].flatMap(({ place }) => place ?? []));
    for (const iso3 of knowledge.states.keys()) assert.ok(ids.has(iso3), `${language} ${iso3}`);
    for (const id of knowledge.organisations.keys()) assert.ok(ids.has(id), `${language} ${id}`);
    // A capital may go without: `Hamilton` or `Victoria` is more often somebody's name.
    for (const place of knowledge.places.keys()) assert.ok(places.has(place) || capitals.has(place), `${language} ${place}`);
  }
});

test('no words name two things', () => {
  for (const language of LANGUAGES) {
    const seen = new Map<string, Set<string>>();
    for (const { text, referent, pair, after } of names[language]) {
      if (referent.kind === 'person' || pair || after) continue;
      for (const variant of expand(text)) {
        const words = tokenise(variant).word.join(' ');
        seen.set(words, (seen.get(words) ?? new Set()).add(idOf(referent)));
      }
    }
    const double = [...seen].filter(([, ids]) => ids.size > 1).map(([words, ids]) => `${words}: ${[...ids].join(' ')}`);
    assert.deepEqual(double, [], language);
  }
});

const VIETNAMESE: Readonly<Record<string, string>> = {
  'Nga và Trung Quốc phản đối Hoa Kỳ.': 'RUS CHN USA',
  'Thủ tướng Anh tới Pa-ri gặp ngoại trưởng Pháp.': 'GBR FRA FRA',
  'Ông Thái Tuấn Anh và chị Nga đến dự.': '',
  'Anh kể lại chuyện cũ. Anh Nam gật đầu.': '',
  'Anh và Đức ký thỏa thuận.': 'GBR DEU',
  'Quan hệ Trung - Ấn và Hàn – Nhật ấm lên.': 'CHN IND KOR JPN',
  'Quân Thổ rút, phía Hàn im lặng.': 'TUR KOR',
  'Anh Trung, anh Hàn và em Thổ.': '',
  'Áo dài, Ý kiến, Mỹ thuật, Pháp luật.': '',
  'Đức Hồng y tới Ý.': 'ITA',
  'Điện Kremlin và Nhà Trắng điện đàm.': 'RUS USA',
  'Tê-hê-ran trục xuất nhà ngoại giao I-rắc.': 'IRN IRQ',
  'Áp-ga-ni-xtan hay Ápganixtan?': 'AFG AFG',
  'CHDCND Triều Tiên và Đại Hàn Dân Quốc': 'PRK KOR',
  'hoà đàm ở Cộng hoà Séc': 'CZE',
  'Hội đồng Bảo an LHQ và các nước phương Tây': 'UN WEST',
  'Các nước Arab, IS và Hamas': 'ARAB IS HAMAS',
  'Tàu ở Biển Đông, gần quần đảo Trường Sa': '@South China Sea @Spratly Islands',
  'Lực lượng ly khai người gốc Armenia ở Karabakh': 'ARTSAKH @Nagorno-Karabakh',
  'Phe ly khai ở miền đông Ukraine': 'DPR',
  'Nam Sudan, Mỹ Latinh và Nam Mỹ': 'SSD @Latin America @South America',
  'is là gì': '',
};

test('Vietnamese names, and words that only look like them', () => {
  const read = named('vi');
  for (const [text, expected] of Object.entries(VIETNAMESE)) assert.equal(read(text), expected, text);
});

const ENGLISH: Readonly<Record<string, string>> = {
  'The U.S. and Iranian ministers met; give us time.': 'USA IRN',
  'Is Moscow ready? The Kremlin says IS is not.': 'RUS RUS IS',
  'Jordan and Michael Jordan': 'JOR',
  'Papua New Guinea, Equatorial Guinea and Guinea': 'PNG GNQ GIN',
  'South Koreans, the DPRK and the Korean Peninsula': 'KOR PRK @Korean Peninsula',
  'Latin American leaders and Americans': '@Latin America USA',
  'ethnic Armenian forces in Nagorno-Karabakh': 'ARTSAKH @Nagorno-Karabakh',
};

test('English names, and words that only look like them', () => {
  const read = named('en');
  for (const [text, expected] of Object.entries(ENGLISH)) assert.equal(read(text), expected, text);
});

test('a capital, a seat and a separatist region say where they are', () => {
  const placeOf = (text: string): string | undefined => names.vi.find((name) => name.text === text)?.place;
  assert.deepEqual(['Bắc Kinh', 'Nhà trắng', 'Tel Aviv', 'Abkhazia'].map(placeOf), ['Beijing', 'Washington', 'Tel Aviv', 'Abkhazia']);
});

/** Loads Vietnamese names with one file replaced. */
function loadWith(file: string, source: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  try {
    cpSync(new URL('languages/vi/names/', root), join(folder, 'languages/vi/names'), { recursive: true });
    writeFileSync(join(folder, 'languages/vi/names', file), source);
    loadNames(pathToFileURL(`${folder}/`), 'vi', knowledge);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what nobody knows is an error that names the file and the line', () => {
  const cases = [
    ['states.yaml', 'VNM: {name: [Việt Nam]}\nQQQ: {name: [Kẻ]}\n', /vi\/names\/states\.yaml:2: expected a code .* but found “QQQ”/u],
    ['states.yaml', 'VNM:\n  name:\n    - {text: Việt, befor: [x]}\n', /vi\/names\/states\.yaml:3: .*befor/u],
    ['organisations.yaml', 'NOBODY: [Không ai]\n', /organisations\.yaml:1: expected an id .* but found “NOBODY”/u],
    [
      'organisations.yaml',
      'UN:\n  name: [LHQ]\n  Kitchen: [Bếp]\n',
      /organisations\.yaml:3: expected “name” or a body of UN .* but found “Kitchen”/u,
    ],
    ['places.yaml', '# nowhere\nNowhere: [Đâu đó]\n', /places\.yaml:2: expected a key .* but found “Nowhere”/u],
    ['people.yaml', 'Nobody At All: [Không ai]\n', /people\.yaml:1: expected a name .* but found “Nobody At All”/u],
  ] as const;
  for (const [file, source, message] of cases) assert.throws(() => loadWith(file, source), message, source);
});
