import { strFromU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { PublishedTable } from '../../pipeline/emit/published-table.ts';
import { repackZip } from '../../pipeline/emit/repack-zip.ts';
import { toWorkbook } from '../../pipeline/emit/to-workbook.ts';
import { widgets } from '../read/sample-schema.ts';

const COG = {
  name: '25.040',
  remark: '=HYPERLINK("https://a.org")',
  count: 7,
  is_round: true,
  tags: ['1-2', '+3'],
  sizes: [],
  notes: ['@x'],
};
const table = (rows: readonly object[], name = 'widgets'): PublishedTable => ({
  name,
  schema: { ...widgets, description: 'A widget.' },
  rows,
  isView: name === 'view',
});
const filesOf = (book: Uint8Array) =>
  Object.entries(unzipSync(book)).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
const rowsOf = async (book: Uint8Array, sheet: string) => {
  const sheets = await readExcelFile(Buffer.from(book));
  return sheets.find((one) => one.sheet === sheet)?.data;
};
const book = await toWorkbook([table([COG]), table([], 'view')], ['The map', 'Version 1']);

describe('the workbook', () => {
  test('has texts as they are, whole numbers as numbers, lists as in the CSV', async () => {
    expect(await rowsOf(book, 'widgets')).toEqual([
      Object.keys(widgets.properties),
      ['25.040', '=HYPERLINK("https://a.org")', 7, 'true', '1-2 | +3', null, '["@x"]'],
    ]);
  });

  test('holds no formula', () => {
    expect(filesOf(book).filter(({ text }) => /<f[ >]/.test(text))).toEqual([]);
  });

  test('begins with a sheet that explains, then the views, then the tables', async () => {
    const sheets = await readExcelFile(Buffer.from(book));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'view', 'widgets']);
    expect(sheets[0]?.data[0]?.[0]).toBe('The map');
    expect(sheets[0]?.data).toContainEqual(['widgets', 1, 'A widget.']);
  });

  test('has a frozen heading that filters, on every sheet but the first', () => {
    const sheets = filesOf(book).filter(({ name }) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.map(({ text }) => text.includes('state="frozen"'))).toEqual([false, true, true]);
    expect(sheets.map(({ text }) => /<autoFilter ref="([^"]+)"/.exec(text)?.[1])).toEqual([
      undefined,
      'A1:G1',
      'A1:G2',
    ]);
  });

  test('cuts a text that no cell can hold, and says so', async () => {
    const long = await toWorkbook([table([{ ...COG, remark: 'x'.repeat(40_000) }])], ['The map']);
    const cell = String((await rowsOf(long, 'widgets'))?.[1]?.[1]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/x … \(cut here; the CSV file has the whole text\)$/);
  });

  test('keeps a text that looks like the code of a character, and takes characters that XML forbids', async () => {
    const odd = await toWorkbook([table([{ ...COG, remark: 'a_x0041_\u0001b' }])], ['The map']);
    const texts = filesOf(odd).map(({ text }) => text);
    expect(texts.some((text) => text.includes('a_x005F_x0041_'))).toBe(true);
    expect(texts.some((text) => text.includes('\u0001'))).toBe(false);
  });

  test('names a table that is too long for a sheet, and where its rows are', async () => {
    const many = Array.from({ length: 50_001 }, () => COG);
    const long = await toWorkbook([table(many)], ['The map']);
    expect(await rowsOf(long, 'widgets')).toBeUndefined();
    expect(String((await rowsOf(long, 'About'))?.at(-1)?.[2])).toContain('see widgets.csv');
  });

  test('has the same bytes whenever it is made', async () => {
    expect(await toWorkbook([table([COG]), table([], 'view')], ['The map', 'Version 1'])).toEqual(
      book,
    );
  });
});

test('an archive is packed again without its times and its order', () => {
  const files = { b: Buffer.from('two'), a: Buffer.from('one') };
  const [early, late] = [
    zipSync(files, { mtime: '1999-01-01' }),
    zipSync({ a: files.a, b: files.b }, { mtime: '2020-01-01' }),
  ];
  expect(repackZip(early)).toEqual(repackZip(late));
  expect(Object.keys(unzipSync(repackZip(early)))).toEqual(['a', 'b']);
});
