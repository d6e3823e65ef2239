import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import { verifyRelease } from '../../pipeline/emit/verify-release.ts';
import { candidate, catalogueOf, committee, concept, role } from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';
import { NOTES, publishedBytes } from './published-text.ts';

let release: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const catalogue = catalogueOf({
    candidates: [candidate({ title_en: '=1+1', committee_ids: ['iso-tc-4'] })],
    committees: [committee()],
    concepts: [concept()],
    committee_concepts: [role()],
  });
  const files = await emit(catalogue, schemas.tables, NOTES);
  release = new Map(Array.from(files.keys(), (path) => [path, publishedBytes(files, path)]));
});

/** Files with the list of their checksums. */
function withSums(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const sums = Array.from(files, ([path, bytes]) => {
    const sum = createHash('sha256').update(bytes).digest('hex');
    return `${sum}  ${path}\n`;
  });
  return new Map([...files, ['SHA256SUMS', strToU8(sums.join(''))]]);
}

/** What is wrong with a release whose checksums hold. */
function verify(files: ReadonlyMap<string, Uint8Array>): string[] {
  return verifyFiles(withSums(files));
}

function verifyFiles(files: ReadonlyMap<string, Uint8Array>): string[] {
  const read = (path: string) => files.get(path) ?? new Uint8Array();
  const found = verifyRelease({ name: 'release', paths: [...files.keys()], read });
  return found.map(({ code, origin }) => `${code} ${origin.source}`);
}

/** The release with one file changed. */
function change(path: string, edit: (text: string) => string): Map<string, Uint8Array> {
  const text = strFromU8(release.get(path)!);
  expect(edit(text)).not.toBe(text);
  return new Map([...release, [path, strToU8(edit(text))]]);
}

test('a release as it was written is in order', () => {
  expect(verify(release)).toEqual([]);
});

describe('a release that is spoilt is found out:', () => {
  test.each([
    ['a reference without its row', 'iso-tc-4', 'iso-tc-5', 'catalogue/dangling candidates'],
    ['a value of a wrong type', ',false,', ',perhaps,', 'catalogue/schema candidates'],
    ['a column that is gone', 'work_id,', '', 'input/column candidates.csv'],
  ])('%s', (_title, from, to, code) => {
    expect(verify(change('candidates.csv', (text) => text.replace(from, to)))).toContain(code);
  });

  test('a row that is there twice', () => {
    const twice = change('concepts.csv', (text) => text + (text.split('\n')[1] ?? '') + '\n');
    expect(verify(twice)).toContain('catalogue/duplicate concepts');
  });

  test('a byte that changed under its checksum', () => {
    const written = withSums(release);
    const bytes = Uint8Array.from(release.get('concepts.parquet')!);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    expect(verifyFiles(new Map([...written, ['concepts.parquet', bytes]]))).toEqual([
      'release/checksum concepts.parquet',
    ]);
  });

  test('a file that is gone', () => {
    const written = withSums(release);
    written.delete('report.md');
    expect(verifyFiles(written)).toEqual(['release/missing release']);
    written.delete('SHA256SUMS');
    expect(verifyFiles(written)).toEqual(['release/missing release']);
  });

  test('a file that was put beside the others', () => {
    const files = new Map([...withSums(release), ['more.csv', strToU8('a\n')]]);
    expect(verifyFiles(files)).toEqual(['release/unlisted more.csv']);
  });

  test('a formula in a title of the workbook', () => {
    const parts = unzipSync(release.get('catalogue.xlsx')!);
    const spoilt = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
      const text = strFromU8(bytes).replace(
        '<sheetData>',
        '<sheetData><row r="9"><c r="A9"><f>1+1</f></c></row>',
      );
      return [name, name === 'xl/worksheets/sheet2.xml' ? strToU8(text) : bytes];
    });
    const book = zipSync(Object.fromEntries(spoilt));
    expect(verify(new Map([...release, ['catalogue.xlsx', book]]))).toEqual([
      'release/formula catalogue.xlsx',
    ]);
  });
});
