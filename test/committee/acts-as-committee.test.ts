import { expect, test } from 'vitest';
import { actsAsCommittee } from '../../pipeline/committee/acts-as-committee.ts';
import { isCommittee, parseCommittee } from '../../pipeline/committee/parse-committee.ts';
import { vocabulary } from './vocabulary.ts';

test.each([
  ['ISO/TC 184', true],
  ['IEC/TC 65 – ISO/TC 184 JWG 21', true],
  ['SMCC', true],
  ['3GPP', true],
  ['CISPR/CIS/A', true],
  ['ISO/TMB', false],
  ['ISO/CASCO', false],
  ['ISO/CASCO/WG 57', false],
  ['IECEE CMC WG31', false],
])('%s acts as a committee: %s', (name, acts) => {
  const committee = parseCommittee(name, vocabulary);
  if (!isCommittee(committee)) throw new Error(committee.reason);
  expect(actsAsCommittee(committee, vocabulary)).toBe(acts);
});
