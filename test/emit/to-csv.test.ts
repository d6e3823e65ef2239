import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, writeCsv } from '../../pipeline/emit/to-csv.ts';
import { readCsv } from '../../pipeline/read/read-csv.ts';
import { HEADER, widgets } from '../read/sample-schema.ts';

const COG = {
  name: 'cog',
  remark: null,
  count: 12,
  is_round: true,
  tags: ['a', 'b'],
  sizes: [1, 2],
  notes: ['x | y'],
};

describe('rows as CSV', () => {
  test('have a header, line feeds, and each value in the form of its column', () => {
    expect(toCsv([COG], widgets)).toBe(`${HEADER}\ncog,,12,true,a | b,1 | 2,"[""x | y""]"\n`);
  });

  test('have the columns of the schema in its order, whatever the order of the row', () => {
    const turned = Object.fromEntries(Object.entries(COG).reverse());
    expect(toCsv([{ ...turned, colour: 'red' }], widgets)).toBe(toCsv([COG], widgets));
  });

  test('have empty cells for empty lists', () => {
    const empty = { ...COG, tags: [], sizes: [], notes: [] };
    expect(toCsv([empty], widgets)).toBe(`${HEADER}\ncog,,12,true,,,\n`);
  });

  test('are a header alone where there are none', () => {
    expect(toCsv([], widgets)).toBe(`${HEADER}\n`);
  });

  test('are exact: nothing is altered for spreadsheets', () => {
    expect(toCsv([{ ...COG, name: '=1+1' }], widgets)).toContain('\n=1+1,');
  });
});

test('texts with commas, quotes or line breaks are quoted', () => {
  expect(writeCsv([['a'], ['x,y'], ['x"y'], ['x\ny']])).toBe('a\n"x,y"\n"x""y"\n"x\ny"\n');
});

test('any rows are read again as they were written', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '|', '\n', '\r', '=') });
  const code = fc.stringMatching(/^[a-z0-9|.-]{1,8}$/);
  const row = fc.record({
    name: text.filter((name) => name !== ''),
    remark: fc.option(text.filter((remark) => remark !== '')),
    count: fc.option(fc.integer()),
    is_round: fc.boolean(),
    tags: fc.array(code),
    sizes: fc.array(fc.integer()),
    notes: fc.array(text),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const { value, diagnostics } = readCsv(toCsv(rows, widgets), widgets, 'widgets');
      expect(diagnostics).toEqual([]);
      expect(value.map((read) => read.value)).toEqual(rows.map((one) => ({ ...one })));
    }),
  );
});
