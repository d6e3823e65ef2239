import { expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import { emptyCatalogue } from '../../pipeline/normalise/catalogue.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import { catalogueOf, committee, concept, role } from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';
import { NOTES, publishedText } from './published-text.ts';

const publish = (tables: Partial<Catalogue>) => emit(catalogueOf(tables), schemas.tables, NOTES);
const TABLES = Object.keys(emptyCatalogue());
const files = await publish({
  concepts: [concept()],
  committees: [committee()],
  committee_concepts: [role()],
});

test('the published files are every table and view in each form, and those that describe them', () => {
  const names = [...TABLES, 'smcc_matrix', 'standards_wide'];
  expect([...files.keys()].sort()).toEqual(
    [
      ...names.flatMap((name) => [`${name}.csv`, `${name}.parquet`]),
      ...[...names, 'catalogue'].map((name) => `schemas/${name}.schema.json`),
      'README.md',
      'catalogue.json',
      'catalogue.xlsx',
      'datapackage.json',
      'dossiers/iso-tc-4.md',
      'preview.md',
      'report.json',
      'report.md',
      'roadmap.md',
    ].sort(),
  );
});

test('the CSV files are the first resources of the descriptor; the others follow, but for those in folders', () => {
  const paths = [...files.keys()].filter(
    (path) => path !== 'datapackage.json' && !path.includes('/'),
  );
  const descriptor = publishedText(files, 'datapackage.json');
  const named = Array.from(
    descriptor.matchAll(/^ {6}"path": "([^"/]+)"/gm),
    ([, path = '']) => path,
  );
  const csv = paths.filter((path) => path.endsWith('.csv'));
  expect(named.slice(0, csv.length)).toEqual(csv);
  expect([...named].sort()).toEqual([...paths].sort());
});

test('the matrix is a file with a column for each concept', () => {
  expect(publishedText(files, 'smcc_matrix.csv')).toBe(
    'committee_id,committee,enabler-bearings\niso-tc-4,ISO/TC 4,main\n',
  );
});
