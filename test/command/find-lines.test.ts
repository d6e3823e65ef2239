import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { findLines } from '../../pipeline/command/find-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'sm2-lines-'));
const path = join(folder, 'rows.ndjson');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const key = fc.stringMatching(/^[a-c1-3]{1,4}(-[a-c1-3]{1,2})?$/);
const row = fc.record({ key, text: fc.string({ unit: 'grapheme', maxLength: 40 }) });

it('finds exactly the lines that begin so, in their order', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), key, (rows, prefix) => {
      const lines = rows
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map((one) => JSON.stringify(one));
      writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
      const expected = lines.filter((_, index) => rows[index]?.key.startsWith(prefix));
      expect(findLines(path, prefix)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

it('finds lines that are longer than what is read at a time', () => {
  const lines = ['a', 'b', 'c', 'd'].map((one) =>
    JSON.stringify({ key: one, text: 'é'.repeat(40_000) }),
  );
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  expect(findLines(path, 'c')).toEqual([lines[2]]);
  expect(findLines(path, 'bb')).toEqual([]);
});
