import type { DressedLine, TableBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { EntryLine, PlacedTable, TermsClause } from './entry-lines.ts';
import type { Entry } from './extraction.ts';
import { isPlausibleEntry } from './is-plausible-entry.ts';
import type { ClauseEntry } from './join-languages.ts';
import { numberedEntries, startsEntry } from './numbered-entries.ts';
import { readGlossaryRow } from './read-glossary-row.ts';
import { headColumns } from './head-columns.ts';
import type { HeadColumn } from './head-columns.ts';
import { labelRows } from './label-rows.ts';
import { isSpoken, numberIn, recordEntry } from './record-entry.ts';
import { textOf } from './text-of.ts';
import { verticalEntries } from './vertical-entries.ts';
import type { Cells } from './text-of.ts';

/** A table without a header in a clause of terms: terms and meanings. */
const TERM_AND_MEANING: readonly HeadColumn[] = [
  { role: 'term', language: null },
  { role: 'definition', language: null },
];
/** Fewer rows without a header are no list of terms. */
const LEAST_ROWS = 2;

/**
 * The entries of a table: a record of the IEC vocabulary on line, with a row for its number and one for each language; a
 * glossary, with a column of terms and a column of meanings; or, in a clause of terms, entries in cells: side by side in
 * several languages, or the number in a cell of its own. Where the clause has numbered entries (`is_done`), a table without a header explains
 * symbols.
 */
export function tableEntries(
  { table, clause, is_done: isDone }: PlacedTable & { is_done: boolean },
  sourceId: string,
  reference: Reference,
): ClauseEntry[] {
  const rows = dressedRows(table);
  const labelled = labelRows(rows, reference);
  const record = recordEntry(labelled, table.place, sourceId, reference);
  const whole = (entries: readonly Entry[]) =>
    entries
      .filter((entry) => isPlausibleEntry(entry, false, reference.entryWords))
      .map((entry) => ({ entry, clause: null, labels: [] }));
  if (record !== null) return whole([record]);
  const columns = headColumns(rows[Math.max(0, table.header_rows - 1)] ?? [], reference);
  if (columns !== null) {
    const set = table.dressed ?? setCells(table, reference);
    const body = set.slice(Math.max(1, table.header_rows));
    return whole(glossaryRows(body, columns, table, sourceId, reference));
  }
  const vertical = verticalEntries(labelled, table.place, sourceId, reference);
  if (vertical.length > 0) return whole(vertical);
  return clause?.is_certain === true
    ? clauseRows(rows, table, clause, isDone, sourceId, reference)
    : [];
}

/**
 * Puts records together that are set as several tables: the number in one of its own, the languages in those that
 * follow it.
 */
export function joinRecords(tables: readonly PlacedTable[], reference: Reference): PlacedTable[] {
  const joined: PlacedTable[] = [];
  let isOpen = false;
  for (const placed of tables) {
    const rows = labelRows(dressedRows(placed.table), reference);
    const isNumbered = numberIn(rows, reference) !== null;
    const hasLanguage = rows.some((row) => isSpoken(row, reference));
    const last = joined.at(-1);
    const goesOn: boolean = isOpen && hasLanguage && !isNumbered;
    if (goesOn && last !== undefined) {
      const all = [...dressedRows(last.table), ...dressedRows(placed.table)];
      joined.splice(-1, 1, { ...last, table: { ...last.table, dressed: all } });
    } else joined.push(placed);
    isOpen = goesOn || (isNumbered && !hasLanguage);
  }
  return joined;
}

function dressedRows({ dressed, rows }: TableBlock): Cells[] {
  return dressed ?? rows.map((row) => row.map((cell) => cell.map(plainLine)));
}

/** What a table without a known header may hold in a clause of terms. */
function clauseRows(
  rows: readonly Cells[],
  table: TableBlock,
  clause: TermsClause,
  isDone: boolean,
  sourceId: string,
  reference: Reference,
): ClauseEntry[] {
  const toLines = (cells: Cells, around: TermsClause) =>
    cells
      .flatMap(asGap)
      .map((line): EntryLine => ({ ...line, ...CELL, place: table.place, clause: around }));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const numbered = rows.filter(([first]) => startsEntry(textOf(first)) && first?.length === 1);
  const entriesIn = (lines: EntryLine[]) => numberedEntries(lines, sourceId, reference);
  if (numbered.length > 0 && !rows.some((row) => startsEntry(textOf(row[1])))) {
    return entriesIn(rows.flatMap((row) => toLines(row, clause)));
  }
  if (rows.some((row) => row.some(([first]) => startsEntry(first?.text ?? '')))) {
    return Array.from({ length: width }, (_cell, column) => {
      const title = textOf(rows[0]?.[column]);
      const cells = rows.map((row) => row[column] ?? []);
      return entriesIn(toLines(cells, { ...clause, title }));
    }).flat();
  }
  if (isDone || width !== TERM_AND_MEANING.length || rows.length < LEAST_ROWS) return [];
  return glossaryRows(rows, TERM_AND_MEANING, table, sourceId, reference)
    .filter((entry) => isPlausibleEntry(entry, false, reference.entryWords))
    .map((entry) => ({ entry, clause, labels: [] }));
}

const CELL = {
  kind: 'paragraph',
  marks: [],
  is_heading: false,
  starts_block: false,
  is_other: false,
} as const;

/** The lines of cells that tell no dress. On a page, they end for lack of room: one goes on unless a label begins it. */
function setCells({ rows, place }: TableBlock, { entryWords }: Reference): Cells[] {
  const lines = (cell: readonly string[]) => {
    if (place.page === null) return cell.map(plainLine);
    const groups: string[][] = [];
    for (const text of cell) {
      const last = groups.at(-1);
      if (last === undefined || entryWords.startsLabel(text)) groups.push([text]);
      else last.push(text);
    }
    return groups.map((group) => plainLine(group.join(' ')));
  };
  return rows.map((row) => row.map(lines));
}

function plainLine(text: string): DressedLine {
  return { text, bold: '', italic: '', after_gap: false };
}

/** The entries of the rows under a header; a row whose cells are all the same titles a group. */
function glossaryRows(
  rows: readonly Cells[],
  columns: readonly (HeadColumn | null)[],
  table: TableBlock,
  sourceId: string,
  reference: Reference,
): Entry[] {
  return rows.flatMap((row, index) => {
    const entry = readGlossaryRow(row, columns, reference);
    const place = `${table.caption ?? 'table'}, row ${index + 1}`;
    const origin = { source_id: sourceId, ...table.place, place };
    return entry === null ? [] : [{ ...entry, section: null, is_subject: false, origin }];
  });
}

/** What a cell holds begins with it, whatever its first line looks like. */
function asGap([first, ...rest]: readonly DressedLine[]): DressedLine[] {
  return first === undefined ? [] : [{ ...first, after_gap: true }, ...rest];
}
