import type { DressedLine, Place } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { Entry, Equivalent } from './extraction.ts';
import { FIRST_LANGUAGE } from './join-languages.ts';
import { readEntryParts } from './read-entry-parts.ts';
import type { EntryParts } from './read-entry-parts.ts';
import { readTermLine } from './read-term-line.ts';

/** The cells of a row, each as its lines. */
export type Cells = DressedLine[][];

const ENTRY_NUMBER = /^(?:\d{2,3}-\d{2}-\d{2,3}|(?:[A-Z]|\d+)(?:\.\d+)+)$/u;

/**
 * The entry of a table that is one record of a vocabulary, as Electropedia shows IEC 60050: a row with the number, and a
 * row for each language with terms, definition, notes and source. Null where the table is no such record.
 */
export function recordEntry(
  rows: readonly Cells[],
  place: Place,
  sourceId: string,
  reference: Reference,
): Entry | null {
  const { column } = reference.entryWords;
  const rowOf = (name: string) => rows.find(([label]) => column(textOf(label)) === name);
  const number = textOf(rowOf('number')?.[1]);
  const spoken = rows.flatMap((row) => readLanguage(row, reference));
  const chosen = spoken.find(({ language }) => language === FIRST_LANGUAGE) ?? spoken[0];
  if (!ENTRY_NUMBER.test(number) || chosen === undefined) return null;
  const symbol = textOf(rowOf('admitted')?.[1]);
  return {
    number,
    ...chosen.parts,
    admitted: [...chosen.parts.admitted, ...(symbol === '' ? [] : [symbol])],
    language: chosen.language,
    equivalents: spoken.filter((other) => other !== chosen).map(toEquivalent),
    section: null,
    is_subject: false,
    origin: { source_id: sourceId, ...place, place: `IEV ${number}` },
  };
}

/** The text of a cell on one line; '' where there is none. */
export function textOf(cell: readonly DressedLine[] | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(' ');
}

interface Spoken {
  language: string;
  parts: EntryParts;
}

function readLanguage([label, cell]: Cells, reference: Reference): Spoken[] {
  const language = reference.languages.find(textOf(label));
  const [first, ...body] = cell ?? [];
  if (language === null || first === undefined) return [];
  const term = readTermLine(first, reference.entryWords);
  return [{ language, parts: readEntryParts(term, body, reference) }];
}

function toEquivalent({ language, parts }: Spoken): Equivalent {
  const { term, admitted, definition } = parts;
  return {
    language,
    term: term ?? '',
    admitted,
    definition: definition === '' ? null : definition,
  };
}
