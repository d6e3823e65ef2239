import { describe, expect, test } from 'vitest';
import { checkCitations } from '../../pipeline/assess/check-citations.ts';
import type { DefinitionRow } from '../../schemas/types.ts';
import { candidate, catalogueOf, concept, definition } from '../normalise/sample-rows.ts';

const check = (fields: Partial<DefinitionRow>) =>
  checkCitations(
    catalogueOf({
      concepts: [concept()],
      definitions: [definition(fields)],
      candidates: [candidate({ standard_id: 'iso-1234-2021', reference: 'ISO 1234:2021' })],
    }),
  );

describe('the state of a cited document', () => {
  test.each([
    ['forthcoming', 'citation_forthcoming', 'note'],
    ['undated', 'citation_undated', 'note'],
    ['withdrawn', 'citation_withdrawn', 'issue'],
    ['superseded', 'citation_withdrawn', 'issue'],
  ] as const)('%s is a finding: %s, %s', (state, kind, severity) => {
    expect(check({ cited_state: state })).toMatchObject([
      {
        kind,
        severity,
        subject_id: 'enabler-bearings-iso-1234-2011',
        readings: [{ value: state }],
      },
    ]);
  });

  test.each(['current', 'unknown', null] as const)('%s is none', (state) => {
    expect(check({ cited_state: state })).toEqual([]);
  });

  test('is told with the current edition where that is known', () => {
    const [plain] = check({ cited_state: 'superseded' });
    expect(plain?.summary).toBe('ISO 1234:2011 is cited but superseded (definition of “bearing”).');
    const [known] = check({ cited_state: 'superseded', current_standard_id: 'iso-1234-2021' });
    expect(known?.summary).toContain('Current edition: ISO 1234:2021.');
  });
});

describe('the term of a definition', () => {
  test.each([
    ['exact', []],
    ['variant', []],
    ['narrower', ['a narrower term']],
    ['broader', ['a broader term']],
    ['related', ['another term']],
  ] as const)('that is %s makes the findings %j', (match, words) => {
    const found = check({ term: 'shaft', term_match: match });
    expect(found).toMatchObject(
      words.map((word) => ({
        kind: 'term_differs',
        severity: 'note',
        summary: `Bearings is explained by a definition of “shaft”, ${word}.`,
      })),
    );
  });

  test('of no concept makes none', () => {
    expect(check({ concept_id: null, term_match: null })).toEqual([]);
  });
});
