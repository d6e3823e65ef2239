import writeExcelFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import { REVIEW_SHEETS } from '../catalogue/review-columns.ts';
import type { ReviewRow, ReviewSheet } from '../catalogue/review-columns.ts';

/** Widths of the columns, in characters; a column that is not named here has the last. */
const WIDTHS: Readonly<Record<string, number>> = {
  Reference: 26,
  Title: 48,
  Reasons: 52,
  Comment: 40,
  Characteristic: 24,
  Value: 22,
  Label: 26,
};
const WIDTH = 13;

/** Rows below the last in which a choice is still offered, for values that reviewers add. */
const SPARE_ROWS = 200;

const GUIDE = [
  'How to review',
  'Standards: choose include or exclude in the column Decision. An empty cell decides nothing.',
  'Values: choose accept or deny for each proposed value. To give a standard a value that is not proposed, add a row with reference, scheme, characteristic and value, and accept it.',
  'Comment: why. To exclude, to deny and to add needs a reason.',
  'Leave the other columns and the headings as they are; rows may be sorted, hidden or removed.',
];

/**
 * The workbook in which a committee reviews its standards: a sheet of guidance, and a sheet each for standards and values,
 * with frozen headings, fixed widths and the possible decisions to choose from. Every cell is text, so that nothing in it is
 * ever computed.
 */
export async function toReviewWorkbook(
  rows: Readonly<Record<ReviewSheet, readonly ReviewRow[]>>,
): Promise<Uint8Array> {
  const guide = {
    sheet: 'Guide',
    data: GUIDE.map((text, index) => [textCell(text, index === 0)]),
    columns: [{ width: 100 }],
  };
  const sheets = [guide, makeSheet('standards', rows.standards), makeSheet('values', rows.values)];
  return writeExcelFile(sheets, { features: [decisionLists(rows)] }).toBuffer();
}

function makeSheet(kind: ReviewSheet, rows: readonly ReviewRow[]) {
  const { name, columns } = REVIEW_SHEETS[kind];
  return {
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map((column) => ({ width: WIDTHS[column] ?? WIDTH })),
    data: [
      columns.map((column) => textCell(column, true)),
      ...rows.map((row) => columns.map((column) => textCell(row[column] ?? '', false))),
    ],
  };
}

function textCell(value: string, isHeading: boolean): Cell {
  const style = isHeading ? ({ fontWeight: 'bold', backgroundColor: '#e6e6e6' } as const) : {};
  return { value, type: String, format: '@', wrap: true, alignVertical: 'top', ...style };
}

/** Offers the decisions of each sheet to choose from: the writer has no such option, but takes the element. */
function decisionLists(rows: Readonly<Record<ReviewSheet, readonly ReviewRow[]>>) {
  const insert = ({ sheet }: { sheet?: string }) => {
    const kind = sheet === REVIEW_SHEETS.standards.name ? 'standards' : 'values';
    const { name, columns, decisions } = REVIEW_SHEETS[kind];
    if (sheet !== name) return undefined;
    const column = String.fromCharCode(
      'A'.charCodeAt(0) + columns.findIndex((one) => one === 'Decision'),
    );
    const last = rows[kind].length + 1 + SPARE_ROWS;
    return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${column}2:${column}${last}"><formula1>"${decisions.join(',')}"</formula1></dataValidation></dataValidations>`;
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { insert } } } };
}
