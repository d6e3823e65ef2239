import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectWords, joinLines } from '../../pipeline/read/join-lines.ts';

/** Joins lines with the evidence that another line of the document gives. */
function join(lines: readonly string[], elsewhere = ''): string {
  return joinLines(lines, collectWords([elsewhere]));
}

describe('the evidence of a document', () => {
  test('holds its words and the parts of its compounds, in lower case', () => {
    expect([...collectWords(['Real-time Ethernet']).words].sort()).toEqual([
      'ethernet',
      'real',
      'real-time',
      'time',
    ]);
  });

  test('holds no word that a line end cuts', () => {
    expect([...collectWords(['a frame-', 'a frame\u00AD']).words]).toEqual(['a']);
  });
});

describe('a hyphen at a line end', () => {
  test.each([
    ['goes where the document writes the word as one', 'a frame-|work', 'framework', 'a framework'],
    [
      'stays where the document writes it with a hyphen',
      'self-|service',
      'self-service',
      'self-service',
    ],
    [
      'stays where only the halves are words of the document',
      'edge-|node',
      'an edge or node',
      'edge-node',
    ],
    [
      'goes where the halves and the whole are words',
      'inter-|face',
      'inter face interface',
      'interface',
    ],
    ['goes without any evidence', 'lubri-|cation', '', 'lubrication'],
    ['goes in the second part of a compound', 'self-ser-|vice', 'service', 'self-service'],
    ['stays in a compound whose last parts are written so', 'on-the-|fly', 'the-fly', 'on-the-fly'],
    ['stays before a capital', 'the Ford-|Fulkerson method', '', 'the Ford-Fulkerson method'],
  ])('%s', (_title, lines, elsewhere, joined) => {
    expect(join(lines.split('|'), elsewhere)).toBe(joined);
  });

  test.each([
    ['before a number', ['IEC 62264-', '1:2013'], 'IEC 62264-1:2013'],
    ['after a letter and before a number', ['COVID-', '19'], 'COVID-19'],
    ['after a number', ['a 5-', 'axis machine'], 'a 5-axis machine'],
  ])('stays %s, without a space', (_title, lines, joined) => {
    expect(join(lines)).toBe(joined);
  });

  test.each([
    ['goes inside of a word', ['manu\u00AD', 'facturer'], 'manufacturer'],
    ['is a hyphen beside a number', ['IEC 62264\u00AD', '1'], 'IEC 62264-1'],
  ])('that is soft %s', (_title, lines, joined) => {
    expect(join(lines)).toBe(joined);
  });

  test('is looked up without case', () => {
    expect(join(['Self-', 'service'], 'SELF-SERVICE')).toBe('Self-service');
  });
});

describe('other line ends', () => {
  test('are a single space', () => {
    expect(join(['  one ', 'two\u00A0 three'])).toBe('one two three');
  });

  test('after a slash are nothing', () => {
    expect(join(['ISO/IEC JTC 1/', 'SC 38'])).toBe('ISO/IEC JTC 1/SC 38');
  });

  test('after a dash that stands alone are a space', () => {
    expect(join(['one –', 'two -', 'three'])).toBe('one – two - three');
  });
});

test('no letter is ever lost, added or moved', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '-', '/', ' ', '1', '.') });
  const letters = (text: string): string => text.replace(/[\s-]/gu, '');
  fc.assert(
    fc.property(fc.array(line), fc.string(), (lines, elsewhere) => {
      expect(letters(join(lines, elsewhere))).toBe(letters(lines.join('')));
    }),
  );
});

test.each(['[', 'a', '-a'])('a line of 300 kB of %j takes no time to speak of', (part) => {
  const line = part.repeat(300_000 / part.length);
  const start = performance.now();
  for (const end of ['', ' b', '-', ' -']) joinLines([line + end, 'c'], collectWords([line + end]));
  expect(performance.now() - start).toBeLessThan(2000);
});
