import { expect, test } from 'vitest';
import { attachNotes } from '../../../pipeline/read/pdf/attach-notes.ts';
import type { ColumnBlock } from '../../../pipeline/read/pdf/join-columns.ts';
import { placeTable } from '../../../pipeline/read/pdf/join-tables.ts';
import { setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import { item } from './sample-page.ts';

const table = () =>
  placeTable(
    { kind: 'table', x0: 0, x1: 9, top: 0, bottom: 9, rows: [[['a']]], header_rows: 1, edges: [0] },
    1,
    { is_first: true, is_last: true },
  );
const block = (text: string, size: number, page = 1): ColumnBlock => ({
  block: { kind: 'paragraph', level: null, text: '', place: { page, line: null } },
  lines: [text],
  set: setLines([item(text, 50, 100, { size })], page),
  is_opened: false,
  starts_chunk: false,
  rightOf: () => 500,
});
const notesOf = (...below: ColumnBlock[]) => {
  const placed = table();
  attachNotes([placed, ...below], 10, ({ lines }) => lines.join(' '));
  return placed.notes;
};

test('the notes of a table are what follows in small type', () => {
  expect(notesOf(block('1 Estimated.', 7), block('Source: us', 7), block('Text', 10))).toEqual([
    '1 Estimated.',
    'Source: us',
  ]);
});

test('what stands behind text, or on another page, is none', () => {
  expect(notesOf(block('Text', 10), block('Small', 7))).toBeUndefined();
  expect(notesOf(block('Small', 7, 2))).toBeUndefined();
});
