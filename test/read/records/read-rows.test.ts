import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listCell } from '../../../pipeline/read/records/list-cell.ts';
import { readCommittee } from '../../../pipeline/read/records/read-committee.ts';
import { readCsvRows } from '../../../pipeline/read/records/read-csv-rows.ts';
import { readDeliverable } from '../../../pipeline/read/records/read-deliverable.ts';
import { readIcs } from '../../../pipeline/read/records/read-ics.ts';
import { readJsonRows } from '../../../pipeline/read/records/read-json-rows.ts';
import { splitLines } from '../../../pipeline/read/records/split-lines.ts';
import { inChunks } from '../archive/pack-archive.ts';

const SHARED = process.env['SM2_SHARED'] ?? '../shared';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const lines = (bytes: Uint8Array, size = 7) => splitLines(inChunks(bytes, size));
const csv = (text: string) => collect(readCsvRows(lines(Buffer.from(text))));
const jsonl = (text: string) => collect(readJsonRows(lines(Buffer.from(text))));

describe('splitLines', () => {
  it.each([
    ['a\nb\n', ['a', 'b']],
    ['a\r\n\r\nb', ['a', '', 'b']],
    ['\uFEFFä\n\uFEFFb\n', ['ä', '\uFEFFb']],
    ['', []],
  ])('splits %j, without line breaks and the mark at the start', async (text, expected) => {
    expect((await collect(lines(Buffer.from(text)))).map((line) => line.text)).toEqual(expected);
  });

  it('repairs a line that is not UTF-8, and leaves the others', async () => {
    const bytes = Buffer.concat([
      Buffer.from('é\n'),
      Buffer.from([0x65, 0xe9, 0x0a]),
      Buffer.from('é\n'),
    ]);
    expect(await collect(lines(bytes))).toEqual([
      { number: 1, text: 'é', isRepaired: false },
      { number: 2, text: 'eé', isRepaired: true },
      { number: 3, text: 'é', isRepaired: false },
    ]);
  });

  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '𝄞', '\r'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (value, size) => {
        const bytes = Buffer.from(value);
        expect(await collect(lines(bytes, size))).toEqual(await collect(lines(bytes, 1000)));
      }),
    );
  });
});

describe('listCell', () => {
  it.each<[unknown, string[]]>([
    ["['49.140', '49.020']", ['49.140', '49.020']],
    ['[46486, 54538]', ['46486', '54538']],
    ["[\"l'eau\", 'a, b']", ["l'eau", 'a, b']],
    ['[EC - European Commission, ISO/TC 6/SC 2]', ['EC - European Commission', 'ISO/TC 6/SC 2']],
    ['[]', []],
    ['49.140', ['49.140']],
    [
      ['49.140', 5, null],
      ['49.140', '5'],
    ],
    [null, []],
  ])('reads %j as %j', (cell, list) => {
    expect(listCell(cell)).toEqual(list);
  });
});

describe('rows of CSV and JSON Lines', () => {
  it('are the same, with cells over several lines', async () => {
    const [row] = await csv('id,title.en,title.fr,scope.en,x\n1,"A ""b"", c",,"one\ntwo",\n');
    expect(row).toMatchObject({
      line: 2,
      fault: null,
      value: { id: '1', title: { en: 'A "b", c', fr: null }, scope: { en: 'one\ntwo' }, x: null },
    });
    expect((await jsonl('\n{"id":1}\n')).map(({ line, value }) => ({ line, value }))).toEqual([
      { line: 2, value: { id: 1 } },
    ]);
  });

  it('go on after a row that cannot be read', async () => {
    const rows = await csv('a,b\n1\n1,2\n"1"x,2\n3,4\n"5,6\n');
    expect(rows.map(({ line, fault }) => [line, fault === null])).toEqual([
      [2, false],
      [3, true],
      [4, false],
      [5, true],
      [6, false],
    ]);
    expect((await jsonl('{"a":\n{"a":1}\n')).map(({ fault }) => fault === null)).toEqual([
      false,
      true,
    ]);
  });
});

describe('readDeliverable', () => {
  it('reads the integer stage, lists, and texts with their markup', () => {
    const row = {
      id: 62085,
      reference: 'ISO 1:2015',
      deliverableType: 'IS',
      title: { en: 'T' },
      scope: { en: '<p>S</p>\n' },
      currentStage: 9092,
      publicationDate: '2015-09-22',
      edition: 5,
      ownerCommittee: 'ISO/TC 1',
      icsCode: ['03.120.10'],
      replaces: [46486],
      languages: ['en'],
    };
    expect(readDeliverable(row, 's', 'line 1')).toMatchObject({
      form: 'open_data',
      identifiers: [{ text: 'ISO 1:2015', type: null, is_primary: true }],
      project_number: '62085',
      titles: [{ text: 'T', language: 'en' }],
      abstracts: [{ text: '<p>S</p>\n', language: 'en' }],
      dates: [{ type: 'published', text: '2015-09-22' }],
      stage: '90',
      substage: '92',
      edition: '5',
      committees: [{ identifier: 'ISO/TC 1' }],
      relations: [{ type: 'replaces', target: '46486' }],
      languages: ['en'],
    });
  });

  it.each([
    [20, '00', '20'],
    [0, '00', '00'],
    ['6060', '60', '60'],
    [null, null, null],
  ])('reads the stage %j', (currentStage, stage, substage) => {
    expect(readDeliverable({ reference: 'ISO 1', currentStage }, 's', 'p')).toMatchObject({
      stage,
      substage,
    });
  });
});

describe('readCommittee', () => {
  it('reads the JSON and the CSV form to the same', () => {
    const json = {
      id: 1,
      reference: 'ISO/TC 6/SC 2',
      title: { en: 'T' },
      secretariat: { id: 2, acronym: 'SIS' },
      pMembers: [
        { id: 3, acronym: 'DIN' },
        { id: 4, acronym: 'GOST R' },
      ],
      committeeLiaisons: [{ id: 5, reference: 'ISO/TC 46' }],
      childrenId: [7, 8],
    };
    const cells = {
      id: '1',
      reference: 'ISO/TC 6/SC 2',
      title: { en: 'T' },
      secretariat: { id: '2', acronym: 'SIS' },
      pMembers: { id: '[3, 4]', acronym: '[DIN, GOST R]' },
      committeeLiaisons: { id: '[5]', reference: '[ISO/TC 46]' },
      childrenId: '[7,8]',
    };
    expect(readCommittee(cells, 's', 'p')).toEqual(readCommittee(json, 's', 'p'));
  });

  it('pairs no numbers with names where some names are missing', () => {
    const row = { reference: 'A', oMembers: { id: '[1, 2]', acronym: '[B]' } };
    expect(readCommittee(row, 's', 'p')?.observing).toEqual([{ id: null, name: 'B' }]);
  });
});

describe('readIcs', () => {
  it('reads a class and its parent', () => {
    expect(readIcs({ identifier: '01.020', parent: '01', titleEn: 'T' }, 's', 'p')).toMatchObject({
      code: '01.020',
      parent: '01',
      title_en: 'T',
    });
    expect(readIcs({ titleEn: 'T' }, 's', 'p')).toBeNull();
  });
});

describe.skipIf(!existsSync(`${SHARED}/sources`))('ISO Open Data as published', () => {
  const bytes = (name: string) => readFileSync(`${SHARED}/sources/${name}`);

  it('has the same deliverables in both forms', async () => {
    const read = (value: unknown) => readDeliverable(value, 's', 'p');
    const fromJson = await collect(
      readJsonRows(lines(bytes('small/iso_deliverables_metadata.small.jsonl'), 65536)),
    );
    const fromCsv = await collect(
      readCsvRows(lines(bytes('small/iso_deliverables_metadata.small.csv'), 65536)),
    );
    expect(fromCsv.map(({ value }) => read(value))).toEqual(
      fromJson.map(({ value }) => read(value)),
    );
    expect(fromCsv).toHaveLength(356);
  });

  it('has genuine lines that are all read', async () => {
    const rows = await collect(
      readJsonRows(lines(bytes('iso-open-data/genuine-sample.jsonl'), 4096)),
    );
    expect(rows.map(({ value }) => readDeliverable(value, 's', 'p')?.project_number)).toEqual(
      expect.not.arrayContaining([null, undefined]),
    );
    expect(rows).toHaveLength(5);
  });

  it('has a damaged copy, of which nine lines are repaired and none is lost', async () => {
    const rows = await collect(
      readCsvRows(
        lines(bytes('iso-open-data/iso_technical_committees.2025-06.broken-encoding.csv'), 65536),
      ),
    );
    expect(rows.filter(({ isRepaired }) => isRepaired)).toHaveLength(9);
    expect(rows.filter(({ value }) => readCommittee(value, 's', 'p') !== null)).toHaveLength(785);
  });
});
