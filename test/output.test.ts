/** Invariants of the committed catalogue: gather the wrong rows, expect none. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../pipeline/acquire/project-root.ts';
import { readCsv } from '../pipeline/read/read-csv.ts';
import { schemas } from './reference.ts';

const root = projectRoot();
const folder = join(root, 'output');
const committed = execFileSync('git', ['ls-files', 'output'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '');

/** The rows of a published table, each with its primary key in one string. */
function rowsOf(table: string): { key: string; value: Record<string, unknown> }[] {
  const schema = schemas.tables.get(table)!;
  const { value, diagnostics } = readCsv(
    readFileSync(join(folder, `${table}.csv`), 'utf8'),
    schema,
    table,
  );
  expect(diagnostics).toEqual([]);
  return value.map((row) => ({
    key: schema.primary_key.map((column) => String(row.value[column])).join('/'),
    value: row.value,
  }));
}

const TABLES = [...schemas.tables.values()].flatMap(({ table }) => table ?? []);
/** Tables whose rows state facts; the others are evidence themselves or follow from these, as the role `publishes` does. */
const TRACED = [
  'candidates',
  'committee_concepts',
  'committees',
  'concepts',
  'definitions',
  'gaps',
  'organizations',
  'relations',
];

describe('the committed catalogue', () => {
  it.each(TABLES)('has a %s table that reads back and matches its schema', (table) => {
    const validate = schemas.ajv.getSchema(table)!;
    expect(rowsOf(table).filter(({ value }) => validate(value) !== true)).toEqual([]);
  });

  const origins = new Set(
    rowsOf('origins').map(({ value }) => `${String(value['table'])}/${String(value['row_id'])}`),
  );

  it.each(TRACED)('says where every row of %s comes from', (table) => {
    const untraced = rowsOf(table).filter(
      ({ key, value }) => value['role'] !== 'publishes' && !origins.has(`${table}/${key}`),
    );
    expect(untraced.map(({ key }) => key)).toEqual([]);
  });

  it('holds at least 400 standards and projects of at least 8 publishers', () => {
    const standards = rowsOf('standards').map(({ value }) => value);
    expect(standards.length).toBeGreaterThanOrEqual(400);
    const publishers = new Set(standards.map((row) => [row['publishers']].flat()[0]));
    expect(publishers.size).toBeGreaterThanOrEqual(8);
  });

  it('has one current edition of a work at most', () => {
    const works = rowsOf('candidates').filter(({ value }) => value['is_current'] === true);
    const ids = works.map(({ value }) => value['work_id']);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('does not quote: every definition is a paraphrase', () => {
    const quoted = rowsOf('definitions').filter(({ value }) => value['is_verbatim'] !== false);
    expect(quoted.map(({ key }) => key)).toEqual([]);
  });

  it('stays within three megabytes', () => {
    const sizes = committed.map((path) => statSync(join(root, path)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});
