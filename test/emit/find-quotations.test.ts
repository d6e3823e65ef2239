import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations, limitQuotes, limitWords } from '../../pipeline/emit/find-quotations.ts';

const sentence = 'The sky above the port was the colour of an old screen.';

test.each([
  ['a whole sentence', sentence, 'The sky above the port was the…'],
  [
    'a sentence in another, in other case and punctuation',
    'It says: “the sky, above the PORT, was the colour of an old screen”, and more.',
    'It says: “the sky, above the PORT, was the…”, and more.',
  ],
  [
    'a quotation of seven words',
    'the sky above the port was the',
    'the sky above the port was the',
  ],
  [
    'a quotation of eight',
    'the sky above the port was the colour',
    'the sky above the port was the…',
  ],
  [
    'two quotations',
    `${sentence} And: above the port was the colour of an`,
    'The sky above the port was the… And: above the port was the colour of…',
  ],
  ['other words', 'Ports have skies above them, of one colour or another.', null],
])('quotations are shortened: %s', (_, text, shortened) => {
  expect(findQuotations([sentence], [])(text)).toBe(shortened ?? text);
});

test('a title that the text repeats is a fact', () => {
  const text = 'See Sky above the port was the colour of an old screen.';
  expect(
    findQuotations([sentence], ['The sky above the port was the colour of an old screen'])(text),
  ).toBe(text);
});

test('no eight words in a row of a text remain, wherever they are quoted', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const words = fc.array(word, { maxLength: 40 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (source, text) => {
      const shortened = findQuotations([source], [])(text);
      for (const piece of shortened.split('…')) {
        const list = piece.trim().split(' ');
        for (let at = 0; at + 8 <= list.length; at += 1)
          expect(` ${source} `).not.toContain(` ${list.slice(at, at + 8).join(' ')} `);
      }
    }),
  );
});

test('evidence has at most seven words, and so has what a message quotes', () => {
  expect(limitWords('one two three four five six seven eight')).toBe(
    'one two three four five six seven…',
  );
  expect(limitWords('one two three', 2)).toBe('one two…');
  expect(limitWords('one two')).toBe('one two');
  expect(limitQuotes('"one two three four five six seven eight" is no name.')).toBe(
    '"one two three four five six seven…" is no name.',
  );
});
