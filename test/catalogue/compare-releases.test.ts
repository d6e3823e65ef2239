import { describe, expect, test } from 'vitest';
import { compareReleases } from '../../pipeline/catalogue/compare-releases.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { releaseFacts } from '../../pipeline/catalogue/release-facts.ts';
import { snapshotRelease } from '../../pipeline/catalogue/release-snapshot.ts';
import { fitsStep } from '../../pipeline/catalogue/required-version.ts';
import { toChanges } from '../../pipeline/emit/to-changes.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import { concept } from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';
import { after, before, standard, tablesOf } from './two-releases.ts';

const compare = (one: Catalogue, other: Catalogue) => {
  const [old, now] = [readTables(one), readTables(other)];
  return compareReleases(
    snapshotRelease(old, releaseFacts(schemas.tables, '1.0.0')),
    snapshotRelease(now, releaseFacts(schemas.tables, '1.1.0')),
    now,
  );
};
const changes = compare(before, after);
const ids = (rows: { standard_id: string }[]) => rows.map((row) => row.standard_id);

describe('two releases', () => {
  test.each([
    ['added', ['iso-33-2026', 'iso-7-2026']],
    ['published', ['iso-2']],
    ['superseded', ['iso-3-2003', 'iso-7-2007']],
    ['withdrawn', ['iso-4-2004']],
    ['left', ['iso-5-2005', 'iso-6-2006']],
    ['reclassified', ['iso-1-2001']],
  ] as const)('tell which standards were %s', (kind, expected) => {
    expect(ids(changes[kind])).toEqual(expected);
  });

  test('name what took the place of a standard, and why one left', () => {
    expect(changes.published[0]?.successor_ids).toEqual(['iso-2-2026']);
    expect(changes.superseded[0]?.successor_ids).toEqual(['iso-33-2026']);
    expect(changes.superseded[1]?.successor_ids).toEqual(['iso-7-2026']);
    expect(changes.left.map(({ note }) => note)).toEqual([
      'no longer counted as relevant',
      'no source names it any more',
    ]);
  });

  test('show values gained and lost', () => {
    expect(changes.reclassified[0]).toMatchObject({
      gained: ['sm2/layer/business'],
      lost: ['sm2/layer/field'],
    });
  });

  test('show definitions, concepts, gaps and contradictions that came, went or changed', () => {
    const named = (rows: { id: string }[]) => rows.map(({ id }) => id);
    expect(named(changes.definitions_added)).toEqual(['c']);
    expect(named(changes.definitions_removed)).toEqual(['b']);
    expect(named(changes.definitions_changed)).toEqual(['a']);
    expect(named(changes.concepts_added)).toEqual(['enabler-gears']);
    expect(changes.gaps_closed.map(({ name }) => name)).toEqual(['gears has no definition.']);
    expect(changes.gaps_opened).toHaveLength(2);
    expect(changes.contradictions.map(({ name }) => name)).toEqual(['belts has no definition.']);
  });

  test('that are alike differ in nothing', () => {
    expect(compare(before, before).step).toBe('none');
    expect(toChanges(compare(before, before), '1.0.0')).toContain('Nothing: the data are those');
  });

  test('are told apart for people, long lists cut', () => {
    const many = Array.from({ length: 30 }, (_, at) => standard(`iso-9${at}-2026`));
    const text = toChanges(compare(tablesOf([]), tablesOf(many)), '1.1.0');
    expect(text).toContain('# What changed from 1.0.0 to 1.1.0');
    expect(text).toContain('| standards added | 30 |');
    expect(text).toContain('- and 5 more, all in `changes.json`');
    expect(toChanges(changes, '1.1.0')).toContain('- ISO-2, Title of iso-2 → ISO-2-2026');
    expect(toChanges(changes, '1.1.0')).toContain(
      '- ISO-1-2001: now layer business (sm2); no longer layer field (sm2)',
    );
  });
});

describe('the version', () => {
  const columns = (more: Record<string, string>) => ({ gaps: { number: 'integer', ...more } });
  const snapshot = {
    ...snapshotRelease(readTables(before), releaseFacts(schemas.tables, '1.0.0')),
  };
  const stepTo = (now: Catalogue, old = columns({}), current = columns({})) => {
    const tables = readTables(now);
    const next = snapshotRelease(tables, releaseFacts(schemas.tables, '1.0.1'));
    return compareReleases({ ...snapshot, columns: old }, { ...next, columns: current }, tables)
      .step;
  };

  test.each([
    ['nothing', 'none', stepTo(before)],
    ['a value', 'patch', stepTo({ ...before, concepts: [concept({ clause: 'A.2' })] })],
    ['a row', 'minor', stepTo({ ...before, concepts: [] })],
    ['a column that is added', 'major', stepTo(before, columns({}), columns({ status: 'string' }))],
    [
      'a column that is removed',
      'major',
      stepTo(before, columns({ status: 'string' }), columns({})),
    ],
    [
      'a column of another type',
      'major',
      stepTo(before, columns({ status: 'string' }), columns({ status: 'list' })),
    ],
  ])('rises with %s: %s', (_, expected, step) => {
    expect(step).toBe(expected);
  });

  test.each([
    ['1.2.3', '2.0.0', 'major', true],
    ['1.2.3', '1.3.0', 'major', false],
    ['0.2.3', '0.3.0', 'major', true],
    ['0.2.3', '0.2.4', 'major', false],
    ['1.2.3', '1.3.0', 'minor', true],
    ['1.2.3', '2.0.0', 'minor', true],
    ['1.2.3', '1.2.4', 'minor', false],
    ['1.2.3', '1.2.4', 'patch', true],
    ['1.2.3', '1.2.3', 'patch', false],
    ['1.2.3', '1.2.3', 'none', true],
    ['1.2.3', '1.2.2', 'patch', false],
    ['1.2.3', '0.9.9', 'minor', false],
    ['1.2.3', 'next', 'minor', false],
  ] as const)('from %s to %s for a %s change: %s', (old, now, step, fits) => {
    expect(fitsStep(old, now, step)).toBe(fits);
  });
});
