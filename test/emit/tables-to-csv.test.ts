import { expect, test } from 'vitest';
import { tablesToCsv } from '../../pipeline/emit/tables-to-csv.ts';

const table = (...rows: string[][]) => ({
  caption: null,
  rows,
  header_rows: 1,
  notes: [],
  doubts: [],
});

test('tables follow each other with an empty line between them', () => {
  const first = table(['a', 'b'], ['1', '2']);
  expect(tablesToCsv([first, table(['c'], ['say "so", or\nnot'])])).toBe(
    'a,b\n1,2\n\nc\n"say ""so"", or\nnot"\n',
  );
});

test('no table is no line', () => {
  expect(tablesToCsv([])).toBe('');
});
