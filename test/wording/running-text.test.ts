import { describe, expect, test } from 'vitest';
import { countWords } from '../../pipeline/wording/count-words.ts';
import { joinWords } from '../../pipeline/wording/join-words.ts';
import { runningLabel } from '../../pipeline/wording/running-label.ts';

test.each([
  ['Digital twin', 'digital twin'],
  ['Data-driven business models', 'data-driven business models'],
  ['Internet of Things', 'Internet of Things'],
  ['AI', 'AI'],
  ['5G', '5G'],
  ['big data analytics', 'big data analytics'],
])('%s inside a sentence is %s', (label, running) => {
  expect(runningLabel(label)).toBe(running);
});

describe('a list in a sentence', () => {
  test.each([
    [[], undefined, ''],
    [['a'], undefined, 'a'],
    [['a', 'b'], undefined, 'a and b'],
    [['a', 'b', 'c'], undefined, 'a, b and c'],
    [['a', 'b', 'c'], 3, 'a, b and c'],
    [['a', 'b', 'c', 'd'], 2, 'a, b and two more'],
  ])('%j, %s at most: %s', (words, most, text) => {
    expect(joinWords(words, most)).toBe(text);
  });
});

test.each([
  [0, 'no standards'],
  [1, 'one standard'],
  [12, 'twelve standards'],
  [13, '13 standards'],
])('%i counted is %s', (count, text) => {
  expect(countWords(count, 'standard')).toBe(text);
});
