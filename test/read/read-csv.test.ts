import { describe, expect, test } from 'vitest';
import { readCsv } from '../../pipeline/read/read-csv.ts';
import { HEADER, widgets } from './sample-schema.ts';

const read = (text: string) => readCsv(text, widgets, 'input/widgets.csv');
const faults = (text: string): string[] =>
  read(text).diagnostics.map(({ code, origin }) => `${code} ${origin.line ?? '-'}`);
/** The line of each row. */
const lines = (text: string): number[] => read(text).value.map(({ line }) => line);

describe('cells', () => {
  test('become values by the types of their columns', () => {
    expect(read(`${HEADER}\ncog,small,12,true,a | b,1 | 2,"[""x | y"",""z""]"\n`)).toEqual({
      value: [
        {
          line: 2,
          value: {
            name: 'cog',
            remark: 'small',
            count: 12,
            is_round: true,
            tags: ['a', 'b'],
            sizes: [1, 2],
            notes: ['x | y', 'z'],
          },
        },
      ],
      diagnostics: [],
    });
  });

  test('that are empty are null, lists that are empty have no items', () => {
    expect(read(`${HEADER}\ncog,,,false,,,\n`).value[0]?.value).toEqual({
      name: 'cog',
      remark: null,
      count: null,
      is_round: false,
      tags: [],
      sizes: [],
      notes: [],
    });
  });

  test('that do not fit their column stay text, for the schema to report', () => {
    expect(read(`${HEADER}\ncog,,1.5,yes,,,[x\n`).value[0]?.value).toMatchObject({
      count: '1.5',
      is_round: 'yes',
      notes: '[x',
    });
  });

  test('may be quoted and hold quotes, commas and line breaks', () => {
    const { value } = read(`${HEADER}\n"c,og","a ""b""\nc",,true,,,\n`);
    expect(value[0]?.value).toMatchObject({ name: 'c,og', remark: 'a "b"\nc' });
  });

  test('keep the spaces around them', () => {
    expect(read(`${HEADER}\n cog ,,,true,,,\n`).value[0]?.value['name']).toBe(' cog ');
  });
});

describe('files', () => {
  test.each([
    ['with a byte order mark', `\uFEFF${HEADER}\ncog,,,true,,,\n`],
    ['with the line ends of Windows', `${HEADER}\r\ncog,,,true,,,\r\n`],
    ['without a last line end', `${HEADER}\ncog,,,true,,,`],
  ])('are read %s', (_title, text) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(read(text).value.map(({ value }) => value['name'])).toEqual(['cog']);
  });

  test('may have their columns in another order; rows have the order of the schema', () => {
    const header = HEADER.split(',').reverse().join(',');
    const { value } = read(`${header}\n,,,true,1,a,cog\n`);
    expect(Object.keys(value[0]?.value ?? {}).join(',')).toBe(HEADER);
    expect(value[0]?.value).toMatchObject({ name: 'cog', count: 1 });
  });

  test('give each row its line, also after a cell of several lines', () => {
    expect(lines(`${HEADER}\n"a\nb\nc",,,true,,,\nd,,,true,,,\n`)).toEqual([2, 5]);
  });

  test('may have empty lines, which count', () => {
    expect(lines(`\n${HEADER}\n\na,,,true,,,\n\n\nb,,,true,,,\n`)).toEqual([4, 7]);
    expect(faults(`${HEADER}\n\ncog,,,true\n`)).toEqual(['input/syntax 3']);
  });

  test('may be a header alone', () => {
    expect(read(`${HEADER}\n`)).toEqual({ value: [], diagnostics: [] });
  });
});

describe('faults', () => {
  test.each<[string, string, string[]]>([
    ['a missing column', `${HEADER.replace(',remark', '')}\n`, ['input/column 1']],
    ['an unknown column', `${HEADER},price\n`, ['input/column 1']],
    ['every column of an empty file', '', Array.from({ length: 7 }, () => 'input/column 1')],
    ['a row with a cell too many', `${HEADER}\ncog,,,true,,,,\n`, ['input/syntax 2']],
    ['a row with a cell too few', `${HEADER}\nok,,,true,,,\ncog,,,true\n`, ['input/syntax 3']],
  ])('%s', (_title, text, expected) => {
    expect(faults(text)).toEqual(expected);
    expect(read(text).value).toEqual([]);
  });

  test('a quote that is never closed', () => {
    expect(faults(`${HEADER}\nok,,,true,,,\n"cog,,,true,,,\n`)).toContain('input/syntax 3');
  });

  test('all of them at once', () => {
    const faulty = `${HEADER.replace('remark', 'remarks')}\ncog\n`;
    expect(faults(faulty)).toEqual(['input/column 1', 'input/column 1', 'input/syntax 2']);
  });
});
