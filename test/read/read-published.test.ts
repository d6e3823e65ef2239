import { expect, test } from 'vitest';
import { completeRow, readPublished } from '../../pipeline/read/read-published.ts';
import { schemas } from '../reference.ts';

const gaps = schemas.tables.get('gaps')!;
const concepts = schemas.tables.get('concepts')!;

test('a published table is read by the names of its columns, in any order', () => {
  expect(readPublished('status,number,concept_ids,title\nopen,5,a | b,"A, b"\n', gaps)).toEqual([
    { number: 5, title: 'A, b', concept_ids: ['a', 'b'], status: 'open' },
  ]);
});

test('columns that a table of another version lacks are blank, and others are passed over', () => {
  const [row] = readPublished('concept_id,colour\nenabler-gears,red\n', concepts);
  expect(row).toMatchObject({ label: null, aliases: [], is_text_withheld: false });
  expect(row).not.toHaveProperty('colour');
});

test('a row in JSON is completed likewise, and left as it is where nothing is missing', () => {
  const row = { number: 5, title: null, concept_ids: [], status: 'open' };
  expect(completeRow(row, gaps)).toBe(row);
  expect(completeRow({ number: 5, status: 'open' }, gaps)).toEqual(row);
});
