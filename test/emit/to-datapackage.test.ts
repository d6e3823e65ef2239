import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { toDatapackage } from '../../pipeline/emit/to-datapackage.ts';
import type { PublishedTable } from '../../pipeline/emit/published-table.ts';
import { source } from '../normalise/sample-rows.ts';
import { widgets } from '../read/sample-schema.ts';
import { publication } from '../reference.ts';

const table = (name: string, rows: readonly object[] = []): PublishedTable => ({
  name,
  schema: { ...widgets, table: name },
  rows,
  isView: false,
});
const CC_BY = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };
const ODC_BY = { name: 'ODC-By-1.0', path: 'https://opendatacommons.org/licenses/by/1-0/' };
const text = toDatapackage(
  {
    tables: [
      table('widgets'),
      table('gears'),
      table('schemes'),
      table('origins', [
        { table: 'widgets', source_id: 'ours' },
        { table: 'gears', source_id: 'theirs' },
      ]),
    ],
    sources: [
      source({ source_id: 'ours', licence: 'cc by 4.0' }),
      source({
        source_id: 'theirs',
        title: 'Open gears',
        licence: 'Facts: ODC-By 1.0',
        url: 'https://a.org/',
      }),
      source({ source_id: 'said', licence: 'private', attribution: 'By A.' }),
    ],
    publication,
    version: '1.2.3',
  },
  new Map([
    ['widgets.csv', { bytes: 4, sha256: 'abc' }],
    ['widgets.parquet', { bytes: 5, sha256: 'def' }],
    ['schemas/widgets.schema.json', { bytes: 6, sha256: 'abc' }],
  ]),
);
const descriptor: unknown = JSON.parse(text);

test('the descriptor names its version, its generator, its licences and its makers', () => {
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'smart-manufacturing-standards-map',
    version: '1.2.3',
    generator: 'sm2',
    licenses: [CC_BY, ODC_BY],
    contributors: [{ roles: ['creator', 'publisher'] }],
  });
});

test('a source has the attribution of the manifest, else the sentence that its licence wants', () => {
  const sentence =
    'Contains information from Open gears, which is made available under the ODC Attribution License.';
  const ours = { title: 'On bearings (Someone)', licence: 'cc by 4.0' };
  const theirs = { title: 'Open gears (Someone)', path: 'https://a.org/', attribution: sentence };
  expect(descriptor).toMatchObject({ sources: [ours, theirs, { attribution: 'By A.' }] });
  expect(descriptor).not.toHaveProperty('sources.0.attribution');
});

test('a resource has the size and checksum of its file; what was not written has none', () => {
  expect(descriptor).toMatchObject({
    resources: [
      {
        name: 'widgets',
        path: 'widgets.csv',
        bytes: 4,
        hash: 'sha256:abc',
        dialect: { delimiter: ',', lineTerminator: '\n' },
        schema: { primaryKey: ['name'] },
      },
      { name: 'gears', path: 'gears.csv' },
      {},
      {},
      { name: 'widgets.parquet', path: 'widgets.parquet', bytes: 5, hash: 'sha256:def' },
    ],
  });
  expect(descriptor).not.toHaveProperty('resources.1.hash');
  expect(text).not.toContain('widgets.schema.json');
});

test('a table has the licences of the sources that its rows come from, and ours', () => {
  expect(descriptor).toMatchObject({
    resources: [
      { name: 'widgets', licenses: [CC_BY] },
      { name: 'gears', licenses: [CC_BY, ODC_BY] },
      { name: 'schemes', licenses: [CC_BY] },
      { name: 'origins', licenses: [CC_BY, ODC_BY] },
      {},
    ],
  });
});

const profiles = join(process.env['SM2_SHARED'] ?? '../shared', 'reference/datapackage-2.0');

test.skipIf(!existsSync(profiles))(
  'the descriptor meets the official profiles (needs SM2_SHARED), and one that is spoilt does not',
  () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const [validate] = readdirSync(profiles)
      .filter((name) => name === 'datapackage.json')
      .map((name): unknown => JSON.parse(readFileSync(join(profiles, name), 'utf8')))
      .map((profile) => ajv.compile(Object(profile)));
    expect(validate!(descriptor), JSON.stringify(validate!.errors)).toBe(true);
    expect(validate!(JSON.parse(text.replace('"integer"', '"number of things"')))).toBe(false);
    expect(validate!(JSON.parse(text.replace('"path": "gears.csv"', '"way": "x"')))).toBe(false);
  },
);
