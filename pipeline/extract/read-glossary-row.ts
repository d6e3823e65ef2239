import type { DressedLine } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { Column } from '../wording/compile-entry-words.ts';
import type { Entry, Equivalent } from './extraction.ts';
import { findColumn } from './head-columns.ts';
import type { HeadColumn } from './head-columns.ts';
import { readEntryParts } from './read-entry-parts.ts';
import { readSource } from './read-source.ts';
import { readTermLine } from './read-term-line.ts';
import { textOf } from './text-of.ts';
import type { Cells } from './text-of.ts';

/** A cell that says that there is nothing. */
const EMPTY = /^(?:[-–—]|n\/a)?$/iu;

type RowEntry = Omit<Entry, 'section' | 'is_subject' | 'origin'>;

/** The entry of one row of a glossary; null for an empty row and for one whose cells are all the same, which titles a group. */
export function readGlossaryRow(
  row: Readonly<Cells>,
  columns: readonly (HeadColumn | null)[],
  reference: Reference,
): RowEntry | null {
  const cell = (name: Column) => row[findColumn(columns, name)] ?? [];
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
    ...spoken(row, columns, reference),
  };
}

/** The language of the entry, and its terms and definitions in others, where the header names languages. */
function spoken(
  row: Readonly<Cells>,
  columns: readonly (HeadColumn | null)[],
  reference: Reference,
): Pick<Entry, 'language' | 'equivalents'> {
  const own = columns[findColumn(columns, 'term')]?.language ?? null;
  const others = columns.flatMap((column) => column?.language ?? []);
  const equivalents = [...new Set(others)].flatMap((language): Equivalent[] => {
    const at = (role: Column) =>
      columns.findIndex((column) => column?.role === role && column.language === language);
    const [first, ...more] = row[at('term')] ?? [];
    if (first === undefined || language === own) return [];
    const [term = '', ...admitted] = [first, ...more].map(
      (line) => readTermLine(line, reference.entryWords).term,
    );
    const definition = textOf(row[at('definition')]);
    return [{ language, term, admitted, definition: definition === '' ? null : definition }];
  });
  return {
    ...(own === null ? {} : { language: own }),
    ...(equivalents.length > 0 ? { equivalents } : {}),
  };
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
