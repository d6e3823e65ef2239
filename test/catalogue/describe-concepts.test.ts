import { expect, it } from 'vitest';
import { describeConcepts } from '../../pipeline/catalogue/describe-concepts.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const [twin] = describeConcepts(readTables(sampleCatalogue));

it('lists the standards in force that bear on a concept, the most relevant first', () => {
  expect(twin?.standards.map(({ reference }) => reference)).toEqual([
    'ISO 1234:2011',
    'IEC 99:2020',
  ]);
});

it('traces a definition to the standard that it is taken from', () => {
  expect(twin?.definitions[0]).toMatchObject({
    cited: { reference: 'IEC 99:2020', is_entry: true },
    current: null,
  });
});
