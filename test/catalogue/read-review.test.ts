import { describe, expect, it } from 'vitest';
import { listReviewRows } from '../../pipeline/catalogue/list-review-rows.ts';
import { readReview } from '../../pipeline/catalogue/read-review.ts';
import type { CurationRows } from '../../pipeline/catalogue/read-review.ts';
import { readTables } from '../../pipeline/catalogue/read-tables.ts';
import { REVIEW_SHEETS } from '../../pipeline/catalogue/review-columns.ts';
import type { ReviewRow, ReviewSheet } from '../../pipeline/catalogue/review-columns.ts';
import { toReviewWorkbook } from '../../pipeline/emit/to-review-workbook.ts';
import { readWorkbook } from '../../pipeline/read/read-workbook.ts';
import { slug } from '../../pipeline/slug.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = readTables(sampleCatalogue);
const proposed = listReviewRows('iso-tc-4', catalogue);
const decided = { decided_by: 'ISO/TC 4', decided_on: '2031-02' };
const NONE: CurationRows = { inclusions: [], values: [] };

/** Fills in the workbook, sends it through a file, and reads it back. */
async function review(
  changes: Partial<Record<ReviewSheet, (row: ReviewRow) => ReviewRow>>,
  existing = NONE,
) {
  const fill = (sheet: ReviewSheet) =>
    proposed[sheet].map((row) => ({ ...row, ...changes[sheet]?.(row) }));
  const bytes = await toReviewWorkbook({ standards: fill('standards'), values: fill('values') });
  const { value: sheets, diagnostics } = await readWorkbook(bytes, 'review.xlsx');
  expect(diagnostics).toEqual([]);
  return readReview(
    {
      standards: sheets.get(REVIEW_SHEETS.standards.name) ?? [],
      values: sheets.get(REVIEW_SHEETS.values.name) ?? [],
    },
    existing,
    {
      catalogue,
      decided,
      idOf: (reference) => (/\d/.test(reference) ? slug(reference) : null),
    },
  );
}

describe('what a committee reviews', () => {
  it('is its standards in force with those of its subcommittees, entries first', () => {
    expect(proposed.standards.map((row) => [row['Reference'], row['In catalogue']])).toEqual([
      ['ISO 1234:2011', 'yes'],
      ['ISO 1235:2015', 'no'],
    ]);
  });

  it('is the values of the entries, without those that follow from others', () => {
    expect(proposed.values.map((row) => [row['Scheme'], row['Value'], row['Reasons']])).toEqual([
      ['sm2', 'station', 'title “cell” (cells); also twins; against paint'],
      ['smcc', 'digital_twin', 'title “virtual counterpart” (cells)'],
    ]);
  });
});

describe('a workbook of review', () => {
  it('keeps every cell through a file, whatever it holds', async () => {
    const texts = [
      '=1+1',
      '@SUM(A1)',
      "o'clock — “quoted” <b>&amp;",
      'two\nlines',
      '007',
      '2031-02',
    ];
    const rows = texts.map((Comment) => ({ ...proposed.standards[0], Comment }));
    const bytes = await toReviewWorkbook({ standards: rows, values: [] });
    const { value } = await readWorkbook(bytes, 'review.xlsx');
    expect(value.get('Standards')?.map(({ cells }) => cells)).toEqual(rows);
    expect(value.get('Values')).toEqual([]);
  });

  it('is refused where it is none', async () => {
    const { diagnostics } = await readWorkbook(new TextEncoder().encode('a,b'), 'review.csv');
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/unreadable']);
  });
});

describe('decisions', () => {
  it('are none where nothing was filled in', async () => {
    expect(await review({})).toEqual({ inclusions: [], values: [], known: 0, problems: [] });
  });

  it('take over what was chosen; a proposal that is accepted is its own reason', async () => {
    const outcome = await review({
      standards: (row) => ({
        Decision: row['In catalogue'] === 'yes' ? 'Include' : '',
      }),
      values: (row) =>
        row['Value'] === 'station'
          ? { Decision: 'accept' }
          : { Decision: 'deny', Comment: 'a paper twin' },
    });
    expect(outcome.problems).toEqual([]);
    expect(outcome.inclusions).toEqual([
      {
        reference: 'ISO 1234:2011',
        decision: 'include',
        reason: 'proposal accepted: +75 title “Digital twins” (digital-twin)',
        ...decided,
      },
    ]);
    const [accepted, denied] = outcome.values;
    expect(accepted).toMatchObject({ value_code: 'station', decision: 'assert', ...decided });
    expect(denied).toMatchObject({ decision: 'deny', reason: 'a paper twin' });
  });

  it.each([
    [{ Decision: 'deny' }, 'give the reason as a comment'],
    [{ Decision: 'perhaps' }, '"perhaps" is no decision. Choose one: accept, deny.'],
    [{ Comment: 'hm' }, 'The comment “hm” stands without a decision'],
    [{ Decision: 'accept', Value: 'statoin' }, 'Did you mean sm2.hierarchy_level.station'],
    [
      { Decision: 'accept', Reference: 'ISO 1239:2011' },
      'The catalogue does not know ISO 1239:2011',
    ],
    [{ Decision: 'accept', Reference: 'none' }, '"none" is no readable name'],
    [{ Decision: 'accept', Reasons: '' }, 'give the reason as a comment'],
  ])(
    'are listed with sheet and row where they cannot be taken over: %j',
    async (cells, message) => {
      const { values, problems } = await review({
        values: (row) => (row['Value'] === 'station' ? cells : {}),
      });
      expect(values).toEqual([]);
      expect(problems).toMatchObject([{ sheet: 'Values', row: 2 }]);
      expect(problems[0]?.message).toContain(message);
    },
  );

  it('are known already where the same was decided before, and a conflict where the opposite was', async () => {
    const accept = { values: () => ({ Decision: 'accept' }) };
    const first = await review(accept);
    expect(await review(accept, first)).toMatchObject({ values: [], known: 2, problems: [] });
    const deny = { values: () => ({ Decision: 'deny', Comment: 'no' }) };
    const { values, problems } = await review(deny, first);
    expect(values).toEqual([]);
    expect(problems.map(({ row }) => row)).toEqual([2, 3]);
    expect(problems[0]?.message).toContain('"deny" contradicts "assert" by ISO/TC 4 on 2031-02');
  });
});
