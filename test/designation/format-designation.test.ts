import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { designationOf, type Designation } from '../../pipeline/designation/designation.ts';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { canonical, read, templates } from './vocabulary.ts';

describe('each publisher’s own spelling', () => {
  test.each([
    ['ISO TR 7628-2:1986', 'ISO/TR 7628-2:1986'],
    ['ISO/IEC/TR 63306-1:2020', 'ISO/IEC TR 63306-1:2020'],
    ['IEC/TR 80002-1:2009', 'IEC TR 80002-1:2009'],
    ['ISO PWI 19115', 'ISO/PWI 19115'],
    ['ISO/NP Guide 30', 'ISO NP Guide 30'],
    ['ISO/DGuide 31(en)', 'ISO DGuide 31(en)'],
    ['IEC/WD TS 62600-3', 'IEC WD TS 62600-3'],
    ['ISO 8571-4:1988/COR1:1992', 'ISO 8571-4:1988/Cor 1:1992'],
    ['IEC 80369-5:2016/Cor 2:2021', 'IEC 80369-5:2016/COR2:2021'],
    [
      'IEC 60335-2-27:2009+AMD1:2012+AMD2:2015 CSV/COR1:2015',
      'IEC 60335-2-27:2009+AMD1:2012+AMD2:2015 CSV/COR1:2015',
    ],
    ['ISO 10062:2022/FDAmd 1', 'ISO 10062:2022/FDAM 1'],
    ['ISO 3107:1974(E)', 'ISO 3107:1974'],
    ['ISO 17121:2000 Ed 1', 'ISO 17121:2000'],
    ['IEC 60050-102:2007/AMD1:2017 ED1', 'IEC 60050-102:2007/AMD1:2017 ED1'],
    ['ISO/R 657/IV', 'ISO/R 657-4'],
    ['ISO/IEC Directives, Part 2', 'ISO/IEC DIR 2'],
    ['EN 60038 AMD1 FRAG2', 'EN 60038/A1 FRAG2'],
    ['EN IEC 62368-1:2020+A11:2020', 'EN IEC 62368-1:2020+A11:2020'],
    ['FprEN 16798-3', 'FprEN 16798-3'],
    ['CEN/TR 17833:2022', 'CEN/TR 17833:2022'],
    ['ITU T-REC-T.4', 'ITU-T T.4'],
    ['ITU-T G.9701 (2014) Amd. 3 Err. 1 (12/2017)', 'ITU-T G.9701 (2014) Amd. 3 Err. 1 (12/2017)'],
    ['IEEE Unapproved Draft Std P1619/D17, Jul 07', 'IEEE Draft Std P1619/D17, July 2007'],
    ['NIST SP 800-57 Part. 1', 'NIST SP 800-57pt1'],
    ['NBS CIRC 11-1911', 'NBS CIRC 11e1911'],
    ['NISTIR 8115r1/upd', 'NIST IR 8115r1/Upd1'],
    ['SAE J300:2019', 'SAE J 300:2019'],
    ['CAN/CSA-CEI/IEC 300-2-97 (R2002)', 'CAN/CSA-IEC 300-2-97 (R2002)'],
    [
      'CAN/CSA-C22.2 NO. 60601-2-3:14 (R2023)/A2:24',
      'CAN/CSA-C22.2 NO. 60601-2-3:14/A2:24 (R2023)',
    ],
    ['IEC 63119-4:2025-03(en)', 'IEC 63119-4:2025'],
    ['ISO/CEI 27000:2016(fr)', 'ISO/IEC 27000:2016(fr)'],
    ['ISO/IEC DIS TR 14143-5', 'ISO/IEC DTR 14143-5'],
    ['ISO 8327:1987/DIS Add 2', 'ISO 8327:1987/DAD 2'],
    ['NBS LCIRC 1013r1953', 'NBS LC 1013r1953'],
    ['NBS LCIRC 118supp12/1926', 'NBS LC 118sup/Upd1-192612'],
    ['NBS.LC.145r11/1925', 'NBS LC 145/Upd1-192511'],
    ['NBS CIRC 25supp-1924', 'NBS CIRC 25sup1924'],
    ['NBS IR 79-1591-1', 'NBS IR 79-1591pt1'],
    ['NBS CRPL 1-2_3-1A', 'NBS CRPL 1-2pt3-1supA'],
    ['NIST.MONO.1-1f', 'NIST MONO 1-1F'],
    ['NIST SP 304a-2017', 'NIST SP 304Ae2017'],
    ['NIST SP(IPD) 800-53r5', 'NIST SP 800-53r5 ipd'],
    ['NIST SP 500-268v1.1', 'NIST SP 500-268ver1.1'],
    ['NIST IR 8118r1es', 'NIST IR 8118r1 spa'],
    ['AIEE No. 11-1937', 'AIEE No 11-1937'],
    ['IEEE STD 1016-2009', 'IEEE Std 1016-2009'],
    ['IEEE Unapproved Std PC37.015/D-9-2009-Sept', 'IEEE PC37.015/D-9-2009-09'],
    ['ISO/IEC 15802.2-1995', 'ISO/IEC 15802-2:1995'],
    ['ANSI/ASHRAE Standard 103-2007 (May 10, 2022) (PDF)', 'ASHRAE Standard 103-2007'],
    ['ASHRAE Standard 110-2016 RA 2025', 'ASHRAE Standard 110-2016 (RA2025)'],
    ['BS 2S 201:2004+A1:2011', 'BS 2S 201:2004+A1:2011'],
    ['JIS B 0060(規格群)', 'JIS B 0060（規格群）'],
  ])('%s → %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });
});

/** A designation without the remarks that another spelling may drop. */
function withoutNotes(designation: Designation): Designation {
  const kept = Object.entries(designation.extra).filter(([name]) => !name.startsWith('note_'));
  return { ...designation, extra: Object.fromEntries(kept) };
}

describe('templates', () => {
  it.each(templates)(
    '$template_id reads its example and prints a name that reads the same',
    (row) => {
      const designation = read(row.example);
      const again = read(formatDesignation(designation));
      expect(withoutNotes(again)).toEqual(withoutNotes(designation));
      if (row.prints_as === null) expect(formatDesignation(designation)).toBe(row.example);
    },
  );
});

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 10 ** length - 1 }).map(String);
const year = fc.integer({ min: 1950, max: 2039 }).map(String);

describe('laws', () => {
  it('reads what it prints: publishers, types, stages, numbers, dates and supplements', () => {
    const heads = fc.constantFrom<Pick<Designation, 'publishers' | 'style'>[]>(
      { publishers: ['ISO'], style: 'iso' },
      { publishers: ['ISO', 'IEC'], style: 'iso' },
      { publishers: ['ISO', 'IEC', 'IEEE'], style: 'iso' },
      { publishers: ['IEC'], style: 'iec' },
      { publishers: ['CISPR'], style: 'iec' },
    );
    const words = fc.constantFrom(
      { type: 'IS', stage: null },
      { type: 'TR', stage: null },
      { type: 'TS', stage: 'CD' },
      { type: 'TS', stage: 'DTS' },
      { type: 'IS', stage: 'FDIS' },
      { type: 'GUIDE', stage: null },
    );
    const supplement = fc.record({
      type: fc.constantFrom('Amd', 'Cor', 'Add', 'Suppl'),
      number: digits(2),
      date: fc.option(year),
      stage: fc.constant(null),
      iteration: fc.constant(null),
      is_consolidated: fc.constant(false),
    });
    const names = fc.record({
      number: digits(5),
      part: fc.option(fc.oneof(digits(3), fc.constant('2-31'), fc.constant('B02'))),
      date: fc.option(fc.oneof(year, fc.constant('—'))),
      supplements: fc.array(supplement, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(heads, words, names, (head, word, name) => {
        const designation = designationOf({ ...head, ...word, ...name });
        expect(read(formatDesignation(designation))).toEqual(designation);
      }),
    );
  });

  it('does not depend on white space, dashes or the case of words', () => {
    const texts = fc.constantFrom(
      'ISO/IEC TR 63306-1:2020',
      'IEC 60227-1:1993/AMD1:1995/COR1:1995',
      'ISO/IEC 13818-1:2015/Amd 3:2016',
      'EN ISO 9001:2015',
    );
    const spaces = fc.constantFrom(' ', '  ', '\u00a0', '\n', ' \n');
    const dashes = fc.constantFrom('-', '‐', '‑', '–', '−');
    fc.assert(
      fc.property(texts, spaces, dashes, (text, space, dash) => {
        const written = text.replaceAll(' ', space).replaceAll('-', dash);
        expect(canonical(written)).toBe(canonical(text));
      }),
    );
  });
});
