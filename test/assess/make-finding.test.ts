import { expect, test } from 'vitest';
import { makeFinding } from '../../pipeline/assess/make-finding.ts';

test('a finding is named by kind, subject and rule, and is open', () => {
  const observation = {
    kind: 'definition_missing',
    severity: 'gap',
    rule_id: 'no-definition',
    subject_id: 'enabler-gears',
    concept_id: 'enabler-gears',
    summary: 'Gears has no definition.',
    readings: [{ rule: 'definitions', value: '0' }],
  } as const;
  expect(makeFinding({ ...observation, readings: [...observation.readings] })).toEqual({
    ...observation,
    finding_id: 'definition-missing-enabler-gears-no-definition',
    source_id: null,
    place: null,
    claim: null,
    verdict: 'holds',
    status: 'open',
    status_reason: null,
    is_text_withheld: false,
  });
});

test('a claim that holds asks for nothing and is closed; one that does not is open', () => {
  const claim = {
    kind: 'claim_checked',
    severity: 'note',
    rule_id: 'claim',
    subject_id: 'enabler',
    concept_id: null,
    summary: 'Both enablers have a committee.',
    readings: [],
    claim: 'Both enablers have a committee',
  } as const;
  const statusOf = (verdict: 'holds' | 'depends' | 'fails') =>
    makeFinding({ ...claim, readings: [], verdict }).status;
  expect([statusOf('holds'), statusOf('depends'), statusOf('fails')]).toEqual([
    'closed',
    'open',
    'open',
  ]);
});
