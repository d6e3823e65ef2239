import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDesignations } from '../../pipeline/designation/compare-designations.ts';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { read } from './vocabulary.ts';

const ORDERED = [
  'IEC 61131-3:2013',
  'IEC 61131-10:2019',
  'ISO 42:1975',
  'ISO 105-B02:1994',
  'ISO 9001',
  'ISO 9001:2008',
  'ISO 9001:2015',
  'ISO 9001:2015/Amd 1:2024',
  'ISO 10303',
  'ISO 10303-9',
  'ISO 10303-11',
  'ISO 10303-11:2004',
  'ISO 10303-242',
  'ISO/IEC 29110-5-1-1',
  'ISO/IEC 29110-5-1-2',
  'ISO/IEC 29110-5-6-1',
].map(read);

it('puts numbers in the order of their value, and the whole before its parts and editions', () => {
  const sorted = ORDERED.toReversed().sort(compareDesignations);
  expect(sorted.map(formatDesignation)).toEqual(ORDERED.map(formatDesignation));
});

it('is an order: antisymmetric, and zero only for the same name', () => {
  const names = fc.constantFrom(...ORDERED);
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(Math.sign(compareDesignations(a, b))).toBe(-Math.sign(compareDesignations(b, a)) + 0);
      expect(compareDesignations(a, b) === 0).toBe(a === b);
    }),
  );
});
