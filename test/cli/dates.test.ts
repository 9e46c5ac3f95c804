import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chancery, scratch } from './chancery.ts';

const { folder, remove } = scratch();
after(remove);

interface Line {
  readonly line: number;
  readonly text: string;
  readonly on: string | null;
  readonly dates: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly date: { readonly start: string };
  }[];
}

const linesOf = ({ lines }: Awaited<ReturnType<typeof chancery>>): Line[] => lines() as unknown as Line[];

test('dates reads the words it is given', async () => {
  const { code, out } = await chancery(['dates', '--on', '2024-02-03', 'hôm', 'qua']);
  assert.equal(code, 0);
  assert.match(out, /^“hôm qua” {2}2024-02-02 {2}day, relative: counted from publication, 2024-02-03$/mu);
});

test('dates --jsonl is a filter: a line for each text, by its own day or that of the flag, with spans that are true', async () => {
  const texts = [
    { text: 'Hôm qua, hai bên gặp nhau tại Baku; ngày 5/6 họ gặp lại.', on: '2024-05-28' },
    { text: 'Không có ngày nào.' },
    { text: 'Tháng 9 năm ngoái, tàu bị bắt.' },
  ];
  const input = texts.map((one) => JSON.stringify(one)).join('\n');
  const ended = await chancery(['dates', '--jsonl', '--on', '2020-01-01'], { input });
  assert.deepEqual([ended.code, ended.err], [0, '']);
  const lines = linesOf(ended);
  assert.deepEqual(
    lines.map(({ line, text, on, dates }) => [line, text, on, dates.map(({ date }) => date.start)]),
    [
      [1, texts[0]?.text, '2024-05-28', ['2024-05-27', '2024-06-05']],
      [2, texts[1]?.text, '2020-01-01', []],
      [3, texts[2]?.text, '2020-01-01', ['2019-09-01']],
    ],
  );
  for (const { text, dates } of lines) for (const date of dates) assert.equal(text.slice(date.start, date.end), date.text);
});

test('dates --jsonl tells a bad line with its number, and the others go on', async () => {
  writeFileSync(
    join(folder, 'texts.jsonl'),
    ['{"text": ', '', '{"text": "hôm nay", "on": "2024-02-30"}', '{"on": "2024-02-03"}', '["hôm nay"]', '{"text": "năm 2011"}'].join(
      '\r\n',
    ),
  );
  const ended = await chancery(['dates', '--jsonl', 'texts.jsonl', 'nowhere.jsonl'], { cwd: folder });
  assert.deepEqual([ended.code, linesOf(ended).map(({ line }) => line)], [1, [6]]);
  const said = ended.err.trim().split('\n');
  const expected = [
    /texts\.jsonl:1: expected a line of JSON but found/u,
    /texts\.jsonl:3: on: expected an ISO 8601 day \(2024-05-02\) but found “2024-02-30”/u,
    /texts\.jsonl:4: expected text to be a string but found none/u,
    /texts\.jsonl:5: expected an object with text and on but found an array/u,
    /nowhere\.jsonl: expected a file with lines of JSON but found nothing there/u,
  ];
  assert.equal(said.length, expected.length, ended.err);
  for (const [index, says] of expected.entries()) assert.match(said[index] ?? '', says);
});
