import { expect, it } from 'vitest';
import { compare } from '../../pipeline/catalogue/compare.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = readTables(sampleCatalogue);
const [gears, old, current] = sampleCatalogue.candidates;
const comparison = compare([current!, gears!, old!], catalogue);
const line = (label: string) => comparison.lines.find((one) => one.label === label);

it('puts facts and characteristics side by side, in the order asked for', () => {
  expect(comparison.standards).toEqual(['ISO 1234:2011', 'IEC 99:2020', 'ISO 1234:2001']);
  expect(line('publishers')?.values).toEqual([['ISO'], ['IEC'], ['ISO']]);
  expect(line('Hierarchy level')?.values).toHaveLength(3);
});

it('says which lines are the same, and which values all share', () => {
  expect(line('type')).toMatchObject({ is_same: true, shared: ['IS'] });
  expect(line('publishers')).toMatchObject({ is_same: false, shared: [] });
  expect(line('Enhancer')).toMatchObject({
    values: [['Digital twin'], [], []],
    is_same: false,
    shared: [],
  });
});

it('tells the relations between the standards compared', () => {
  expect(comparison.relations).toEqual(['ISO 1234:2011 obsoletes ISO 1234:2001']);
});

it('finds no difference between a standard and itself', () => {
  const { lines } = compare([current!, current!], catalogue);
  expect(lines.filter(({ is_same: isSame }) => !isSame)).toEqual([]);
});
