import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../pipeline/diagnostic.ts';
import { toReportJson, toReportMarkdown } from '../../pipeline/emit/to-report.ts';
import { openAccount } from '../../pipeline/normalise/account.ts';
import { checkCitations } from '../../pipeline/assess/check-citations.ts';
import { checkCommittees } from '../../pipeline/assess/check-committees.ts';
import { checkDefinitions } from '../../pipeline/assess/check-definitions.ts';
import {
  candidate,
  catalogueOf,
  committee,
  concept,
  definition,
  role,
  source,
} from '../normalise/sample-rows.ts';

const tables = catalogueOf({
  sources: [source()],
  concepts: [
    concept({ concept_id: 'enabler-gears', label: 'Gears', clause: 'A.10' }),
    concept({ clause: 'A.2', definition_status: 'tentative', gap_numbers: [1, 6] }),
    concept({
      concept_id: 'effect-silence',
      kind: 'effect',
      label: 'Silence',
      clause: null,
      definition_status: 'missing',
      committee_status: 'none',
    }),
    concept({ concept_id: 'subject-widgets', kind: 'subject', label: 'Widgets', clause: null }),
  ],
  definitions: [
    definition({ authority: 'none' }),
    definition({ definition_id: 'd-2', concept_id: 'enabler-gears', cited_state: 'undated' }),
    definition({ definition_id: 'd-3', concept_id: 'subject-widgets' }),
  ],
  committees: [committee(), committee({ committee_id: 'iec-tc-65', name: 'IEC/TC 65' })],
  committee_concepts: [
    role(),
    role({ concept_id: 'enabler-gears' }),
    role({ concept_id: 'enabler-gears', committee_id: 'iec-tc-65' }),
    role({ concept_id: 'effect-silence', role: 'additional' }),
  ],
  standards: [candidate(), candidate({ standard_id: 'iso-5', state: 'project' })],
});
const catalogue = {
  ...tables,
  findings: [...checkDefinitions(tables), ...checkCommittees(tables), ...checkCitations(tables)],
};
const accounts = [
  { ...openAccount('paper', 'mention', 3), entry: 2, merged: 1 },
  openAccount('paper', 'register row', 0),
];
const diagnostics = [diagnostic('read/encoding', { source: 'paper' }, 'It is not UTF-8.')];
const notes = { version: '1.2.3', accounts, profiles: [], diagnostics };

describe('the report for people', () => {
  const text = toReportMarkdown(catalogue, notes);
  const lines = text.split('\n');

  test.each([
    ['| A.2 | Bearings | enabler | #1, #6 | ISO/TC 4 | 1, tentative |'],
    ['| A.10 | Gears | enabler | – | IEC/TC 65; ISO/TC 4 | 1 |'],
    ['| – | Silence | effect | – | **none** | **missing** |'],
    ['| ISO | 1 | 1 |'],
    ['## What is missing (3)'],
    ['- Silence has no definition.'],
    ['| On bearings | mention | 3 | 2 | 1 | 0 | 0 | 0 | 0 |'],
    ['- warning `read/encoding` paper: It is not UTF-8.'],
  ])('holds the line %j', (line) => {
    expect(lines).toContain(line);
  });

  test('counts the concepts of the roadmap, and not the subject', () => {
    expect(text).toContain('**3 concepts**');
    expect(text).toContain('1 of them have a definition from a standard');
    expect(text).toContain('1 only a tentative one; 2 have a committee');
    expect(text).toContain('**3 things are missing.**');
  });

  test('lists the roadmap in its order, and not the subject', () => {
    const rows = lines.filter((line) => / (enabler|effect|subject) \|/.test(line));
    expect(rows.map((row) => row.split(' | ')[1])).toEqual(['Bearings', 'Gears', 'Silence']);
  });

  test('holds a name with a bar in one cell', () => {
    const barred = catalogueOf({ concepts: [concept({ label: 'Either|or' })] });
    const row = '| A.1 | Either\\|or | enabler |';
    expect(toReportMarkdown(barred, notes)).toContain(row);
  });

  test('says so where there is nothing to tell', () => {
    const empty = toReportMarkdown(catalogueOf({}), {
      version: '1',
      accounts: [],
      profiles: [],
      diagnostics: [],
    });
    expect(empty).toContain('## What is missing (0)');
    expect(empty.match(/^None\.$/gm)).toHaveLength(4);
  });
});

test('the report for programs counts rows and findings, and holds accounts and diagnostics', () => {
  expect(JSON.parse(toReportJson(catalogue, notes))).toMatchObject({
    version: '1.2.3',
    tables: { concepts: 4, mentions: 0 },
    findings: { definition_missing: 1, definition_tentative: 1, citation_undated: 1 },
    conservation: [{ item: 'mention', read: 3 }],
    diagnostics: [{ code: 'read/encoding' }],
  });
});
