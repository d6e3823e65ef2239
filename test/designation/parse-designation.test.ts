import { describe, expect, it, test } from 'vitest';
import { isDesignation, type Designation } from '../../pipeline/designation/designation.ts';
import { parseDesignation } from '../../pipeline/designation/parse-designation.ts';
import { read, vocabulary } from './vocabulary.ts';

/** A name, and the fields that it must have; fields not given are not compared. */
type Case = [text: string, expected: Partial<Designation>];

function check(cases: Case[]): void {
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
}

describe('publishers', () => {
  check([
    ['ISO 9001:2015', { publishers: ['ISO'] }],
    ['ISO/IEC 27001:2022', { publishers: ['ISO', 'IEC'] }],
    ['ISO/IEC/IEEE 42010', { publishers: ['ISO', 'IEC', 'IEEE'] }],
    ['IEC/ISO 31010:2009', { publishers: ['IEC', 'ISO'] }],
    ['ISO / ASTM 52900:2015', { publishers: ['ISO', 'ASTM'] }],
    ['CISPR TR 16-3:2010', { publishers: ['CISPR'], type: 'TR' }],
    ['ИСО/ТО 8517', { publishers: ['ISO'], type: 'TR', number: '8517' }],
    ['Guide ISO/CEI 59:1994', { publishers: ['ISO', 'IEC'], type: 'GUIDE' }],
    ['IWA 12:2013', { publishers: ['ISO'], type: 'IWA', number: '12' }],
    ['iso 9001:2015', { publishers: ['ISO'], number: '9001' }],
  ]);
});

describe('types of deliverable', () => {
  check([
    ['ISO/TR 7628-2:1986', { type: 'TR' }],
    ['ISO TS 21356-1:2021', { type: 'TS' }],
    ['IEC/PAS 63086-3-1:2023', { type: 'PAS' }],
    ['ISO/IEC GUIDE 99:2007', { type: 'GUIDE' }],
    ['ISO/IEC ISP 12062-4:2003', { type: 'ISP' }],
    ['ISO/R 42:1975', { type: 'R' }],
    ['ISO/DATA 5:1978', { type: 'DATA' }],
    ['ISO/TTA 1:1994', { type: 'TTA' }],
    ['IEC SRD 63273-2:2024', { type: 'SRD' }],
    ['ISO/IEC Technical Report 24030', { type: 'TR' }],
    ['ISO/IEC DIR 1 ISO SUP:2003', { type: 'DIR', number: '1' }],
    ['IEC White Paper Edge intelligence:2017', { type: 'PAPER', number: 'Edge intelligence' }],
  ]);
});

describe('numbers and parts', () => {
  check([
    ['ISO 9001', { number: '9001', part: null }],
    ['IEC 60061A:1965', { number: '60061A' }],
    ['ISO 105-B02:1994', { part: 'B02' }],
    ['IEC 60068-2-20A:1970', { part: '2-20A' }],
    ['ISO/IEC/IEEE 8802-1CS:2022', { part: '1CS' }],
    ['ISO/IEC 27001-HBK:2024', { part: 'HBK' }],
    ['IEC TS 62443-3/1:2018', { part: '3/1' }],
    ['ISO/R 657/IV', { part: '4' }],
    ['ISO 10303, Part 21', { part: '21' }],
    ['ISO/IEC 80079‑34:2020', { part: '34', date: '2020' }],
    ['IEC 60034‑18‑41', { part: '18-41' }],
    ['ISO/IEC 27000-\n1', { part: '1' }],
    ['ISO/TS 10303-1846', { part: '1846', date: null }],
  ]);
});

describe('dates', () => {
  check([
    ['ISO/IEC 27000 :2018', { date: '2018' }],
    ['IEC 60050-102:2007-08', { date: '2007-08' }],
    ['ISO 23247-1:—', { date: '—' }],
    ['ISO 16634:--', { date: '—' }],
    ['ISO 16634:–', { date: '—' }],
    ['ISO 14001-2015', { part: null, date: '2015' }],
    ['ISO 4037-1979/Add. 1-1983(F)', { date: '1979' }],
    ['IEC 61360-C00174:', { part: 'C00174', date: null }],
  ]);
});

describe('stages and ballots', () => {
  check([
    ['ISO/IEC CD TR 16088', { stage: 'CD', type: 'TR' }],
    ['ISO/DTS 20961.2', { stage: 'DTS', type: 'TS', iteration: '2' }],
    ['ISO/CD 10993-1.2', { stage: 'CD', part: '1', iteration: '2' }],
    ['ISO/IEC FD GUIDE 98-1', { stage: 'FDGuide', type: 'GUIDE' }],
    ['CD IWA 37-1', { stage: 'CD', type: 'IWA', part: '1' }],
    ['IEC CDV 63278-1', { stage: 'CDV' }],
    ['ISO PWI 19115', { stage: 'PWI' }],
    ['prEN ISO 10218-1', { stage: 'pr', publishers: ['EN'] }],
  ]);
});

describe('supplements', () => {
  const one = (text: string): Partial<Designation['supplements'][number]>[] =>
    read(text).supplements;
  test.each([
    ['IEC 62019:1999/AMD1:2002', [{ type: 'Amd', number: '1', date: '2002' }]],
    ['ISO 1247:1974/Amd.1:1982', [{ type: 'Amd', number: '1', date: '1982' }]],
    ['EN 60335-1:2012/A15', [{ type: 'Amd', number: '15', date: null }]],
    ['EN ISO 13485:2016/AC:2017', [{ type: 'Cor', number: null, date: '2017' }]],
    ['ISO 8860-2:1987/Cor 1:1990', [{ type: 'Cor', number: '1' }]],
    ['ISO/R 91:1970 - Addendum 1', [{ type: 'Add', number: '1' }]],
    ['ISO 14000:2015/Suppl 1:2020', [{ type: 'Suppl', number: '1' }]],
    ['CISPR 22:2008/ISH3:2012', [{ type: 'ISH', number: '3' }]],
    ['ISO 15002:2008/DAM 2:2020', [{ type: 'Amd', stage: 'DAM', number: '2' }]],
    ['ISO 1942:2020/CD Amd 1.2', [{ type: 'Amd', stage: 'CD', number: '1', iteration: '2' }]],
    ['ISO/IEC 10646-1:1993/pDCOR.2', [{ type: 'Cor', stage: 'CD', number: '2' }]],
    ['IEC 60227-1:1993/AMD1:1995/COR1:1995', [{ type: 'Amd' }, { type: 'Cor' }]],
    ['IEC 60038:2009+AMD1:2021 CSV', [{ type: 'Amd', is_consolidated: true }]],
    ['ISO 13688:2013, Amendment 1:2021', [{ type: 'Amd', number: '1', date: '2021' }]],
  ])('%s', (text, expected) => {
    expect(one(text)).toMatchObject(expected);
    expect(one(text)).toHaveLength(expected.length);
  });
});

describe('product forms, fragments, editions, languages, all parts', () => {
  check([
    ['IEC 61937-3:2017 RLV', { form: 'RLV' }],
    ['IEC 61558-2-3:2023 EXV-RLV', { form: 'EXV-RLV' }],
    ['IEC 60335-2-25/FRAG8', { fragment: '8' }],
    ['IEC 60050-191/COR1/FRAGC1', { fragment: 'C1' }],
    ['ISO 17121:2000 Ed 1', { edition: '1' }],
    ['ISO 3107:1974(E)', { language: 'E' }],
    ['ISO 8637:2010/Amd.1:2013(ru)', { language: 'ru' }],
    ['ISO 22400 (all parts)', { all_parts: true }],
  ]);
});

describe('adoptions', () => {
  check([
    ['EN ISO 9001:2015', { publishers: ['EN'], number: '9001', adopts: read('ISO 9001:2015') }],
    ['BS EN ISO 13485:2012', { publishers: ['BS'], adopts: read('EN ISO 13485:2012') }],
    ['DIN EN IEC 62443-4-1', { publishers: ['DIN'], adopts: read('EN IEC 62443-4-1') }],
    ['PD IEC/TR 63097:2017', { publishers: ['PD'], type: 'TR', adopts: read('IEC TR 63097:2017') }],
    ['CIE ISO 11664-1:2019', { publishers: ['CIE'], adopts: read('ISO 11664-1:2019') }],
    ['BS 5678', { publishers: ['BS'], adopts: null }],
  ]);
});

describe('clauses of citations', () => {
  test.each([
    ['ISO 8373:2012, 2.16, modified', '2.16'],
    ['ISO/IEC GUIDE 99:2007 1.5 MOD', '1.5'],
    ['IEC\u00a060050-151:2001, 151-11-27, modifié pour adapter', '151-11-27'],
    ['ISO/IEC/IEEE 24765:2010, Systems – Vocabulary, 3.1125.', '3.1125'],
    ['ISO 9001:2015, clause 4.2', '4.2'],
    ['ISO 9001:2015, Annex A', 'Annex A'],
    ['ISO 23247-1:2021, 3', '3'],
    ['ISO 9001:2015', null],
    ['ISO 9001:2015, revised in 2020', null],
  ])('%s → %s', (text, clause) => {
    expect(read(text).clause).toBe(clause);
  });
});

describe('what is no name of a document', () => {
  test.each([
    ['ISO/TC 17/SC 11', /committee/],
    ['ISO/IEC JTC 1/SC 41', /committee/],
    ['', /empty/],
    ['2020-12-31', /publisher/],
    ['12.3.4', /publisher/],
    ['model ABC-100', /publisher/],
    ['ISO', /publisher/],
    ['ISO 9001:2015 rocks', /rocks/],
    ['ISO certified', /publisher/],
  ])('%j is refused with a reason', (text, reason) => {
    const parsed = parseDesignation(text, vocabulary);
    expect(isDesignation(parsed) ? '' : parsed.reason).toMatch(reason);
  });

  it('never throws, whatever the text', () => {
    for (const text of ['ISO/', 'ISO/IEC/', '(((', 'IEC 1+', 'EN EN EN', '\0', '🙂 ISO']) {
      expect(() => parseDesignation(text, vocabulary)).not.toThrow();
    }
  });
});
