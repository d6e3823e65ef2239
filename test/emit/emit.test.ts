import { describe, expect, test } from 'vitest';
import { emit } from '../../pipeline/emit/emit.ts';
import { emptyCatalogue } from '../../pipeline/normalise/catalogue.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import { candidate, catalogueOf, committee, concept, role } from '../normalise/sample-rows.ts';
import { schemas } from '../reference.ts';
import { NOTES, publishedText } from './published-text.ts';

const publish = (tables: Partial<Catalogue>) => emit(catalogueOf(tables), schemas.tables, NOTES);
const catalogueJson = (tables: Partial<Catalogue>): unknown =>
  JSON.parse(publishedText(publish(tables), 'catalogue.json'));

const TABLES = Object.keys(emptyCatalogue());
const files = publish({
  concepts: [concept()],
  committees: [committee()],
  committee_concepts: [role()],
});

test('the published files are a CSV for each table and view, and those that describe them', () => {
  expect([...files.keys()].sort()).toEqual(
    [
      ...[...TABLES, 'smcc_matrix'].map((name) => `${name}.csv`),
      'README.md',
      'catalogue.json',
      'datapackage.json',
      'dossiers/iso-tc-4.md',
      'preview.md',
      'report.json',
      'report.md',
    ].sort(),
  );
});

test('every file outside a folder is a resource of the descriptor, the tables first', () => {
  const names = [...files.keys()].filter((name) => name.endsWith('.csv'));
  const others = [...files.keys()].filter(
    (name) => !names.includes(name) && name !== 'datapackage.json' && !name.includes('/'),
  );
  expect(JSON.parse(publishedText(files, 'datapackage.json'))).toMatchObject({
    resources: [...names, ...others].map((path) => ({ path })),
  });
});

test('the matrix is a file with a column for each concept', () => {
  expect(publishedText(files, 'smcc_matrix.csv')).toBe(
    'committee_id,committee,enabler-bearings\niso-tc-4,ISO/TC 4,main\n',
  );
});

describe('catalogue.json', () => {
  test('has a key for each table, with the rows as they are', () => {
    const catalogue = catalogueOf({ concepts: [concept({ aliases: ['a | b', '"c"'] })] });
    expect(catalogueJson(catalogue)).toMatchObject({ meta: { version: '1.2.3' }, ...catalogue });
  });

  test('leaves out long tables of records and evidence, and no other', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => index);
    const json = catalogueJson({
      candidates: many.map((index) => candidate({ standard_id: `iso-${index}` })),
      concepts: many.map((index) => concept({ concept_id: `enabler-${index}` })),
    });
    expect(json).not.toHaveProperty('candidates');
    expect(json).toHaveProperty('concepts.length', many.length);
    expect(json).toHaveProperty('mentions', []);
  });
});
