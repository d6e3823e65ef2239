import { expect, it, test } from 'vitest';
import { firstLetters } from '../../pipeline/designation/first-letters.ts';
import { templates } from './vocabulary.ts';

test.each([
  ['ECMA-(\\d{1,9})', 'E'],
  ['(?:ANSI/)?ISA', 'AI'],
  ['(GB|TB)x', 'GT'],
  ['(?:(?:A|B)?C|D)', 'ABCD'],
  ['((?:[|(]x)|Y)', null],
  ['[A-Z]{2}', null],
  ['\\d+', null],
  ['A?B', null],
])('a match of %s can begin with %s', (source, letters) => {
  const found = firstLetters(source);
  expect(found && [...found].sort().join('')).toBe(letters);
});

it('knows the letters of nearly all templates, so that few are tried at every place', () => {
  const unknown = templates.filter(
    ({ template }) => /^[A-Z]/.test(template) && !firstLetters(template),
  );
  expect(unknown).toEqual([]);
});
