import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countConceptYears } from '../../pipeline/assess/count-concept-years.ts';
import type { CandidateRow } from '../../schemas/types.ts';
import { candidate, catalogueOf, concept, source } from '../normalise/sample-rows.ts';
import { onBearings } from './sample-classifications.ts';

type Document = Partial<CandidateRow> & { standard_id: string };

/** Counts for the sample concept, on which all but those of another work bear. */
function count(documents: readonly Document[], retrieved: string | null = '2031-05') {
  const candidates = documents.map((row) => candidate({ is_included: true, ...row }));
  return countConceptYears(
    catalogueOf({
      concepts: [concept()],
      candidates,
      standards: candidates.map(({ reasons, ...row }) => row),
      classifications: onBearings(...documents.map(({ standard_id: id }) => id)),
      sources: [source({ retrieved_date: retrieved })],
    }),
  );
}

const year = (of: number, fields: object): unknown =>
  expect.objectContaining({ year: of, ...fields });
const gone = { state: 'withdrawn', is_included: false } as const;

describe('a year of a concept', () => {
  test('counts what was published in it, whatever became of it', () => {
    expect(
      count([
        { standard_id: 'a', publication_year: 2011 },
        { standard_id: 'b', publication_year: 2011, ...gone },
      ]),
    ).toContainEqual(year(2011, { published: 2, withdrawn: 0, withdrawn_undated: 1 }));
  });

  test.each([
    ['its successor was published', { replaced_by: ['b'], work_id: 'other' }, 2019],
    ['the next edition of its work was published', {}, 2019],
  ])('counts a document as withdrawn where %s', (_, fields, when) => {
    const rows = count([
      { standard_id: 'a', publication_year: 2011, ...gone, ...fields },
      { standard_id: 'b', publication_year: 2019 },
      { standard_id: 'c', publication_year: 2024, work_id: 'iso-1234' },
    ]);
    expect(rows).toContainEqual(year(when, { withdrawn: 1 }));
  });

  test('counts a supplement as withdrawn with the edition that it belongs to', () => {
    const rows = count([
      { standard_id: 'a', publication_year: 2012, supplement: 'Amd 1:2012', ...gone },
      { standard_id: 'b', publication_year: 2019 },
    ]);
    expect(rows).toContainEqual(year(2019, { withdrawn: 1 }));
  });

  test('knows open projects only for the year of the sources', () => {
    const rows = count([
      { standard_id: 'a', publication_year: 2011 },
      { standard_id: 'b', publication_year: null, state: 'project' },
    ]);
    expect(rows).toEqual([
      year(2011, { open_projects: null }),
      year(2031, { open_projects: 1, published: 0 }),
    ]);
  });

  test('is that of the latest standard where no source tells when it was fetched', () => {
    expect(count([{ standard_id: 'a', publication_year: 2011 }], null)).toEqual([
      year(2011, { open_projects: 0 }),
    ]);
  });

  test('does not count documents that are cancelled, superseded without a date, or of no known year', () => {
    const rows = count([
      { standard_id: 'a', publication_year: 2011, state: 'cancelled', is_included: false },
      { standard_id: 'b', publication_year: 2011, state: 'unknown', is_included: false },
      { standard_id: 'c', publication_year: null },
    ]);
    expect(rows.map(({ published }) => published)).toEqual([0]);
  });
});

test('what was published less what was withdrawn is what is in force now', () => {
  const documents = fc.uniqueArray(
    fc.record({
      standard_id: fc.stringMatching(/^[a-z]{1,3}$/),
      publication_year: fc.integer({ min: 1990, max: 2030 }),
      work_id: fc.constantFrom('iso-1', 'iso-2', 'iso-3'),
      state: fc.constantFrom('published', 'withdrawn', 'project', 'cancelled'),
    }),
    { selector: ({ standard_id: id }) => id },
  );
  fc.assert(
    fc.property(documents, (drawn) => {
      const rows = count(
        drawn.map((row) => ({ ...row, is_included: ['published', 'project'].includes(row.state) })),
      );
      const sum = (read: (row: (typeof rows)[number]) => number) =>
        rows.reduce((total, row) => total + read(row), 0);
      const inForce = drawn.filter(({ state }) => state === 'published').length;
      expect(
        sum((row) => row.published) -
          sum((row) => row.withdrawn) -
          sum((row) => row.withdrawn_undated),
      ).toBe(inForce);
    }),
  );
});
