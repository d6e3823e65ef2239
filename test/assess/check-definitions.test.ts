import { describe, expect, test } from 'vitest';
import { checkDefinitions } from '../../pipeline/assess/check-definitions.ts';
import type { ConceptRow, DefinitionRow } from '../../schemas/types.ts';
import { catalogueOf, concept, definition } from '../normalise/sample-rows.ts';

function check(fields: Partial<ConceptRow>, ...definitions: Partial<DefinitionRow>[]) {
  const rows = definitions.map((more, index) =>
    definition({ definition_id: `d-${index + 1}`, text: `part ${index + 1}`, ...more }),
  );
  return checkDefinitions(catalogueOf({ concepts: [concept(fields)], definitions: rows }));
}

test('a concept without a definition is a gap', () => {
  expect(check({ definition_status: 'missing' })).toMatchObject([
    { kind: 'definition_missing', severity: 'gap', summary: 'Bearings has no definition.' },
  ]);
});

test.each([
  [[{ authority: 'working' }], 'its definition is tentative'],
  [
    [{ authority: 'none' }, { authority: 'external', term: 'other' }],
    'its 2 definitions are tentative',
  ],
] as const)('tentative definitions alone are a gap: %j', (definitions, words) => {
  const [finding, ...others] = check({ definition_status: 'tentative' }, ...definitions);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    kind: 'definition_tentative',
    severity: 'gap',
    readings: definitions.map(({ authority }, index) => ({
      rule: `d-${index + 1}`,
      value: authority,
    })),
  });
  expect(finding?.summary).toContain(words);
});

describe('two definitions of a term', () => {
  test('are an issue, whatever the case of the term', () => {
    expect(
      check({}, { term: 'bearing' }, { term: 'Bearing', source_reference: null }),
    ).toMatchObject([
      {
        kind: 'several_definitions',
        severity: 'issue',
        summary: '2 definitions of “bearing” stand side by side.',
        readings: [
          { rule: 'd-1', value: 'ISO 1234:2011' },
          { rule: 'd-2', value: '[SOURCE: ISO 1234:2011]' },
        ],
      },
    ]);
  });

  test('are one finding where the terms differ in signs only, two where they differ in letters', () => {
    const ids = (...terms: string[]) =>
      check({}, ...terms.flatMap((term) => [{ term }, { term }])).map((row) => row.finding_id);
    expect(ids('edge computing', 'edge-computing')).toHaveLength(1);
    expect(new Set(ids('通信', '技術')).size).toBe(2);
  });

  test.each<[string, Partial<DefinitionRow>[], number]>([
    ['none where the terms differ', [{ term: 'a' }, { term: 'b' }], 0],
    ['none where domains tell them apart', [{ domain: 'a' }, { domain: 'b' }], 0],
    ['one where the domains are the same', [{ domain: 'a' }, { domain: 'a' }], 1],
    ['one where a domain is absent', [{ domain: 'a' }, { domain: null }], 1],
    ['none where the words are the same', [{ text: 'Part.' }, { text: 'part' }], 0],
    ['none where they belong to different concepts', [{}, { concept_id: 'other' }], 0],
  ])('%s', (_title, definitions, count) => {
    expect(check({}, ...definitions)).toHaveLength(count);
  });
});

test('one definition is no finding', () => {
  expect(check({}, {})).toEqual([]);
});
