import { describe, expect, it } from 'vitest';
import { cite } from '../../pipeline/site/view/cite.ts';

const standard = {
  standard_id: 'iso-12-2020',
  reference: 'ISO 12:2020',
  title_en: 'Gears & {bearings}: 50 % more',
  publishers: ['ISO', 'IEC'],
  publication_date: '2020-03',
  publication_year: 2020,
  url: null,
};

describe('a citation', () => {
  it('is given as text, for BibTeX, and as RIS', () => {
    expect(cite(standard).map(({ text }) => text)).toEqual([
      'ISO 12:2020, Gears & {bearings}: 50 % more. ISO/IEC, 2020.',
      '@techreport{iso-12-2020,\n  title = {{Gears \\& bearings: 50 \\% more}},\n  number = {ISO 12:2020},\n  institution = {ISO/IEC},\n  year = {2020},\n}',
      'TY  - STAND\nTI  - Gears & {bearings}: 50 % more\nM1  - ISO 12:2020\nPB  - ISO/IEC\nPY  - 2020\nDA  - 2020/03\nER  - ',
    ]);
  });

  it('leaves out what is not known', () => {
    const [text] = cite({ ...standard, title_en: null, publication_year: null });
    expect(text?.text).toBe('ISO 12:2020, ISO 12:2020. ISO/IEC.');
  });
});
