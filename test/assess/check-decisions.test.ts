import { describe, expect, it } from 'vitest';
import type { InclusionDecision, ValueDecision } from '../../schemas/types.ts';
import { checkDecisions } from '../../pipeline/assess/check-decisions.ts';
import { classify } from '../../pipeline/classify/classify.ts';
import { compileRules } from '../../pipeline/classify/compile-rules.ts';
import { readDecisions } from '../../pipeline/classify/read-decisions.ts';
import { slug } from '../../pipeline/slug.ts';
import { warnOfStale } from '../../pipeline/validate/warn-of-stale.ts';
import { candidate, catalogueOf } from '../normalise/sample-rows.ts';

const decided = { reason: 'we looked', decided_by: 'us', decided_on: '2031' };
const place = { scheme_id: 'sm2', characteristic_id: 'hierarchy_level', value_code: 'station' };

const rules = compileRules({
  rules: [
    {
      rule_id: 'cells',
      label: 'Cells',
      points: 80,
      scope_points: 40,
      scope_strength: 50,
      reason: 'invented',
      source: 'invented',
    },
  ],
  words: [{ rule_id: 'cells', language: 'en', wording: 'cell', reason: 'invented' }],
  committees: [],
  ics: [],
  effects: [{ rule_id: 'cells', ...place, confidence: 80, reason: 'invented' }],
});

const joined = catalogueOf({
  candidates: [
    candidate({ title_en: 'Bearing cells' }),
    candidate({
      standard_id: 'iso-5-2015',
      work_id: 'iso-5',
      number: '5',
      reference: 'ISO 5:2015',
      title_en: 'Paint',
    }),
    candidate({
      standard_id: 'iso-6-1990',
      work_id: 'iso-6',
      number: '6',
      reference: 'ISO 6:1990',
      title_en: 'Old cells',
      state: 'withdrawn',
    }),
  ],
});

/** Kind and rule of the findings about these decisions. */
function findings(inclusions: InclusionDecision[], values: ValueDecision[] = []) {
  const decisions = readDecisions(inclusions, values, (reference) => slug(reference));
  const input = { rules, schemes: [], mappings: [], decisions, registered: [] };
  return checkDecisions(classify(joined, input), input);
}

const include = (reference: string): InclusionDecision => ({
  reference,
  decision: 'include',
  ...decided,
});
const exclude = (reference: string): InclusionDecision => ({
  reference,
  decision: 'exclude',
  ...decided,
});
const value = (reference: string, decision: ValueDecision['decision']): ValueDecision => ({
  reference,
  ...place,
  decision,
  ...decided,
});

describe('a decision about a standard', () => {
  it.each([
    ['includes what the rules leave out', include('ISO 5:2015'), 'classification_disputed'],
    ['excludes what the rules include', exclude('ISO 1234:2011'), 'classification_disputed'],
    ['excludes what the rules leave out too', exclude('ISO 5:2015'), 'decision_stale'],
    ['includes what is withdrawn', include('ISO 6:1990'), 'decision_stale'],
  ])('that %s is a finding', (_, decision, kind) => {
    expect(findings([decision]).map((finding) => finding.kind)).toEqual([kind]);
  });

  it.each([
    ['confirms the rules', include('ISO 1234:2011')],
    ['confirms them for every edition', include('ISO 1234')],
    ['is about a standard of another manifest', exclude('ISO 9999:2020')],
  ])('that %s is none', (_, decision) => {
    expect(findings([decision])).toEqual([]);
  });
});

describe('a decision about a value', () => {
  it.each([
    ['denies what rules give', value('ISO 1234:2011', 'deny'), ['classification_disputed']],
    ['denies what no rule gives', value('ISO 5:2015', 'deny'), ['decision_stale']],
    ['asserts it', value('ISO 1234:2011', 'assert'), []],
  ])('that %s', (_, decision, kinds) => {
    expect(findings([], [decision]).map((finding) => finding.kind)).toEqual(kinds);
  });
});

it('warns of decisions without effect, and never calls them errors', () => {
  const warnings = warnOfStale(findings([exclude('ISO 5:2015'), exclude('ISO 1234:2011')]));
  expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([
    ['curation/stale', 'warning'],
  ]);
});
