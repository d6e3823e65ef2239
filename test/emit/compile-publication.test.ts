import { describe, expect, test } from 'vitest';
import { compilePublication } from '../../pipeline/emit/compile-publication.ts';
import { publication, rows } from '../reference.ts';

describe('the statements of this project', () => {
  test('give every form of the data its title, its licence and a base IRI that ends with a slash', () => {
    expect(publication.baseIri).toMatch(/^https:\/\/.*\/$/);
    expect(publication.title).toBe('Smart Manufacturing Standards Map (SM2)');
    expect(publication.licence.url).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  test('are complete', () => {
    const stated = rows('publication-statements').map(({ statement }) => statement);
    expect([...new Set(stated)]).toHaveLength(8);
  });
});

test.each([
  ['CC BY 4.0; facts from ISO Open Data, ODC-By 1.0', ['CC-BY-4.0', 'ODC-By-1.0']],
  ['odc attribution license', ['ODC-By-1.0']],
  ['No licence is stated', []],
])('the licence text %j names %j', (text, ids) => {
  expect(publication.licencesOf(text).map(({ id }) => id)).toEqual(ids);
});

test('a licence that no row describes is known by its id', () => {
  const empty = compilePublication((name) => rows(name).filter((row) => 'statement' in row));
  expect(empty.licence).toMatchObject({ id: 'CC-BY-4.0', title: 'CC-BY-4.0' });
});
