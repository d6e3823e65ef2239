import { describe, expect, test } from 'vitest';
import type { LoadedSource } from '../../pipeline/acquire/load-sources.ts';
import { checkRegisters } from '../../pipeline/validate/check-registers.ts';
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

/** A register with one row: the one above with these changes. */
function register(source_id: string, change: Record<string, string>): LoadedSource {
  const line = COLUMNS.map((column) => change[column] ?? ROW.get(column) ?? '').join(',');
  const bytes = new TextEncoder().encode(`${COLUMNS.join(',')}\n${line}\n`);
  const entry = {
    source_id,
    title: 'Standards',
    publisher: 'Someone',
    kind: 'register',
    format: 'csv',
    licence: 'CC0',
  } as const;
  return { entry, file: '/register.csv', bytes, sha256: '', size: bytes.length };
}

const check = (first: Record<string, string>, second: Record<string, string>) =>
  checkRegisters([register('a', first), register('b', second)], schemas, rows, reference);

describe('two registers that hold the same standard', () => {
  test.each([
    ['state', 'published', 'withdrawn'],
    ['title_en', 'Gears', 'Wheels'],
    ['publication_date', '2001-02-03', '2001-04'],
  ])('and differ in its %s are named in a warning', (fact, ours, theirs) => {
    const { value, diagnostics } = check({ [fact]: ours }, { [fact]: theirs });
    expect(value).toHaveLength(2);
    expect(diagnostics).toMatchObject([
      {
        code: 'input/disagreement',
        severity: 'warning',
        origin: { source: 'b', line: 2, place: fact },
        message: `"${theirs}" for ISO 99:2001, but a, line 2, has "${ours}", which counts. Correct one of them.`,
      },
    ]);
  });

  test.each([
    ['agree', {}, {}],
    ['differ in what one leaves open', { publication_date: '2001-02-03' }, {}],
    ['differ in other columns', { reason: 'gears' }, { reason: 'wheels' }],
    ['are on two standards', {}, { reference: 'ISO 98:2001', title_en: 'Wheels' }],
  ])('and %s give no warning', (_title, first, second) => {
    expect(check(first, second).diagnostics).toEqual([]);
  });
});

test('without vocabularies the rows are still checked against their schema, and nothing is looked up', () => {
  const sources = [register('a', { state: 'lost' }), register('b', { reference: 'Gears' })];
  const { value, diagnostics } = checkRegisters(sources, schemas, rows, null);
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: 'input/schema', origin: { source: 'a', line: 2 } }]);
});
