// The registers: rich enough, well formed, and true to what the sources of metadata say.
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { designationId } from '../../pipeline/designation/designation-id.ts';
import { isDesignation } from '../../pipeline/designation/designation.ts';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { parseDesignation } from '../../pipeline/designation/parse-designation.ts';
import { compileReference } from '../../pipeline/reference.ts';
import type { RegisterStandard } from '../../schemas/types.ts';
import { rows } from '../reference.ts';
import { compareRegister } from './compare-register.ts';
import { fromDeliverable, readDeliverables, readRelaton, stageOf } from './read-records.ts';
import type { Deliverable, MetadataRecord } from './read-records.ts';
import { recordsByReference, spellingsOf } from './records-by-reference.ts';
import { standards } from './standards.ts';

const SOURCES = `${process.env['SM2_SHARED'] ?? '../shared'}/sources`;
const DELIVERABLES = `${SOURCES}/iso-open-data/iso_deliverables_metadata.jsonl.gz`;
const HIERARCHY_LEVELS = 7;
const LAYERS = 5;
const STAGE_CODES = 46;
const ICS_FIELDS = 40;
const ICS_GROUPS = 401;

const stages = new Map(rows('register-stage-codes').map(({ code, state }) => [code, state]));
const stateOf = (stage: string) => stages.get(stage);

const terms = load(readFileSync('input/documents/smart-manufacturing-terms.html', 'utf8'));
const headings = terms('h3')
  .toArray()
  .map((heading) => /^[A-C]\.\d+ (.+)$/.exec(terms(heading).text().trim())?.[1])
  .filter((heading) => heading !== undefined);

const { designations } = compileReference(rows);
const parse = (reference: string) => {
  const designation = parseDesignation(reference, designations);
  if (!isDesignation(designation)) throw new Error(`${reference}: ${designation.reason}`);
  return designation;
};
/** The publisher whose catalogue a designation belongs to: the first one in it. */
const publisherOf = ({ reference }: RegisterStandard): string =>
  parse(reference).publishers[0] ?? '';
const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : 1);
const failing = (holds: (row: RegisterStandard) => boolean): string[] =>
  standards.filter((row) => !holds(row)).map(({ reference }) => reference);

describe('The register of standards', () => {
  test('holds at least 400 standards of at least 8 publishers', () => {
    expect(standards.length).toBeGreaterThanOrEqual(400);
    expect(new Set(standards.map(publisherOf)).size).toBeGreaterThanOrEqual(8);
  });

  test('serves every concept of the roadmap, and no other', () => {
    const served = new Set(standards.flatMap(({ concepts }) => concepts));
    expect([...served].sort()).toEqual([...headings].sort());
  });

  test('reaches every hierarchy level and every layer', () => {
    expect(new Set(standards.flatMap((row) => row.hierarchy_levels)).size).toBe(HIERARCHY_LEVELS);
    expect(new Set(standards.flatMap((row) => row.layers)).size).toBe(LAYERS);
  });

  test('holds every dated standard that the bundled documents cite as a source', () => {
    const cited = [...terms.text().matchAll(/\[SOURCE: ((?:ISO|IEC)[^\],(]*?:\d{4})/g)];
    const known = new Set(standards.map(({ reference }) => reference));
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.map((match) => match[1] ?? '').filter((name) => !known.has(name))).toEqual([]);
  });

  test('is sorted by code unit', () => {
    const references = standards.map(({ reference }) => reference);
    expect(references).toEqual([...references].sort(byCodeUnit));
  });

  test('names registered committees and ICS codes only', () => {
    const committees = new Set(rows('register-committees').map(({ name }) => name));
    const icsCodes = new Set(rows('register-ics').map(({ code }) => code));
    expect(failing((row) => row.committees.every((name) => committees.has(name)))).toEqual([]);
    expect(failing((row) => row.ics_codes.every((code) => icsCodes.has(code)))).toEqual([]);
  });

  test('names every standard canonically, and none twice', () => {
    expect(failing(({ reference }) => formatDesignation(parse(reference)) === reference)).toEqual(
      [],
    );
    const ids = standards.map(({ reference }) => designationId(parse(reference)));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('relates to documents whose names can be read', () => {
    const related = standards.flatMap((row) => [
      ...row.replaces,
      ...row.replaced_by,
      ...row.being_revised_by,
    ]);
    expect(related.filter((name) => !isDesignation(parseDesignation(name, designations)))).toEqual(
      [],
    );
  });

  test('leaves at most one row in twenty unconfirmed', () => {
    const unconfirmed = failing((row) => row.is_confirmed);
    expect(unconfirmed.length * 20).toBeLessThanOrEqual(standards.length);
    expect(failing((row) => row.is_confirmed === row.confirmed_in.length > 0)).toEqual([]);
  });

  test('gives each row the state of its stage', () => {
    expect(
      failing((row) => row.stage_code === null || row.state === stateOf(row.stage_code)),
    ).toEqual([]);
  });

  test('dates whatever is published, and no project of ISO or IEC', () => {
    const isDated = (row: RegisterStandard) => row.publication_date !== null;
    const isProject = (row: RegisterStandard) => row.state === 'project';
    expect(failing((row) => isDated(row) || isProject(row))).toEqual([]);
    expect(failing((row) => !(row.stage_code !== null && isProject(row) && isDated(row)))).toEqual(
      [],
    );
  });

  test('agrees with itself about what replaces what', () => {
    const states = new Map(standards.map(({ reference, state }) => [reference, state]));
    const isNot = (name: string, state: string) => (states.get(name) ?? state) === state;
    expect(failing((row) => row.replaced_by.length === 0 || row.state === 'withdrawn')).toEqual([]);
    expect(failing((row) => row.being_revised_by.every((name) => isNot(name, 'project')))).toEqual(
      [],
    );
  });
});

describe('The code lists', () => {
  test('know every publisher and every type of deliverable that the grammar reads', () => {
    const publishers = new Set(rows('register-publishers').map(({ code }) => code));
    const read = rows('designation-publishers').map(({ publisher }) => publisher);
    expect(
      [...read, ...standards.map(publisherOf)].filter((name) => !publishers.has(name)),
    ).toEqual([]);
    const types = new Set(rows('register-deliverable-types').map(({ code }) => code));
    const readTypes = rows('designation-types').map(({ type }) => type);
    expect(readTypes.filter((type) => !types.has(type))).toEqual([]);
  });

  test('hold the whole matrix of stages and every field and group of the ICS', () => {
    expect(stages.size).toBe(STAGE_CODES);
    const codes = rows('register-ics').map(({ code }) => code);
    expect(codes.filter((code) => code.length === 2).length).toBe(ICS_FIELDS);
    expect(codes.filter((code) => code.length === 6).length).toBe(ICS_GROUPS);
  });
});

describe.each([
  'register-publishers',
  'register-deliverable-types',
  'register-stage-codes',
  'register-ics',
] as const)('The rows of %s', (name) => {
  test('are sorted by code unit and do not repeat', () => {
    const keys = rows(name).map(({ code }) => code);
    expect(keys).toEqual([...new Set(keys)].sort(byCodeUnit));
  });
});

describe('The comparison of a row with its sources', () => {
  const row = standards.find(({ reference }) => reference === 'ISO 8000-2:2022');
  const record: MetadataRecord = {
    source: 'iso-open-data',
    text: row?.url ?? '',
    ids: ['ISO 8000-2:2022'],
    titles: [row?.title_en ?? '', row?.title_fr ?? ''],
    dates: ['2022-09'],
    editions: ['5'],
    committees: ['ISO/TC 184/SC 4'],
    icsCodes: row?.ics_codes ?? [],
    status: '90.92',
  };
  const compare = (changes: Partial<RegisterStandard>) =>
    row &&
    compareRegister({ ...row, confirmed_in: [record.source], ...changes }, [record], stateOf);

  test('finds no difference where there is none', () => {
    expect(compare({})).toEqual([]);
  });

  test.each<Partial<RegisterStandard>>([
    { confirmed_in: ['relaton-data-iec'] },
    { title_en: 'Data quality — Part 2: Terms' },
    { title_fr: 'Qualité' },
    { publication_date: '2022-08' },
    { edition: '4' },
    { stage_code: '60.60' },
    { state: 'withdrawn' },
    { committees: ['ISO/TC 184/SC 4', 'IEC/TC 65'] },
    { ics_codes: ['25.040.01'] },
    { url: 'https://www.iso.org/standard/1.html' },
  ])('notices %o', (changes) => {
    expect(compare(changes)).toEqual([`ISO 8000-2:2022: ${Object.keys(changes).join()}`]);
  });
});

describe.skipIf(!existsSync(DELIVERABLES))('The register against the data (SM2_SHARED)', () => {
  let deliverables: Deliverable[] = [];
  beforeAll(() => {
    deliverables = readDeliverables(DELIVERABLES);
  });

  test('names only ISO documents that ISO Open Data hold, under their own number', () => {
    const numbers = new Map(deliverables.map(({ id, reference }) => [`${id} ${reference}`, id]));
    const listed = standards.filter(({ url }) => url?.startsWith('https://www.iso.org/'));
    expect(listed.length).toBeGreaterThan(200);
    expect(
      listed.filter((row) => !numbers.has(`${row.publisher_record_id} ${row.reference}`)),
    ).toEqual([]);
  });

  test('replaces and is replaced as ISO Open Data say', () => {
    const byId = new Map(deliverables.map((row) => [row.id, row]));
    const byReference = new Map(deliverables.map((row) => [row.reference, row]));
    const namesOf = (ids: readonly number[] | null | undefined, states: readonly string[]) =>
      (ids ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .filter((other) => states.includes(stateOf(stageOf(other)) ?? ''))
        .map(({ reference }) => reference);
    const listed = standards.filter((row) => row.confirmed_in.includes('iso-open-data'));
    const different = listed.filter((row) => {
      const record = byReference.get(row.reference);
      const said = [
        namesOf(record?.replaces, ['project', 'published', 'withdrawn', 'cancelled']),
        namesOf(record?.replacedBy, ['published', 'withdrawn']),
        namesOf(record?.replacedBy, ['project']),
      ].map((names) => [...new Set(names)].filter((name) => name !== row.reference).sort());
      return !isDeepStrictEqual(said, [row.replaces, row.replaced_by, row.being_revised_by]);
    });
    expect(different.map(({ reference }) => reference)).toEqual([]);
  });

  test('agrees in every field where all sources of a row are at hand', async () => {
    const wanted = new Set(standards.flatMap(({ reference }) => spellingsOf(reference)));
    const records = deliverables.map(fromDeliverable);
    const iec = `${SOURCES}/small/relaton-data-iec-small.tar.gz`;
    records.push(...(await readRelaton(iec, 'relaton-data-iec', wanted)));
    for (const name of ['ecma', 'etsi', 'ieee', 'itu', 'oasis', 'ogc', 'w3c']) {
      const archive = `${SOURCES}/small/relaton-other-small.tar.gz`;
      records.push(...(await readRelaton(archive, `relaton-data-${name}`, wanted, `*/${name}/*`)));
    }
    const recordsOf = recordsByReference(records);
    const complete = standards
      .map((row) => ({
        ...row,
        confirmed_in: row.confirmed_in.filter((source) => source !== 'relaton-data-iso'),
      }))
      .filter((row) =>
        row.confirmed_in.every((source) =>
          recordsOf(row.reference).some((record) => record.source === source),
        ),
      );
    expect(complete.length).toBeGreaterThan(200);
    expect(
      complete.flatMap((row) => compareRegister(row, recordsOf(row.reference), stateOf)),
    ).toEqual([]);
  });

  test('takes the ICS titles from ISO', () => {
    const csv = readFileSync(`${SOURCES}/iso-open-data/iso_ics.csv`, 'utf8');
    const wrong = rows('register-ics').filter(
      (row) =>
        !csv.includes(
          `"${row.code}",${row.parent === null ? '' : `"${row.parent}"`},"${row.title_en}","${row.title_fr}"`,
        ),
    );
    expect(wrong).toEqual([]);
  });
});
