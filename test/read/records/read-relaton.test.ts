import { describe, expect, it } from 'vitest';
import { readRelaton } from '../../../pipeline/read/records/read-relaton.ts';

const read = (value: object) =>
  readRelaton({ docid: { id: 'X 1', primary: true }, ...value }, 'source', 'data/a.yaml')!;

describe('readRelaton', () => {
  it('reads a record of the first schema', () => {
    const record = read({
      'schema-version': 'v1.2.9',
      docid: [
        { id: 'urn:x:1', type: 'URN' },
        { id: 'X 1:2020', type: 'X', primary: true },
      ],
      title: [{ content: ' Data ', language: ['en'], format: 'text/plain', type: 'main' }],
      abstract: [{ content: '<p>It says.</p>', language: ['en'], format: 'text/html' }],
      link: [{ content: 'https://x.org/{ed1}', type: 'src' }],
      date: [{ type: 'published', value: '2020-05' }],
      docstatus: { stage: { value: '60' }, substage: { value: '60' }, iteration: '2' },
      edition: { content: '2' },
      language: ['en', 'fr'],
      contributor: [
        {
          organization: { name: [{ content: 'The X' }], abbreviation: { content: 'X' } },
          role: [{ type: 'publisher' }],
        },
        {
          organization: { name: [{ content: 'Y Committee' }] },
          role: [{ type: 'authorizer', description: [{ content: 'Committee' }] }],
        },
        { person: { name: 'Z' }, role: [{ type: 'editor' }] },
      ],
      relation: [
        {
          type: 'obsoletes',
          bibitem: { docid: [{ id: 'X 1:2010' }], formattedref: { content: 'other' } },
        },
      ],
      ext: {
        doctype: { type: 'technical-report' },
        editorialgroup: {
          technical_committee: [{ name: 'Data', number: '7', type: 'TC', identifier: 'X/TC 7' }],
        },
        ics: [{ code: '25.040.40', text: 'Control' }],
        structuredidentifier: { project_number: '123' },
      },
    });
    expect(record).toEqual({
      source_id: 'source',
      place: 'data/a.yaml',
      form: 'relaton',
      schema_version: 'v1.2.9',
      identifiers: [
        { text: 'X 1:2020', type: 'X', is_primary: true },
        { text: 'urn:x:1', type: 'URN', is_primary: false },
      ],
      project_number: '123',
      titles: [{ text: ' Data ', language: 'en', type: 'main', format: 'text/plain' }],
      abstracts: [{ text: '<p>It says.</p>', language: 'en', type: null, format: 'text/html' }],
      dates: [{ type: 'published', text: '2020-05' }],
      stage: '60',
      substage: '60',
      iteration: '2',
      doctype: 'technical-report',
      supplement_type: null,
      edition: '2',
      committees: [
        { identifier: 'X/TC 7', name: 'Data', type: 'TC', number: '7' },
        { identifier: null, name: 'Y Committee', type: null, number: null },
      ],
      ics: ['25.040.40'],
      relations: [{ type: 'obsoletes', target: 'X 1:2010' }],
      links: [{ type: 'src', url: 'https://x.org/{ed1}' }],
      publishers: ['X'],
      languages: ['en', 'fr'],
    });
  });

  it('reads the second schema to the same', () => {
    const organization = { abbreviation: { content: 'X' } };
    const first = read({
      'schema-version': 'v1',
      docid: [{ id: 'X 1', type: 'X', primary: true }],
      link: [{ content: 'u', type: 'src' }],
      title: [{ content: 'T', language: ['en'], type: 'main' }],
      date: [{ type: 'published', value: '2020' }],
      docstatus: { stage: { value: '60' } },
      contributor: [{ organization, role: [{ type: 'publisher' }] }],
      relation: [{ type: 'updates', bibitem: { docid: [{ id: 'X 0' }] } }],
      ext: {
        doctype: { type: 'TR' },
        editorialgroup: { technical_committee: [{ name: 'N', type: 'TC', number: 7 }] },
        structuredidentifier: { project_number: '5' },
      },
    });
    const second = read({
      docid: undefined,
      schema_version: 'v1',
      docidentifier: [{ content: 'X 1', type: 'X', primary: true }],
      source: [{ content: 'u', type: 'src' }],
      title: [{ content: 'T', language: 'en', type: 'main' }],
      date: [{ type: 'published', at: '2020' }],
      status: { stage: { content: '60' } },
      contributor: [{ role: [{ type: 'publisher' }], organization }],
      relation: [{ type: 'updates', bibitem: { docidentifier: [{ content: 'X 0' }] } }],
      ext: {
        doctype: { content: 'TR' },
        editorialgroup: { technical_committee: [{ content: 'N', type: 'TC', number: 7 }] },
        structuredidentifier: { project_number: { content: '5' } },
      },
    });
    expect(second).toEqual(first);
  });

  it('reads single values where lists are expected, and texts where objects are', () => {
    const record = read({
      docid: { id: 'X 1', type: 'X', primary: true },
      title: 'T',
      link: { type: 'src', content: 'u' },
      date: { type: 'published', value: 1986 },
      language: 'en',
      edition: '12',
      doctype: 'directive',
      ics: { code: '01' },
      relation: { type: 'partOf', bibitem: { formattedref: 'X' } },
    });
    expect(record).toMatchObject({
      titles: [{ text: 'T' }],
      links: [{ type: 'src', url: 'u' }],
      dates: [{ type: 'published', text: '1986' }],
      languages: ['en'],
      edition: '12',
      doctype: 'directive',
      ics: ['01'],
      relations: [{ type: 'partOf', target: 'X' }],
    });
  });

  it('prefers a field under `ext` to one at the top level, and takes either', () => {
    expect(read({ doctype: 'a', ics: [{ code: '01' }], ext: { doctype: 'b' } })).toMatchObject({
      doctype: 'b',
      ics: ['01'],
    });
  });

  it.each<[string, object, object]>([
    [
      'a list of names',
      { ext: { editorialgroup: [{ name: 'A' }, { name: 'B', type: 'TSG' }] } },
      [{ name: 'A' }, { name: 'B', type: 'TSG' }],
    ],
    ['a single text', { ext: { editorialgroup: { committee: 'A' } } }, [{ name: 'A' }]],
    [
      'a list of texts',
      { ext: { editorialgroup: { committee: ['A', 'B'] } } },
      [{ name: 'A' }, { name: 'B' }],
    ],
    [
      'objects of two levels',
      {
        editorialgroup: {
          technical_committee: { name: 'A', number: 1 },
          subcommittee: { name: 'B', number: '2' },
          secretariat: 'S',
        },
      },
      [
        { name: 'A', number: '1' },
        { name: 'B', number: '2' },
      ],
    ],
    [
      'a subdivision of a contributor',
      {
        contributor: [
          {
            role: [{ type: 'author', description: [{ content: 'committee' }] }],
            organization: {
              name: [{ content: 'O' }],
              subdivision: [{ name: [{ content: 'SG 13' }], type: 'technical-committee' }],
            },
          },
        ],
      },
      [{ name: 'SG 13', type: 'technical-committee' }],
    ],
    [
      'a subdivision with a number for an identifier',
      {
        contributor: {
          role: { description: 'committee' },
          organization: { subdivision: { name: 'TC 65', identifier: [{ content: '65' }] } },
        },
      },
      [{ identifier: null, number: '65', name: 'TC 65' }],
    ],
  ])('reads committees that are %s', (_, value, committees) => {
    expect(read(value).committees).toMatchObject(committees);
  });

  it("keeps the publisher's own word for the state", () => {
    expect(read({ ext: { standard_status: 'Inactive' } }).publisher_status).toBe('Inactive');
    expect(read({})).not.toHaveProperty('publisher_status');
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ docid: [] }],
    [{ docid: { type: 'X' } }],
    [{ docid: { id: '' } }],
  ])('reads %j as nothing, since it names no document', (value) => {
    expect(readRelaton(value, 'source', 'a.yaml')).toBeNull();
  });
});
