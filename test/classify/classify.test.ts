import { expect, test } from 'vitest';
import { classify } from '../../pipeline/classify/classify.ts';
import { compileRules } from '../../pipeline/classify/compile-rules.ts';
import { evaluationLines } from '../../pipeline/classify/evaluation-lines.ts';
import { readDecisions } from '../../pipeline/classify/read-decisions.ts';
import type { Rule, RuleEffect, Scheme, ValueDecision } from '../../schemas/types.ts';
import { candidate, catalogueOf } from '../normalise/sample-rows.ts';

const rule = (rule_id: string, points: number, scope_points = 0): Rule => ({
  rule_id,
  label: rule_id,
  points,
  scope_points,
  scope_strength: 50,
  reason: 'invented',
  source: 'invented',
});
const effect = (rule_id: string, value_code: string, confidence: number): RuleEffect => ({
  rule_id,
  scheme_id: 'toy',
  characteristic_id: 'level',
  value_code,
  confidence,
  reason: 'invented',
});
const rules = compileRules({
  rules: [rule('gears', 70, 30), rule('wheels', 0), rule('music', -80), rule('makers', 60)],
  words: [
    { rule_id: 'gears', language: 'en', wording: 'gear', reason: 'name' },
    { rule_id: 'gears', language: 'fr', wording: 'engrenage', reason: 'name' },
    { rule_id: 'wheels', language: 'en', wording: 'wheel', reason: 'name' },
    { rule_id: 'music', language: 'en', wording: 'music', reason: 'name' },
  ],
  committees: [{ rule_id: 'makers', committee: 'ISO/TC 60', reason: 'field' }],
  ics: [],
  effects: [effect('gears', 'low', 70), effect('makers', 'low', 60), effect('wheels', 'low', -50)],
});
const value = (code: string) => ({
  code,
  label: code,
  definition: code,
  provenance: 'extension' as const,
  source: 'invented',
});
const schemes: Scheme[] = ['toy', 'other'].map((id) => ({
  id,
  version: '1',
  title: id,
  description: id,
  provenance: 'extension',
  source: 'invented',
  use: 'rules',
  blocks: [
    {
      id: 'block',
      label: 'Block',
      sub_blocks: [
        {
          id: 'sub',
          label: 'Sub',
          characteristics: [
            {
              id: 'level',
              label: 'Level',
              value_type: 'multi',
              exported_as: `${id} / level`,
              values: [value('low'), value('high')],
            },
          ],
        },
      ],
    },
  ],
}));
const mappings = [
  {
    from_scheme_id: 'toy',
    from_characteristic_id: 'level',
    from_code: 'low',
    mapping: 'closeMatch' as const,
    to_scheme_id: 'other',
    to_scheme_version: '1',
    to_characteristic_id: 'level',
    to_code: 'high',
    strength: 90,
    provenance: 'extension' as const,
    note: 'invented',
  },
];
const standard = (standard_id: string, title_en: string | null, more = {}) =>
  candidate({
    standard_id,
    work_id: standard_id,
    title_en,
    title_fr: null,
    committee_ids: [],
    ...more,
  });

function run(candidates: ReturnType<typeof candidate>[], values: ValueDecision[] = []) {
  const decisions = readDecisions(
    [
      {
        reference: 'kept',
        decision: 'include',
        reason: 'we know it',
        decided_by: 'us',
        decided_on: '2031',
      },
    ],
    values,
    (reference) => reference,
  );
  const catalogue = catalogueOf({ candidates });
  return classify(catalogue, { rules, schemes, mappings, decisions, registered: [] });
}

test.each([
  ['a subject of its title', standard('a', 'Gears'), 70, true],
  ['a subject of its French title', standard('a', null, { title_fr: 'Engrenages' }), 70, true],
  ['a subject of its scope only', standard('a', 'Parts', { scope_en: 'about gears' }), 30, false],
  [
    'its committee and its title',
    standard('a', 'Gears', { committee_ids: ['iso-tc-60-sc-1'] }),
    88,
    true,
  ],
  ['a reason against', standard('a', 'Gears of music boxes; music'), 14, false],
  ['nothing', standard('a', 'Spoons'), 0, false],
  ['a withdrawn state', standard('a', 'Gears', { state: 'withdrawn' }), 70, false],
  ['a reviewed decision', standard('kept', 'Spoons'), 100, true],
])('with %s it is as relevant as that says', (_, row, relevance, isIncluded) => {
  const [judged] = run([row]).catalogue.candidates;
  expect(judged).toMatchObject({ relevance, is_included: isIncluded });
  expect(judged?.reasons.length).toBeGreaterThan(0);
});

const places = (rows: ReturnType<typeof run>) =>
  rows.catalogue.classifications.map(
    ({ scheme_id: scheme, value_code: code, basis, confidence, status }) =>
      `${scheme}/${code} ${basis} ${confidence} ${status}`,
  );

test('different kinds of reasons raise the confidence of a value, and what follows in other schemes is not stored', () => {
  expect(places(run([standard('a', 'Gears', { committee_ids: ['iso-tc-60'] })]))).toEqual([
    'toy/low title 88 proposed',
  ]);
});

test('a rule may speak against a value', () => {
  expect(places(run([standard('a', 'Gear wheels')]))).toEqual([]);
});

test('a decision of reviewers wins, and says where rules disagree', () => {
  const decision = {
    reference: 'a',
    scheme_id: 'toy',
    characteristic_id: 'level',
    value_code: 'low',
    reason: 'seen in clause 1',
    decided_by: 'us',
    decided_on: '2031',
  };
  const row = standard('a', 'Gears');
  expect(places(run([row], [{ ...decision, decision: 'deny' }]))).not.toContain(
    'toy/low title 70 proposed',
  );
  expect(places(run([row], [{ ...decision, decision: 'assert' }]))).toContain(
    'toy/low curated 100 reviewed',
  );
});

test('parts without a word of their own inherit what most parts of their series have', () => {
  const part = (number: string, title: string) =>
    standard(`iso-9-${number}`, title, { number: '9', part: number, committee_ids: ['iso-tc-60'] });
  const parts = [part('1', 'Gears'), part('2', 'Gears'), part('3', 'Gears')];
  const bare = standard('iso-9-4', null, { number: '9', part: '4', relevance: null });
  const rows = run([...parts, { ...bare, standard_id: 'kept', work_id: 'kept' }]).catalogue;
  expect(
    rows.classifications.find(
      ({ standard_id: id, basis }) => id === 'kept' && basis === 'inherited',
    ),
  ).toMatchObject({ value_code: 'low', confidence: 66 });
});

test('an amendment is as relevant as its base, nearly', () => {
  const base = standard('iso-9-2020', 'Gears', { work_id: 'iso-9' });
  const amendment = standard('iso-9-2020-amd-1-2021', null, {
    work_id: 'iso-9-amd-1',
    supplement: 'Amd 1:2021',
  });
  const [, judged] = run([base, amendment]).catalogue.candidates;
  expect(judged?.relevance).toBe(67);
});

test('rules that never fire, and rules that fire together, are counted', () => {
  expect(run([standard('a', 'Gear wheels')]).rules).toMatchObject([
    { rule_id: 'gears', fired: 1, together_with: ['wheels'] },
    { rule_id: 'wheels', fired: 1, together_with: ['gears'] },
    { rule_id: 'music', fired: 0 },
    { rule_id: 'makers', fired: 0 },
  ]);
});

test('the export has a line for each candidate, with the axes that schemes name', () => {
  const { catalogue } = run([standard('a', 'Gears'), standard('b', 'Spoons')]);
  const lines = evaluationLines({ ...catalogue, schemes });
  expect([...lines].map(({ relevant, axes }) => ({ relevant, axes }))).toEqual([
    { relevant: true, axes: { 'toy / level': ['low'], 'other / level': ['high'] } },
    { relevant: false, axes: {} },
  ]);
});
