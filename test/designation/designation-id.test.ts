import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { designationId, workId } from '../../pipeline/designation/designation-id.ts';
import { canonical, read } from './vocabulary.ts';

/** The contract of ids: once published, a row of this file never changes. */
const CONTRACT = Papa.parse<
  Record<'designation' | 'canonical' | 'standard_id' | 'work_id', string>
>(readFileSync(new URL('../fixtures/ids.csv', import.meta.url), 'utf8').trim(), {
  header: true,
}).data;

describe('the contract of ids', () => {
  test.each(CONTRACT)('$designation is $standard_id, an edition of $work_id', (row) => {
    const designation = read(row.designation);
    expect({
      canonical: canonical(row.designation),
      standard_id: designationId(designation),
      work_id: workId(designation),
    }).toEqual({ canonical: row.canonical, standard_id: row.standard_id, work_id: row.work_id });
  });

  it('holds at least 40 cases', () => {
    expect(CONTRACT.length).toBeGreaterThanOrEqual(40);
  });
});

describe('what an id leaves out and keeps', () => {
  const id = (text: string): string => designationId(read(text));

  it('leaves out stage, ballot, language, clause and the mark “to be published”', () => {
    for (const text of [
      'ISO/CD 23247-1',
      'ISO/DIS 23247-1.2',
      'ISO 23247-1(E)',
      'ISO 23247-1:—',
      'ISO 23247-1, 3.2.1',
    ]) {
      expect(id(text)).toBe('iso-23247-1');
    }
  });

  it('is the same for every spelling of a name', () => {
    expect(id('IEC/TR 80002-1:2009')).toBe(id('IEC TR 80002-1:2009'));
    expect(id('ISO 8571-4:1988/COR1:1992')).toBe(id('ISO 8571-4:1988/Cor.1:1992(E)'));
    expect(id('IEC/IEEE 62582.4-2022')).toBe(id('IEC/IEEE 62582-4:2022'));
  });

  it('tells an amendment from the text that contains it', () => {
    expect(id('IEC 62443-3-3:2013/AMD1:2018')).not.toBe(id('IEC 62443-3-3:2013+AMD1:2018'));
  });

  it('tells editions apart that ITU names by the month', () => {
    expect(id('ITU-T F.700 (02/2000)')).not.toBe(id('ITU-T F.700 (11/2000)'));
  });

  it('equals the id of the work where the name is undated', () => {
    for (const text of ['ISO 9001', 'ISO/IEC TR 63306-2', 'ECMA-262', 'EN ISO 9001']) {
      expect(id(text)).toBe(workId(read(text)));
    }
  });

  it('is lower case, hyphenated, and free of anything else', () => {
    for (const row of CONTRACT) expect(row.standard_id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});
