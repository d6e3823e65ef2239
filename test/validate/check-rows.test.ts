import { describe, expect, test } from 'vitest';
import { checkColumn, checkRows } from '../../pipeline/validate/check-rows.ts';
import type { EditedFile } from '../../pipeline/validate/check-rows.ts';
import { schemas } from '../reference.ts';

/** An edited file of wordings. */
function file(...rows: Record<string, unknown>[]): EditedFile {
  return {
    path: 'wordings.csv',
    schema: schemas.tables.get('wordings')!,
    rows: rows.map((value, index) => ({ line: index + 2, value })),
  };
}

const ROW = { role: 'note', wording: 'Note', reason: 'test' };

describe('a row', () => {
  test('that matches its schema has no fault', () => {
    expect(checkRows(schemas, 'wordings', file(ROW, { ...ROW, wording: 'Remark' }))).toEqual([]);
  });

  test('has each of its faults, with its line', () => {
    const found = checkRows(schemas, 'wordings', file(ROW, { ...ROW, role: 'x', wording: 7 }));
    expect(found).toHaveLength(2);
    expect(found).toMatchObject([
      { code: 'input/schema', origin: { source: 'wordings.csv', line: 3 } },
      { code: 'input/schema', origin: { line: 3 } },
    ]);
  });

  test('repeats the key of an earlier one, which is named', () => {
    const other = { ...ROW, wording: 'Remark' };
    const found = checkRows(schemas, 'wordings', file(ROW, other, ROW));
    expect(found).toMatchObject([{ code: 'input/duplicate', origin: { line: 4 } }]);
    expect(found[0]?.message).toContain('of line 2');
  });
});

describe('a column against a register', () => {
  const register = { path: 'register.csv', values: new Set<unknown>(['a', 'b']) };
  test.each([
    ['a', []],
    [['a', 'b'], []],
    [null, []],
    [[], []],
    [undefined, []],
    ['c', ['c']],
    [
      ['a', 'c', 'd'],
      ['c', 'd'],
    ],
  ])('%j: unknown are %j', (value, unknown) => {
    const found = checkColumn(file({ kind: value }), 'kind', register);
    expect(found.map(({ message }) => /^"(.*?)"/.exec(message)?.[1])).toEqual(unknown);
    for (const { code, origin } of found) {
      expect(code).toBe('input/unknown-reference');
      expect(origin).toEqual({ source: 'wordings.csv', line: 2, place: 'kind' });
    }
  });
});
