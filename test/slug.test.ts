import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug } from '../pipeline/slug.ts';

describe('an id', () => {
  test.each([
    ['is lower case with hyphens', ['Cloud & edge computing'], 'cloud-edge-computing'],
    ['drops accents', ['Contrôle à distance'], 'controle-a-distance'],
    ['folds letters of other forms', ['ﬁve ①'], 'five-1'],
    ['has no hyphen at its ends', ['(Widgets)'], 'widgets'],
    ['joins its parts', ['enabler', 'Widgets'], 'enabler-widgets'],
    ['passes over parts that are absent', ['a', null, 'b'], 'a-b'],
    ['is empty where nothing is left', ['–', null], ''],
  ])('%s', (_title, words, id) => {
    expect(slug(...words)).toBe(id);
  });
});

test('an id of an id is the same id, in the form that the schemas ask for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const id = slug(text);
      expect(slug(id)).toBe(id);
      expect(id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
  );
});
