import { describe, expect, test } from 'vitest';
import { readSource } from '../../pipeline/extract/read-source.ts';
import { reference } from '../reference.ts';

const read = (raw: string) => readSource(raw, reference);

describe('a source statement names the standard and the clause', () => {
  test.each([
    ['[SOURCE: ISO 1234:2011, 3.4]', 'ISO 1234:2011', '3.4'],
    ['[SOURCE ISO 1234:2011, 3.4].', 'ISO 1234:2011', '3.4'],
    ['ISO 1234:2011', 'ISO 1234:2011', null],
    ['[ISO/IEC 1234-5:2011, 3.4.1', 'ISO/IEC 1234-5:2011', '3.4.1'],
    ['[SOURCE: ISO 1234, 3.4]', 'ISO 1234', '3.4'],
    ['[ISO 1234:2011, définition 3.4]', 'ISO 1234:2011', '3.4'],
    ['[SOURCE: ISO 80000-4:2019, 4-1]', 'ISO 80000-4:2019', '4-1'],
    ['[SOURCE: ISO 80000-3:2019, item 3-1.2, modified]', 'ISO 80000-3:2019', '3-1.2'],
    ['[SOURCE: ISO 1234:2011, 3.4, based on ISO 99:2001]', 'ISO 1234:2011', '3.4'],
    ['[SOURCE: an online dictionary]', null, null],
  ])('%j: %s, %s', (raw, ref, clause) => {
    expect(read(raw)).toMatchObject({ raw, ref, clause });
  });
});

describe('a source statement says whether its text was modified', () => {
  test.each([
    ['[SOURCE: ISO 1234:2011, 3.4]', false, null],
    ['[SOURCE: ISO 1234:2011, 3.4, modified]', true, null],
    ['[SOURCE: ISO 1234:2011, 3.4, modified — the note is new]', true, 'the note is new'],
    ['[SOURCE: ISO 1234:2011, 3.4, Modified - the note is new.]', true, 'the note is new'],
    ['[SOURCE: ISO 1234:2011, 3.4, unmodified]', false, null],
  ])('%j: %s, %s', (raw, isModified, modification) => {
    expect(read(raw)).toMatchObject({ is_modified: isModified, modification });
  });
});

test('a source statement names committees, in order', () => {
  expect(
    read('[SOURCE: ISO 1234:2011 (ISO/TC 4, IEC/TC 65)]').committees.map(({ name }) => name),
  ).toEqual(['ISO/TC 4', 'IEC/TC 65']);
});
