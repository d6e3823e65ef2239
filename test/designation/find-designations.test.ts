import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDesignations } from '../../pipeline/designation/find-designations.ts';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { vocabulary } from './vocabulary.ts';

/** What is found in a text, as `words in the text → canonical name`. */
function found(text: string): string[] {
  return findDesignations(text, vocabulary).map(
    (each) => `${each.text} → ${formatDesignation(each.designation)}`,
  );
}

const names = (text: string): string[] =>
  findDesignations(text, vocabulary).map((each) => formatDesignation(each.designation));

describe('names in running text', () => {
  test.each([
    ['as in ISO 9001:2015.', ['ISO 9001:2015 → ISO 9001:2015']],
    ['(see ISO/IEC 27000 :2018)', ['ISO/IEC 27000 :2018 → ISO/IEC 27000:2018']],
    ['[ISO/ASTM \n52900:2015]', ['ISO/ASTM \n52900:2015 → ISO/ASTM 52900:2015']],
    ['IEC TR\n62443-3-\n3:2013 says', ['IEC TR\n62443-3-\n3:2013 → IEC TR 62443-3-3:2013']],
    ['IEC 63339:— is new', ['IEC 63339:— → IEC 63339:—']],
    [
      'DIN EN ISO 13485 and RFC 2119',
      ['DIN EN ISO 13485 → DIN EN ISO 13485', 'RFC 2119 → RFC 2119'],
    ],
    ['ISO 22400 (all parts), or', ['ISO 22400 (all parts) → ISO 22400 (all parts)']],
    ['DoD 5000.61:2009-12-09', ['DoD 5000.61:2009-12-09 → DoD 5000.61:2009-12-09']],
    [
      '3GPP TS 23.501, ITU-T Y.4000',
      ['3GPP TS 23.501 → 3GPP TS 23.501', 'ITU-T Y.4000 → ITU-T Y.4000'],
    ],
    ['“ISO 8601-1” and ‘ISO 8601-2’', ['ISO 8601-1 → ISO 8601-1', 'ISO 8601-2 → ISO 8601-2']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives the clause, but leaves it out of the span', () => {
    const [first] = findDesignations('see ISO 8373:2012, 2.16, modified', vocabulary);
    expect(first).toMatchObject({ start: 4, end: 17, clause_end: 23 });
    expect(first?.designation.clause).toBe('2.16');
  });
});

describe('lists and ranges', () => {
  test.each([
    ['ISO 10303-1, -11 and -21', ['ISO 10303-1', 'ISO 10303-11', 'ISO 10303-21']],
    ['ISO 10303-1, -11, and -21', ['ISO 10303-1', 'ISO 10303-11', 'ISO 10303-21']],
    ['IEC 61131-1 to -4', ['IEC 61131-1', 'IEC 61131-2', 'IEC 61131-3', 'IEC 61131-4']],
    ['ISO 10303 Parts 1, 11 and 21.', ['ISO 10303-1', 'ISO 10303-11', 'ISO 10303-21']],
    ['IEC 61131, parts 1 to 3.', ['IEC 61131-1', 'IEC 61131-2', 'IEC 61131-3']],
    ['ISO/IEC 27001, 27002 and 27005.', ['ISO/IEC 27001', 'ISO/IEC 27002', 'ISO/IEC 27005']],
    ['ISO 9001 and 2000 employees', ['ISO 9001']],
    ['ISO 9001, 2015 was the year', ['ISO 9001']],
    ['IEC 62541 and 30 others', ['IEC 62541']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('gives an item of a list its own place, and the inside of a range the place of the range', () => {
    const texts = findDesignations('IEC 61131-1 to -3', vocabulary).map((each) => each.text);
    expect(texts).toEqual(['IEC 61131-1', 'IEC 61131-1 to -3', '-3']);
  });
});

describe('what only looks like a name', () => {
  it.each([
    'on 2020-12-31 at 12:30',
    'clause 12.3.4 and Table A.1',
    'model ABC-100 and part 61131-3',
    'ISO/TC 184/SC 4 and IEC/TC 65',
    'a CR 2032 battery, PN 16, SS 316 and HD 1080',
    'ASTM F42 and the W3C working group',
    'the ISO members and IEC 2 years ago'.replace('IEC 2', 'IEC two'),
    'a draft-based approach with OASIS',
    'VISO 9001 and ISOX 9001',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('laws', () => {
  it('finds a name wherever it stands, with its exact place', () => {
    const some = fc.constantFrom('ISO 9001:2015', 'IEC TR 80002-1', 'EN ISO 9001:2015', 'RFC 2119');
    const before = fc.constantFrom('', 'see ', '(', '[SOURCE: ', 'a\n', '“');
    const after = fc.constantFrom('', '.', ', modified]', ' is old', ')', '\n');
    fc.assert(
      fc.property(before, some, after, (left, name, right) => {
        const [first, ...more] = findDesignations(left + name + right, vocabulary);
        expect(more).toEqual([]);
        expect(first).toMatchObject({ start: left.length, end: left.length + name.length });
      }),
    );
  });

  it('gives spans that lie in the text, in order, and whose text is that of the span', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('ISO ', '9001', '-', '1', ', ', ':', 'and ', 'IEC ', '/', 'Amd '),
        }),
        (text) => {
          for (const each of findDesignations(text, vocabulary)) {
            expect(text.slice(each.start, each.end)).toBe(each.text);
            expect(each.clause_end).toBeGreaterThanOrEqual(each.end);
          }
        },
      ),
    );
  });
});
