import { expect, test } from 'vitest';
import { actingCommittees } from '../../pipeline/normalise/acting-committees.ts';
import { reference } from '../reference.ts';

test('names become committees; governing bodies and texts that name none are left out', () => {
  const names = ['ISO TC 4', 'ISO/TMB', 'nothing', 'SMCC', 'IECEE/CMC/WG 31'];
  expect(actingCommittees(names, reference).map(({ name }) => name)).toEqual(['ISO/TC 4', 'SMCC']);
});
