import { expect, test } from 'vitest';
import { describeCommittee, parseCommitteeLine } from '../../pipeline/command/parse-committee.ts';
import { vocabulary } from './vocabulary.ts';

test('a committee is described by its name and what the register knows of it', () => {
  expect(describeCommittee('TC184/SC 2', vocabulary).split('\n')).toEqual([
    'name        ISO/TC 184/SC 2',
    'id          iso-tc-184-sc-2',
    'kind        SC',
    'publishers  ISO',
    'parents     ISO/TC 184',
    'status      renamed',
    'successor   ISO/TC 299',
  ]);
});

test('a text that names none is answered with the reason', () => {
  expect(describeCommittee('SC 42', vocabulary)).toBe(
    'not a committee: It does not say to which committee SC 42 belongs.',
  );
});

test('a line keeps its own fields and gets the canonical name', () => {
  expect(parseCommitteeLine({ id: 7, input: 'TC 10', context: 'IEC' }, vocabulary)).toEqual({
    id: 7,
    input: 'TC 10',
    context: 'IEC',
    canonical: 'IEC/TC 10',
  });
  expect(parseCommitteeLine({ input: 'IEC Electropedia' }, vocabulary).canonical).toBeNull();
  expect(parseCommitteeLine({ text: 'ISO/TC 10' }, vocabulary).canonical).toBeNull();
});
