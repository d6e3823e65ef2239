import { expect, test } from 'vitest';
import { rankCommittees } from '../../pipeline/assess/rank-committees.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import type { CandidateWeight, StandardRow } from '../../schemas/types.ts';
import {
  candidate,
  catalogueOf,
  committee,
  concept,
  definition,
  role,
} from '../normalise/sample-rows.ts';
import { reference, rows } from '../reference.ts';
import { onBearings } from './sample-classifications.ts';

const WEIGHTS = rows('candidate-weights');

/** A standard of a committee, on the sample concept or on none. */
function standard(
  id: string,
  committees: string[],
  fields: Partial<StandardRow> = {},
): StandardRow {
  const { reasons, ...row } = candidate({ standard_id: id, committee_ids: committees, ...fields });
  return row;
}

const GEARS = committee({ committee_id: 'iso-tc-60', name: 'ISO/TC 60', title_en: 'Gears' });
const rank = (tables: Partial<Catalogue>, weights: readonly CandidateWeight[] = WEIGHTS) =>
  rankCommittees(
    catalogueOf({ concepts: [concept()], committees: [committee(), GEARS], ...tables }),
    reference.rules,
    weights,
  );

test('the weights add up to 100, so that no score is higher', () => {
  expect(WEIGHTS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test('a committee is a candidate for what it publishes, plans, defines, is named for or is called', () => {
  const found = rank({
    standards: [
      standard('a', ['iso-tc-60']),
      standard('b', ['iso-tc-60'], { state: 'project' }),
      standard('c', ['iso-tc-60']),
    ],
    classifications: onBearings('a', 'b'),
    definitions: [definition({ source_committee_id: 'iso-tc-60' })],
    committee_concepts: [role({ committee_id: 'iso-tc-60', role: 'additional' })],
    committee_liaisons: [
      {
        committee_id: 'iso-tc-60',
        kind: 'committee',
        name: 'ISO/TC 4',
        liaison_committee_id: 'iso-tc-4',
        organization_id: null,
      },
    ],
  });
  expect(found).toMatchObject([
    {
      committee_id: 'iso-tc-60',
      rank: 1,
      role: 'additional',
      published_standards: 1,
      open_projects: 1,
      programme_share: 67,
      programme_size: 3,
      definitions: 1,
      title_fit: false,
      liaisons: 0,
    },
    { committee_id: 'iso-tc-4', rank: 2, published_standards: 0, title_fit: true },
  ]);
});

test('each kind of evidence earns its part of the points', () => {
  const tables = { standards: [standard('a', ['iso-tc-60'])], classifications: onBearings('a') };
  const only = (evidence: CandidateWeight['evidence'], half: number) =>
    rank(tables, [{ evidence, weight: 80, half, reason: '' }]).find(
      ({ committee_id: id }) => id === 'iso-tc-60',
    )?.score;
  expect(only('published_standards', 0)).toBe(80);
  expect(only('published_standards', 1)).toBe(40);
  expect(only('open_projects', 0)).toBeUndefined();
  expect(only('programme_share', 100)).toBe(11);
});

test.each([
  ['nothing speaks for it', {}],
  ['it no longer works', { committees: [committee({ status: 'disbanded' })] }],
] as const)('a committee is none where %s', (_, tables) => {
  const gears = { committees: [GEARS], ...tables };
  expect(rank({ ...gears, committees: [...gears.committees] })).toEqual([]);
});

test('the scope counts where it names the concept, and liaisons with others at work count from both sides', () => {
  const found = rank({
    committees: [committee({ scope_en: 'Rolling bearings of all kinds' }), GEARS],
    committee_concepts: [role({ committee_id: 'iso-tc-60' })],
    committee_liaisons: [
      {
        committee_id: 'iso-tc-60',
        kind: 'committee',
        name: 'ISO/TC 4',
        liaison_committee_id: 'iso-tc-4',
        organization_id: null,
      },
    ],
  });
  expect(found.find(({ committee_id: id }) => id === 'iso-tc-4')).toMatchObject({
    scope_fit: true,
    liaisons: 1,
  });
});
