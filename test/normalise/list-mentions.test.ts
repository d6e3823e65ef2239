import { describe, expect, test } from 'vitest';
import { listMentions } from '../../pipeline/normalise/list-mentions.ts';
import { reference } from '../reference.ts';
import { extraction } from './sample-extraction.ts';

const ids = (body: string, sourceId?: string): string[] =>
  listMentions([extraction(body, sourceId)], reference).map((row) => row.mention_id);

describe('the id of a mention', () => {
  test('is source, what is mentioned, and how often that was mentioned before', () => {
    expect(ids('<p>ISO 1234:2011 and ISO/TC 4, again ISO 1234:2011, then ISO 1234.</p>')).toEqual([
      'paper-iso-1234-2011-1',
      'paper-iso-tc-4-1',
      'paper-iso-1234-2011-2',
      'paper-iso-1234-1',
    ]);
  });

  test('is the same in another layout of the same words', () => {
    const flat = '<p>ISO/TC 4 and ISO 99.</p><p>ISO/TC 4.</p>';
    const table = '<table><tr><td>ISO/TC<br>4<td>ISO 99</table>\n\n<h2>ISO/TC 4</h2>';
    expect(ids(table)).toEqual(ids(flat));
  });

  test('counts anew in each source', () => {
    const body = '<p>ISO 99</p>';
    const rows = listMentions([extraction(body), extraction(body, 'terms')], reference);
    expect(rows.map((row) => row.mention_id)).toEqual(['paper-iso-99-1', 'terms-iso-99-1']);
  });

  test('leaves the cited clause aside', () => {
    expect(ids('<p>ISO 99:2001, 3.4 and ISO 99:2001, 3.5</p>')).toEqual([
      'paper-iso-99-2001-1',
      'paper-iso-99-2001-2',
    ]);
  });
});

test('a mention names one standard or one committee, canonically, with its place', () => {
  expect(
    listMentions([extraction('\n<p>The ISO TC 4 wrote ISO 1234: 2011.</p>')], reference),
  ).toMatchObject([
    {
      kind: 'committee',
      source_id: 'paper',
      page: null,
      line: 2,
      start: 4,
      reference: 'ISO/TC 4',
      standard_id: null,
      committee_id: 'iso-tc-4',
    },
    {
      kind: 'standard',
      reference: 'ISO 1234:2011',
      standard_id: 'iso-1234-2011',
      committee_id: null,
    },
  ]);
});

test('a body that does not act as a committee is out of scope', () => {
  expect(ids('<p>The TMB and the IECEE CMC asked ISO/TC 4 and SMCC.</p>')).toEqual([
    'paper-iso-tc-4-1',
    'paper-smcc-1',
  ]);
});
