import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../pipeline/validate/check-register.ts';
import { reference, rows, schemas } from '../reference.ts';

const COLUMNS = Object.keys(schemas.tables.get('register-standards')!.properties);
const ROW = new Map([
  ['reference', 'ISO 99:2001'],
  ['title_en', 'Gears'],
  ['state', 'published'],
  ['concepts', 'Connectivity'],
  ['is_confirmed', 'true'],
  ['confirmed_in', 'test'],
  ['reason', 'gears'],
]);

/** A register with a row for each of these changes of the one above. */
function check(...changes: Record<string, string>[]) {
  const lines = changes.map((change) =>
    COLUMNS.map((column) => change[column] ?? ROW.get(column) ?? '').join(','),
  );
  const bytes = new TextEncoder().encode([COLUMNS.join(','), ...lines, ''].join('\n'));
  const entry = {
    source_id: 'register',
    title: 'Standards',
    publisher: 'Someone',
    kind: 'register',
    format: 'csv',
    licence: 'CC0',
  } as const;
  return checkRegister(
    { entry, file: '/register.csv', bytes, sha256: '', size: bytes.length },
    schemas,
    rows,
    reference,
  );
}

test('a register gives its rows with their names read, and their lines', () => {
  const { value, diagnostics } = check({}, { reference: 'IEC 98-1:2003' });
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject([
    { source_id: 'register', line: 2, designation: { publishers: ['ISO'], number: '99' } },
    { line: 3, row: { reference: 'IEC 98-1:2003' }, designation: { number: '98', part: '1' } },
  ]);
});

describe('a fault of a register is an error', () => {
  test.each([
    ['a value against the schema', { state: 'lost' }, 'input/schema'],
    ['a name that cannot be read', { reference: 'Gears of all sorts' }, 'input/designation'],
    ['a related name that cannot be read', { replaces: 'Old gears' }, 'input/designation'],
    ['a committee that is not registered', { committees: 'ISO/TC 999' }, 'input/unknown-reference'],
    ['an ICS code that is not registered', { ics_codes: '99.999' }, 'input/unknown-reference'],
    ['a cell too many', { reason: 'a,b' }, 'input/syntax'],
  ])('%s', (_title, change, code) => {
    expect(check({ reference: 'ISO 98:2001' }, change).diagnostics).toMatchObject([
      { code, severity: 'error', origin: { source: 'register', line: 3 } },
    ]);
  });

  test('a name that repeats', () => {
    expect(check({}, {}).diagnostics).toMatchObject([{ code: 'input/duplicate' }]);
  });
});
