import { expect, test } from 'vitest';
import { readSource } from '../../pipeline/extract/read-source.ts';
import { sourceCommittee } from '../../pipeline/normalise/source-committee.ts';
import { reference } from '../reference.ts';

test.each([
  ['[SOURCE: ISO 1234:2011 (ISO/TC 4, IEC/TC 65)]', 'ISO/TC 4'],
  ['[SOURCE: SMCC working definition]', 'SMCC'],
  ['[SOURCE: ISO/TMB Resolution 31/2019 (SMCC)]', undefined],
  ['[SOURCE: ISO 1234:2011]', undefined],
])('the committee behind %j is %s', (raw, name) => {
  expect(sourceCommittee(readSource(raw, reference), reference)?.name).toBe(name);
});

test('no source has no committee', () => {
  expect(sourceCommittee(null, reference)).toBeNull();
});
