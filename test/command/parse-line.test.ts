import { describe, expect, it } from 'vitest';
import { describeDesignation, parseLine } from '../../pipeline/command/parse.ts';
import { vocabulary } from '../designation/vocabulary.ts';

describe('a line of sm2 parse --jsonl', () => {
  it('keeps its own fields and gets those of the name', () => {
    const line = { id: 'r1', input: 'ISO/IEC TR 63306-1:2020/Amd 1:2022, 3.1' };
    expect(parseLine(line, vocabulary)).toEqual({
      ...line,
      publisher: 'ISO',
      copublishers: ['IEC'],
      type: 'TR',
      number: '63306',
      part: '1',
      year: '2020',
      stage: null,
      supplements: [{ type: 'Amd', number: '1', year: '2022' }],
      clause: '3.1',
      canonical: 'ISO/IEC TR 63306-1:2020/Amd 1:2022',
    });
  });

  it('gives no year for a document to be published', () => {
    expect(parseLine({ input: 'ISO 23247-1:—' }, vocabulary)).toMatchObject({ year: null });
  });

  it('says why a text names no document', () => {
    const parsed = parseLine({ input: 'ISO/TC 184' }, vocabulary);
    expect(parsed).toMatchObject({ not_a_document: true });
    expect(parseLine({ input: 1 }, vocabulary)).toMatchObject({ not_a_document: true });
  });
});

describe('a name taken apart for people', () => {
  it('gives a line per fact, with ids and relations', () => {
    const text = describeDesignation('ISO 23247-1:2021', vocabulary);
    expect(text).toMatch(/^name +ISO 23247-1:2021$/m);
    expect(text).toMatch(/^standard_id +iso-23247-1-2021$/m);
    expect(text).toMatch(/^editionOf +ISO 23247-1$/m);
  });

  it('gives the reason where there is none', () => {
    expect(describeDesignation('hello', vocabulary)).toMatch(/^not a document: /);
  });
});
