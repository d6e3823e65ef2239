import { describe, expect, test } from 'vitest';
import { containsAll, labelKey, labelWords } from '../../pipeline/wording/label-words.ts';

describe('two labels have the same words', () => {
  test.each([
    ['Digital twins', 'digital twin'],
    ['Sensor technologies', 'Sensor technology'],
    ['The Internet of Things', 'internet things'],
    ['Widgets & gears', 'widget and gear'],
    ['integrated horizontally', 'Integrated horizontal'],
    ['Additive (3D) making', 'additive 3D making'],
    ['business processes', 'business process'],
    ['edge caches', 'edge cache'],
    ['branches and boxes', 'branch & box'],
    ['databases', 'database'],
    ['Data-driven designs', 'Data driven design'],
    ['Systems-engineering', 'system engineering'],
  ])('%j and %j', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
  });
});

describe('two labels differ', () => {
  test.each([
    ['business', 'busines'],
    ['analysis', 'analysi'],
    ['status', 'statu'],
    ['gas', 'ga'],
    ['fly', 'f'],
    ['smartly', 'smart thing'],
    ['cloud edge', 'edge cloud'],
  ])('%j and %j', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
  });
});

test('the words of a label leave out joining words and signs, and keep compounds', () => {
  expect(labelWords('Model-based design of the gears, and more')).toEqual([
    'model-based',
    'design',
    'gear',
    'more',
  ]);
});

test.each([
  [['a', 'b'], ['b'], true],
  [['a', 'b'], ['b', 'a'], true],
  [['a'], ['a', 'b'], false],
  [['a'], [], false],
])('%j contains all of %j: %s', (others, words, answer) => {
  expect(containsAll(others, words)).toBe(answer);
});
