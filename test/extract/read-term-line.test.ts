import { describe, expect, test } from 'vitest';
import { readTermLine, splitDomain } from '../../pipeline/extract/read-term-line.ts';
import { reference } from '../reference.ts';

const read = (text: string, bold = '', italic = '') =>
  readTermLine({ text, bold, italic }, reference.entryWords);
const NOTHING = { status: null, domain: null, short: null, source: null };

describe('the line of a term', () => {
  test.each([
    ['widget', { term: 'widget' }],
    ['widget, <toys>', { term: 'widget', domain: 'toys' }],
    ['\u2329toys\u232A widget', { term: 'widget', domain: 'toys' }],
    ['widget, noun', { term: 'widget' }],
    ['DEPRECATED: gizmo', { term: 'gizmo', status: 'deprecated' }],
    ['widget interface (WI)', { term: 'widget interface', short: 'WI' }],
    ['share (S)', { term: 'share', short: 'S' }],
    ['widget (rotating)', { term: 'widget (rotating)' }],
    ['(WI)', { term: '(WI)' }],
    [
      'widget interface (WI) [ITU-T Y.2091]',
      { term: 'widget interface', short: 'WI', source: '[ITU-T Y.2091]' },
    ],
    ['widget:', { term: 'widget' }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual({ ...NOTHING, ...expected });
  });

  test('has its domain in italics behind bold words, unless that is a part of speech', () => {
    expect(read('widget, toys', 'widget', 'toys')).toMatchObject({
      term: 'widget',
      domain: 'toys',
    });
    expect(read('widget, noun', 'widget', 'noun')).toMatchObject({ term: 'widget', domain: null });
    expect(read('widget toys', '', 'toys').domain).toBeNull();
  });

  test('is not searched where it is far too long', () => {
    const text = `${'['.repeat(400)}A]`;
    expect(read(text)).toEqual({ ...NOTHING, term: text });
  });
});

test('a domain in angle brackets stands before the definition', () => {
  expect(splitDomain('<toys> thing')).toEqual({ domain: 'toys', text: 'thing' });
  expect(splitDomain('thing <small>')).toEqual({ domain: null, text: 'thing <small>' });
});
