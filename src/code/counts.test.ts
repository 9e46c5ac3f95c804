/** What sentences count, and what they do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vi } from '../../languages/vi/index.ts';
import { tokenise } from '../text/tokens.ts';
import { compileCounter, countedBy, countsIn } from './counts.ts';

const counter = compileCounter(vi);
const counted = (text: string, type: Parameters<typeof countedBy>[0], mode: string | null): object => {
  const tokens = tokenise(text);
  return countsIn(tokens, counter, 0, tokens.count, countedBy(type, mode));
};

const CASES: readonly [text: string, type: Parameters<typeof countedBy>[0], mode: string | null, counts: object][] = [
  ['khiến 38 người thiệt mạng và hơn 1.200 người bị thương', 'ASSAULT', null, { killed: 38, injured: 1200 }],
  ['sát hại 148 người', 'ASSAULT', null, { killed: 148 }],
  ['làm hai lính gác bị thương', 'ASSAULT', null, { injured: 2 }],
  ['hàng chục binh sĩ thiệt mạng', 'ASSAULT', null, { killed: { min: 10, max: 99 } }],
  ['từ 20 đến 30 dân thường thiệt mạng', 'ASSAULT', null, { killed: { min: 20, max: 30 } }],
  ['khiến 1,5 triệu người phải sơ tán', 'ASSAULT', null, { displaced: 1_500_000 }],
  ['hai mươi lính biên phòng thiệt mạng', 'ASSAULT', null, { killed: 20 }],
  ['Ba lính biên phòng thiệt mạng', 'ASSAULT', null, { killed: 3 }],
  ['Năm người thiệt mạng', 'ASSAULT', null, { killed: 5 }],
  ['người Ba Lan thiệt mạng', 'ASSAULT', null, {}],
  ['ngày 24/2 khiến dân thường thiệt mạng', 'ASSAULT', null, {}],
  ['năm ngoái khiến dân thường thiệt mạng', 'ASSAULT', null, {}],
  ['bắt giữ 5 tàu cá cùng 55 ngư dân Việt Nam', 'COERCE', 'arrest', { detained: 55 }],
  ['17 tàu cá và 140 ngư dân bị bắt giữ', 'COERCE', 'arrest', { detained: 140 }],
  ['38 ngư dân bị phía Ấn Độ bắt giữ', 'COERCE', 'arrest', { detained: 38 }],
  ['trục xuất 23.000 lao động', 'COERCE', 'deport', { expelled: 23_000 }],
  ['điều gần 100.000 quân áp sát biên giới', 'MOBILIZE', 'troops', { troops: 100_000 }],
  ['300 - 400 lính tiến vào cao nguyên', 'MOBILIZE', 'troops', { troops: { min: 300, max: 400 } }],
  ['điều 3 tàu chiến tới vùng biển', 'MOBILIZE', 'troops', {}],
];

for (const [text, type, mode, counts] of CASES) test(`counts: ${text}`, () => assert.deepEqual(counted(text, type, mode), counts));
