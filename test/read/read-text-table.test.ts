import { describe, expect, test } from 'vitest';
import { readTextTable } from '../../pipeline/read/read-text-table.ts';
import { reference } from '../reference.ts';

const HEADER = 'Enablers Main provider of definition Definition/description';

/** The rows under the header of a table whose chunks are parted by blank lines; null where it is no table. */
function table(text: string) {
  const chunks = text
    .trim()
    .split(/\n\s*\n/)
    .map((chunk) =>
      chunk.split('\n').map((line, index) => ({
        text: line.trim(),
        line: index + 1,
        page: null,
        starts_page: false,
      })),
    );
  const found = readTextTable(chunks, reference);
  return found && { ...found, rows: found.rows.map((row) => row.map((cell) => cell.join(' / '))) };
}

const rowsOf = (text: string): string[][] | undefined => table(text)?.rows.slice(1);

describe('the header', () => {
  test.each([
    ['on one line', HEADER],
    [
      'in one chunk of several lines',
      'Enablers\nMain provider\nof definition\nDefinition/\ndescription',
    ],
    [
      'with a blank line between its cells',
      'Enablers\n\nMain provider of definition\n\nDefinition/description',
    ],
  ])('may stand %s', (_title, header) => {
    expect(table(`${header}\n\nBearings ISO/TC 4 A.1`)?.rows).toEqual([
      ['Enablers', 'Main provider of definition', 'Definition/description'],
      ['Bearings', 'ISO/TC 4', 'A.1'],
    ]);
  });

  test('must name a column of concepts and nothing unknown', () => {
    expect(table('Main provider of definition\n\nBearings ISO/TC 4 A.1')).toBeNull();
    expect(table('Enablers Price\n\nBearings ISO/TC 4 A.1')).toBeNull();
  });

  test('may have its columns in another order', () => {
    expect(table('Main provider of definition Effects\n\nQuiet ISO/TC 4 C.1')?.rows).toEqual([
      ['Main provider of definition', 'Effects'],
      ['ISO/TC 4', 'Quiet'],
    ]);
  });
});

describe('the cells of a row', () => {
  test.each<[string, string, string[]]>([
    ['on one line', 'Bearings ISO/TC 4 A.1', ['Bearings', 'ISO/TC 4', 'A.1']],
    ['one to a line', 'Bearings\nISO/TC 4\nA.1', ['Bearings', 'ISO/TC 4', 'A.1']],
    ['one to a chunk', 'Bearings\n\nISO/TC 4\n\nA.1', ['Bearings', 'ISO/TC 4', 'A.1']],
    ['in groups', 'Magnetic\nbearings\n\nISO/TC 4 A.1', ['Magnetic / bearings', 'ISO/TC 4', 'A.1']],
    ['with a dash for the provider', 'Bearings – A.1', ['Bearings', '–', 'A.1']],
    ['with a dash on its own line', 'Bearings\n\n-\n\nA.1', ['Bearings', '-', 'A.1']],
    [
      'with a joint committee broken over lines',
      'Bearings IEC/TC 65 – ISO/TC\n184 JWG 21 A.1',
      ['Bearings', 'IEC/TC 65 – ISO/TC / 184 JWG 21', 'A.1'],
    ],
    [
      'with a gap mark before the provider',
      'Bearings (SMCC gap #5) ISO/TC 4 A.1',
      ['Bearings (SMCC gap #5)', 'ISO/TC 4', 'A.1'],
    ],
    [
      'with a gap mark and no committee',
      'Bearings (SMCC gap #5)\n\n– A.1',
      ['Bearings (SMCC gap #5)', '–', 'A.1'],
    ],
    [
      'with additional groups',
      'Bearings ISO/TC 4\nAdditional groups:\nIEC/TC 65 A.1',
      ['Bearings', 'ISO/TC 4 / Additional groups: / IEC/TC 65', 'A.1'],
    ],
    ['with two clauses', 'Bearings ISO/TC 4 A.1 and A.2', ['Bearings', 'ISO/TC 4', 'A.1 and A.2']],
    ['with a list of clauses', 'Bearings ISO/TC 4 A.1, A.2', ['Bearings', 'ISO/TC 4', 'A.1, A.2']],
    [
      'with clauses joined by a sign',
      'Bearings ISO/TC 4 A.1 & A.2',
      ['Bearings', 'ISO/TC 4', 'A.1 & A.2'],
    ],
  ])('may stand %s', (_title, row, cells) => {
    expect(rowsOf(`${HEADER}\n\n${row}\n\nGears – A.9`)).toEqual([cells, ['Gears', '–', 'A.9']]);
  });
});

describe('the table ends', () => {
  test('where the clauses of a row do not come', () => {
    const found = table(`${HEADER}\n\nBearings ISO/TC 4 A.1\n\nAfter it.\n\nAnd\n\nso\n\non.`);
    expect(found?.rows).toHaveLength(2);
    expect(found?.chunks).toBe(2);
  });

  test('before a chunk that goes on after its clauses', () => {
    expect(rowsOf(`${HEADER}\n\nBearings ISO/TC 4 A.1\n\nSee A.1\nand more.`)).toHaveLength(1);
  });

  test('at once where no row follows, so that it is no table', () => {
    expect(table(`${HEADER}\n\nWords without any clause.`)).toBeNull();
    expect(table(HEADER)).toBeNull();
  });
});
