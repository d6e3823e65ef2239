import type { DressedLine } from '../read/document.ts';
import type { TableBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { Column } from '../wording/compile-entry-words.ts';
import type { Entry } from './extraction.ts';
import { isPlausibleEntry } from './is-plausible-entry.ts';
import { readEntryParts } from './read-entry-parts.ts';
import { readSource } from './read-source.ts';
import { readTermLine } from './read-term-line.ts';
import { recordEntry, textOf } from './record-entry.ts';
import type { Cells } from './record-entry.ts';

/** A cell that says that there is nothing. */
const EMPTY = /^[-–—]?$/u;

/**
 * The entries of a table: a record of the IEC vocabulary on line, with a row for its number and one for each language,
 * or a glossary, with a column of terms and a column of meanings.
 */
export function tableEntries(table: TableBlock, sourceId: string, reference: Reference): Entry[] {
  const rows = table.dressed ?? table.rows.map((row) => row.map((cell) => cell.map(plainLine)));
  const record = recordEntry(rows, table.place, sourceId, reference);
  const entries = record === null ? glossaryRows(rows, table, sourceId, reference) : [record];
  return entries.filter((entry) => isPlausibleEntry(entry, false, reference.entryWords));
}

function plainLine(text: string): DressedLine {
  return { text, bold: '', italic: '', after_gap: false };
}

/** The rows under a header that names a column of terms and one of definitions. */
function glossaryRows(
  rows: readonly Cells[],
  table: TableBlock,
  sourceId: string,
  reference: Reference,
): Entry[] {
  const columns = (rows[Math.max(0, table.header_rows - 1)] ?? []).map((cell) =>
    columnOf(textOf(cell), reference),
  );
  if (!columns.includes('term') || !columns.includes('definition')) return [];
  return rows.slice(Math.max(1, table.header_rows)).flatMap((row, index) => {
    const entry = rowEntry((name) => row[columns.indexOf(name)] ?? [], reference);
    const place = `${table.caption ?? 'table'}, row ${index + 1}`;
    const origin = { source_id: sourceId, ...table.place, place };
    return entry === null ? [] : [{ ...entry, section: null, is_subject: false, origin }];
  });
}

type CellOf = (name: Column) => readonly DressedLine[];

/** The entry of one row; null for an empty row and for one whose cells are all the same, which titles a group. */
function rowEntry(
  cell: CellOf,
  reference: Reference,
): Omit<Entry, 'section' | 'is_subject' | 'origin'> | null {
  const [first, ...others] = cell('term');
  const definition = textOf(cell('definition'));
  if (first === undefined || EMPTY.test(definition)) return null;
  if (textOf(cell('term')) === definition) return null;
  const number = textOf(cell('number'));
  const body = [...others, ...asGap(cell('definition'))];
  const parts = readEntryParts(readTermLine(first, reference.entryWords), body, reference);
  const source = textOf(cell('source'));
  return {
    number: EMPTY.test(number) ? null : number,
    ...parts,
    admitted: [...parts.admitted, ...textsOf(cell('admitted'), reference)],
    domain: parts.domain ?? (textOf(cell('domain')) || null),
    notes: [...parts.notes, ...textsOf(cell('note'), reference)],
    examples: [...parts.examples, ...textsOf(cell('example'), reference)],
    source: parts.source ?? (EMPTY.test(source) ? null : readSource(source, reference)),
  };
}

/** `Term/Acronym` and `Term or abbreviation` head a column of terms. */
function columnOf(heading: string, { entryWords }: Reference): Column | null {
  const [first = ''] = heading.split(/\s*[/(]\s*|\s+or\s+/u);
  return entryWords.column(heading) ?? entryWords.column(first);
}

/** The definition begins with its cell, whatever its first line looks like. */
function asGap([first, ...rest]: readonly DressedLine[]): DressedLine[] {
  return first === undefined ? [] : [{ ...first, after_gap: true }, ...rest];
}

/** The lines of a cell without labels; none where it says that there is nothing. */
function textsOf(cell: readonly DressedLine[], { entryWords }: Reference): string[] {
  return cell
    .map(({ text }) => entryWords.label(text)?.text ?? text)
    .filter((text) => !EMPTY.test(text));
}
