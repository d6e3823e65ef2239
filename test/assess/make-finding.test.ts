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
    claim: null,
    verdict: 'holds',
    status: 'open',
    is_text_withheld: false,
  });
});
