import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FileContent } from '../../pipeline/emit/file-content.ts';
import { emit } from '../../pipeline/emit/emit.ts';
import { candidate, committee, concept, role, catalogueOf } from '../normalise/sample-rows.ts';
import { publication, schemas } from '../reference.ts';
import { NOTES, publishedText } from './published-text.ts';

let files: ReadonlyMap<string, FileContent>;
/** A validator as a consumer would set it up: it knows none of our keywords. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });

beforeAll(async () => {
  const catalogue = catalogueOf({
    candidates: [candidate()],
    committees: [committee()],
    concepts: [concept()],
    committee_concepts: [role()],
  });
  files = await emit(catalogue, schemas.tables, NOTES);
  for (const path of files.keys())
    if (path.startsWith('schemas/')) add(JSON.parse(publishedText(files, path)));
});

function add(schema: unknown): void {
  if (typeof schema === 'object' && schema !== null) ajv.addSchema(schema);
}

const iri = (name: string) => `${publication.baseIri}schemas/${name}.schema.json`;

describe('the published schemas', () => {
  test.each(['candidates', 'standards_wide', 'smcc_matrix'])(
    'hold one for %s, whose $id lies under the base IRI',
    (name) => {
      expect(ajv.getSchema(iri(name))?.schema).toMatchObject({ $id: iri(name), type: 'object' });
    },
  );

  test('accept the catalogue', () => {
    const validate = ajv.getSchema(iri('catalogue'))!;
    expect(validate(JSON.parse(publishedText(files, 'catalogue.json')))).toBe(true);
  });

  test.each([
    ['of a wrong type', { state: 1 }],
    ['that no column knows', { colour: 'red' }],
    ['out of the list', { state: 'asleep' }],
  ])('reject a value %s', (_title, fields) => {
    const validate = ajv.getSchema(iri('candidates'))!;
    expect(validate(candidate())).toBe(true);
    expect(validate({ ...candidate(), ...fields })).toBe(false);
  });

  test('name no file of the project', () => {
    const paths = [...files.keys()].filter((path) => path.startsWith('schemas/'));
    expect(paths.filter((path) => /"file": |urn:sm2/.test(publishedText(files, path)))).toEqual([]);
  });
});
