import { describe, expect, test } from 'vitest';
import { normaliseRecord } from '../../../pipeline/normalise/harvest/normalise-record.ts';
import type { HarvestedStandard } from '../../../pipeline/normalise/harvest/harvested-standard.ts';
import type { HarvestedRecord } from '../../../pipeline/read/records/harvested-record.ts';
import { reference } from '../../reference.ts';
import { record, relation, text } from './sample-record.ts';

function understand(
  name: string,
  catalogue?: string,
  fields?: Partial<HarvestedRecord>,
): HarvestedStandard {
  const { value } = normaliseRecord(record(name, catalogue, fields), reference);
  if (value === null) throw new Error(`${name} is not read`);
  return value;
}

describe('the name of a record', () => {
  test('that names no document makes it unusable', () => {
    expect(normaliseRecord(record('A Framework', 'IEEE'), reference)).toMatchObject({
      value: null,
      diagnostics: [{ code: 'harvest/record', origin: { source: 'sample' } }],
    });
  });

  test.each([
    ['IEC 62541-1:2025 RLV', 'IEC', 'iec-62541-1-2025', true],
    ['IEC 62443-3-3:2013+AMD1:2018 CSV', 'IEC', 'iec-62443-3-3-2013-plus-amd-1-2018-csv', false],
    ['IEC 60050-351:2013/AMD1:2016', 'IEC', 'iec-60050-351-2013-amd-1-2016', false],
    ['ISO 8000-2:2020/Amd 1:2021', 'ISO', 'iso-8000-2-2020-amd-1-2021', false],
  ])('%s of %s is %s; another dress of it: %s', (name, catalogue, id, isProduct) => {
    const standard = understand(name, catalogue);
    expect([standard.name.standard_id, standard.is_product]).toEqual([id, isProduct]);
  });

  test('beside another one of its own tells a joint text', () => {
    const identifiers = [
      { text: 'ITU-T X.1054 (04/2021)', type: 'ITU', is_primary: true },
      { text: 'ISO/IEC 27014:2020', type: 'ISO', is_primary: true },
    ];
    expect(understand('', 'ITU', { identifiers }).links).toContainEqual({
      meaning: 'identical',
      target: 'iso-iec-27014-2020',
      reference: 'ISO/IEC 27014:2020',
    });
  });
});

describe('the state', () => {
  test.each([
    ['ISO', '60', '00', 'project', 'ISO stage 60.00'],
    ['ISO', '60', '60', 'published', 'ISO stage 60.60'],
    ['ISO', '95', '99', 'withdrawn', 'ISO stage 95.99'],
    ['ISO', '30', '98', 'cancelled', 'ISO stage 30.98'],
    ['IEC', 'REVISED', null, 'withdrawn', 'status “REVISED” given by IEC'],
    ['W3C', 'Working Draft', null, 'project', 'status “Working Draft” given by W3C'],
  ])('of %s %s.%s is %s', (catalogue, stage, substage, state, basis) => {
    expect(understand('ISO 99:2001', catalogue, { stage, substage }).facts.state).toMatchObject({
      state,
      state_basis: basis,
    });
  });

  test('is not told where the record tells none', () => {
    expect(understand('ISO 99:2001').facts.state).toBeNull();
    expect(understand('ISO/CD 99').facts.state).toMatchObject({ state: 'project' });
  });

  test('in force with a date of withdrawal is noted', () => {
    const dates = [{ type: 'obsoleted', text: '2020-01-01' }];
    const { notes } = understand('IEC 60050-1:2001', 'IEC', { stage: 'PUBLISHED', dates });
    expect(notes).toContain('state-contradicted');
  });
});

describe('the date of publication', () => {
  const dated = (name: string, date: string) => {
    const dates = [{ type: 'published', text: date }];
    const { facts, notes } = understand(name, 'ISO', { dates });
    return [facts.publication_date, notes];
  };
  test.each([
    ['ISO 99:2001', '2001-05-17', '2001-05-17', []],
    ['ISO 99:2001', '2000-12', '2000-12', []],
    ['ISO 99:2001', '2001-13', null, ['date-unreadable']],
    ['ISO 99:2001', '2001-02-30', null, ['date-unreadable']],
    ['ISO 99:2001/Amd 1:2004', '2001-05', '2004', ['date-of-base']],
    ['ISO 99:2001/Amd 1:2004', '2004-05', '2004-05', []],
  ])('of %s at %s is %s', (name, date, expected, notes) => {
    expect(dated(name, date)).toEqual([expected, notes]);
  });

  test('is none for a project', () => {
    const dates = [{ type: 'published', text: '2026-01' }];
    const { facts } = understand('ISO/FDIS 99', 'ISO', { stage: '50', substage: '20', dates });
    expect(facts.publication_date).toBeNull();
  });
});

describe('titles and scopes', () => {
  test.each([
    ['Gears -- Part 1: Terms', 'Gears — Part 1: Terms', []],
    ['Gears\u00a0<i>and</i> cogs &amp; <br/>pins', 'Gears and cogs & pins', ['markup-removed']],
    ['Ge\u0086ars\ue001', 'Gears', ['controls-removed']],
    ['Mise en ?uvre', 'Mise en ?uvre', ['lost-letters']],
    ['What is a gear?', 'What is a gear?', []],
    ['p < 0,05 and R&D', 'p < 0,05 and R&D', []],
  ])('%j is %j', (raw, title, notes) => {
    const standard = understand('ISO 99:2001', 'ISO', { titles: [text(raw)] });
    expect([standard.facts.title_en, standard.notes]).toEqual([title, notes]);
  });

  test('a French title that repeats the English one is none', () => {
    const titles = [text('Gears'), text('Gears', 'fr')];
    expect(understand('ISO 99:2001', 'ISO', { titles })).toMatchObject({
      facts: { title_en: 'Gears', title_fr: null },
      notes: ['duplicate-language'],
    });
  });

  test('a title that is marked as missing is none', () => {
    const titles = [text('Engrenages — Partie 2: Titre manque', 'fr')];
    expect(understand('ISO 99:2001', 'ISO', { titles }).facts.title_fr).toBeNull();
  });

  test('a title in parts is joined', () => {
    const titles = [text('Part 1: Terms', 'en', 'title-part'), text('Gears', 'en', 'title-main')];
    expect(understand('ISO 99:2001', 'ISO', { titles }).facts.title_en).toBe(
      'Gears — Part 1: Terms',
    );
  });

  test('a scope keeps its paragraphs, and not the data of the printer', () => {
    const abstracts = [text('<p>Gears.</p><pages>12</pages><ul><li>cogs</li></ul>')];
    expect(understand('IEC 60050-1:2001', 'IEC', { abstracts }).facts.scope_en).toBe(
      'Gears.\ncogs',
    );
  });
});

describe('relations', () => {
  const linked = (name: string, catalogue: string, type: string, target: string) =>
    understand(name, catalogue, { relations: [relation(type, target)] })
      .links.filter(({ reference: named }) => named !== null)
      .map(({ meaning, target: id }) => `${meaning} ${id}`);
  test.each([
    ['ISO 99:2001', 'ISO', 'obsoletes', 'ISO 99:1990', ['replaces iso-99-1990']],
    ['ISO 99:2001', 'ISO', 'obsoletes', 'ISO/DIS 99', ['succeeded_by iso-99']],
    ['ISO 99:2001', 'ISO', 'updates', 'ISO 99:2010', ['succeeded_by iso-99-2010']],
    [
      'ISO 99:2001',
      'ISO',
      'updates',
      'ISO 99:2001/Amd 1:2004',
      ['updated_by iso-99-2001-amd-1-2004'],
    ],
    ['ISO 99:2001/Amd 1:2004', 'ISO', 'updates', 'ISO 99:2010', ['succeeded_by iso-99-2010']],
    ['IEEE Std 99-2010', 'IEEE', 'updates', 'IEEE Std 99-2001', ['replaces ieee-99-2001']],
    ['CIE 018:2019', 'CIE', 'updates', 'CIE 018.2-1983', ['replaces cie-018-2-1983']],
    ['ECMA-100', 'ECMA', 'updates', 'ECMA-100', []],
    ['ITU-T A.1 (03/1993)', 'ITU', 'complementOf', 'A Suppl. 2 (12/2022)', []],
  ])('%s of %s %s %s: %j', (name, catalogue, type, target, expected) => {
    expect(linked(name, catalogue, type, target)).toEqual(expected);
  });

  test('to a number lead to the project', () => {
    const relations = [relation('replacedBy', '30026')];
    expect(understand('ISO 99:2001', 'ISO', { relations }).links).toContainEqual({
      meaning: 'succeeded_by',
      target: 'ISO 30026',
      reference: null,
    });
  });

  test('of an unknown kind are noted', () => {
    const relations = [relation('resembles', 'ISO 98')];
    expect(understand('ISO 99:2001', 'ISO', { relations }).notes).toEqual(['relation-unknown']);
  });
});

describe('pages and committees', () => {
  test('an address is encoded where it must be', () => {
    const links = [{ type: 'src', url: 'https://example.org/info{ed1.0}.pdf' }];
    expect(understand('IEC 60050-1:2001', 'IEC', { links })).toMatchObject({
      facts: { url: 'https://example.org/info%7Bed1.0%7D.pdf', publisher_record_id: null },
      notes: ['url-repaired'],
    });
  });

  test('the address of an ISO page names the project', () => {
    const links = [{ type: 'src', url: 'https://www.iso.org/standard/68521.html' }];
    expect(understand('ISO 99:2001', 'ISO', { links })).toMatchObject({
      project: 'ISO 68521',
      facts: { publisher_record_id: '68521' },
    });
  });

  test('the page follows from the number of a project', () => {
    expect(understand('ISO 99:2001', 'ISO', { project_number: '68521' })).toMatchObject({
      project: 'ISO 68521',
      facts: { url: 'https://www.iso.org/standard/68521.html' },
    });
  });

  test.each([
    ['IEC', 'TC 65/SC 65E', ['IEC/TC 65/SC 65E']],
    ['W3C', 'Gears Working Group', ['W3C/Gears Working Group']],
    ['W3C', 'UNKNOWN WORKING GROUP', []],
    ['ISO', 'no committee at all', []],
  ])('%s: %s', (catalogue, name, names) => {
    const committees = [{ identifier: null, name, type: null, number: null }];
    const { facts } = understand('ISO 99:2001', catalogue, { committees });
    expect(facts.committees.map((committee) => committee.name)).toEqual(names);
  });
});

describe('a state', () => {
  test.each<[string, string, Partial<HarvestedRecord>, string, string]>([
    [
      'follows from being listed where the catalogue lists publications only',
      'ETSI TS 100 220-1 V1.1.1 (1999-10)',
      {},
      'published',
      'listed in the catalogue of ETSI',
    ],
    [
      'is told by the publisher’s own word where there is no stage',
      'IEEE Std 1149.4-1999',
      { publisher_status: 'Superseded' },
      'withdrawn',
      'status “Superseded” given by IEEE',
    ],
    [
      'is told by both words where they mean more together',
      'IEEE P1018/D-042012-2012-04',
      { stage: 'draft', publisher_status: 'Inactive' },
      'cancelled',
      'status “draft, Inactive” given by IEEE',
    ],
  ])('%s', (_, name, fields, state, basis) => {
    const [catalogue = ''] = name.split(' ');
    expect(understand(name, catalogue, fields).facts.state).toMatchObject({
      state,
      state_basis: basis,
    });
  });
});

test('a date years after the year of the name is that on which an old file was offered', () => {
  const dates = [{ type: 'published', text: '2016-02-09' }];
  const { facts, notes } = understand('AIEE Std 28-1957', 'IEEE', { dates });
  expect([facts.publication_date, notes]).toEqual(['1957', ['date-of-offer']]);
});

test('a scope of one word is none', () => {
  const { facts, notes } = understand('ISO 99:2001', 'ISO', { abstracts: [text('SP-57')] });
  expect([facts.scope_en, notes]).toEqual([null, ['scope-dropped']]);
});
