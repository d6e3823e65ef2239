import { describe, expect, test } from 'vitest';
import { extractMentions } from '../../pipeline/extract/extract-mentions.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

const extract = (body: string) => extractMentions(htmlDocument(body), reference);
const texts = (body: string): string[] => extract(body).map(({ text }) => text);

describe('standards and committees are mentioned', () => {
  test('in the order of the text, whatever their sort', () => {
    expect(texts('<h2>ISO/TC 4</h2><p>See ISO 1234:2011 by IEC/TC 65, then ISO 99.</p>')).toEqual([
      'ISO/TC 4',
      'ISO 1234:2011',
      'IEC/TC 65',
      'ISO 99',
    ]);
  });

  test('in each cell of a table', () => {
    expect(texts('<table><tr><td>ISO 99<td>ISO/TC<br>184<tr><td>none<td>ISO 99</table>')).toEqual([
      'ISO 99',
      'ISO/TC 184',
      'ISO 99',
    ]);
  });

  test('once in a cell that spans over rows and columns', () => {
    const rows = '<tr><td rowspan=2 colspan=2>ISO 99<td>ISO 7<tr><td>ISO 8';
    expect(texts(`<table>${rows}</table>`)).toEqual(['ISO 99', 'ISO 7', 'ISO 8']);
  });

  test('as what they are', () => {
    expect(extract('<p>See ISO/IEC JTC 1/SC 42 and ISO/IEC 1234.</p>')).toMatchObject([
      { committee: { name: 'ISO/IEC JTC 1/SC 42' }, designation: null },
      { committee: null, designation: { number: '1234' } },
    ]);
  });

  test('as one thing only: a committee in the name of a standard is not mentioned', () => {
    expect(texts('<p>See 3GPP TS 22.104 of 3GPP.</p>')).toEqual(['3GPP TS 22.104', '3GPP']);
  });

  test('with their place in the block', () => {
    expect(extract('\n<p>See ISO 1234:2011, 3.4.</p>')).toMatchObject([
      {
        start: 4,
        designation: { number: '1234', clause: '3.4' },
        origin: { source_id: 'doc', page: null, line: 2, place: 'ISO 1234:2011' },
      },
    ]);
  });
});

describe('the context of a mention', () => {
  test('is the whole text where that is short', () => {
    expect(extract('<p>See ISO 99 there.</p>')[0]?.context).toBe('See ISO 99 there.');
  });

  test('is cut at words, some 60 characters on each side', () => {
    const [mention] = extract(`<p>${'before '.repeat(20)}ISO 99 ${'after '.repeat(20)}</p>`);
    expect(mention?.context).toBe(`${'before '.repeat(8)}ISO 99${' after'.repeat(10)}`);
  });

  test('holds the mention also where no word ends nearby', () => {
    const [mention] = extract(`<p>${'x'.repeat(90)} ISO 99 ${'y'.repeat(90)}</p>`);
    expect(mention?.context).toBe('ISO 99');
  });
});
