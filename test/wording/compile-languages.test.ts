import { expect, test } from 'vitest';
import { reference } from '../reference.ts';

const { languages } = reference;

test.each([
  ['fr', 'fr'],
  ['Deutsch', 'de'],
  ['ENGLISH', 'en'],
  ['FR', null],
  ['Terme français', null],
])('%j names the language %j', (text, language) => {
  expect(languages.find(text)).toBe(language);
});

test.each([
  ['Terme (français)', 'fr'],
  ['English / Deutsch', null],
  ['Definition', null],
])('in the heading %j the language %j is named', (text, language) => {
  expect(languages.namedIn(text)).toBe(language);
});

test.each([
  [['Note 1 to entry: It turns.'], 'en'],
  [['Anmerkung 1 zum Begriff: Es läuft.', 'BEISPIEL Eins.'], 'de'],
  [['Begriffe / Terms and definitions'], null],
  [['NOTE It turns.'], null],
])('the labels %j are in the language %j', (texts, language) => {
  expect(languages.spokenIn(texts)).toBe(language);
});
