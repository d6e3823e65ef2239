import { expect, test } from 'vitest';
import { outline, textDocument } from './sample-document.ts';

const CAPTION = 'Table 1 – Levers';

test('a table set with spaces has a row for each stretch between empty lines', () => {
  const lines = [
    CAPTION,
    '',
    ' Enablers            Main provider of        Definition/',
    '                     definition              description',
    '',
    ' Gears               ISO/TC 60               A.1',
    ' (SMCC gap #5)       Additional groups:',
    '                     ISO/TC 4',
    '',
    ' Oil                 -                       A.2',
  ];
  expect(outline(textDocument(lines))).toEqual([
    'table: Enablers | Main provider of / definition | Definition/ / description || ' +
      'Gears / (SMCC gap #5) | ISO/TC 60 / Additional groups: / ISO/TC 4 | A.1 || Oil | - | A.2',
  ]);
});

test('without empty lines a row begins with its first cell', () => {
  const lines = [
    CAPTION,
    'Effects             Main provider of definition',
    'Silence             ISO/TC 43',
    '                    ISO/TC 43/SC 1',
    'Speed | haste       -',
  ];
  expect(outline(textDocument(lines))).toEqual([
    'table: Effects | Main provider of definition || Silence | ISO/TC 43 / ISO/TC 43/SC 1 || Speed | haste | -',
  ]);
});

test('the table ends where a line runs through its gaps, and at a wide gap', () => {
  const after = 'Six of the nine levers have a committee, and none of them lacks a name.';
  const lines = [CAPTION, 'a      b', 'c      d', 'e      f', after];
  expect(outline(textDocument(lines))).toEqual([
    'table: a | b || c | d || e | f',
    `paragraph: ${after}`,
  ]);
});

test.each([
  ['a sentence after its caption', [CAPTION, 'The levers are listed here.', 'They are few.']],
  ['two lines only', [CAPTION, 'a      b', 'c      d']],
  ['no caption', ['a      b', 'c      d', 'e      f', 'g      h']],
])('there is no such table where there is %s', (_what, lines) => {
  expect(outline(textDocument(lines)).some((block) => block.startsWith('table'))).toBe(false);
});
