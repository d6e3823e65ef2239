import type { Place } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { Entry, Equivalent } from './extraction.ts';
import { FIRST_LANGUAGE } from './join-languages.ts';
import { ENTRY_NUMBER } from './label-rows.ts';
import type { LabelledRow } from './label-rows.ts';
import { readEntryParts } from './read-entry-parts.ts';
import type { EntryParts } from './read-entry-parts.ts';
import { readTermLine } from './read-term-line.ts';
import { textOf } from './text-of.ts';

/**
 * The entry of a table that is one record of a vocabulary, as Electropedia shows IEC 60050: a row with the number, and a
 * row for each language with terms, definition, notes and source. Null where the table is no such record.
 */
export function recordEntry(
  rows: readonly LabelledRow[],
  place: Place,
  sourceId: string,
  reference: Reference,
): Entry | null {
  const number = numberIn(rows, reference);
  const spoken = rows.flatMap((row) => readLanguage(row, reference));
  const chosen = spoken.find(({ language }) => language === FIRST_LANGUAGE) ?? spoken[0];
  if (number === null || chosen === undefined) return null;
  const { column } = reference.entryWords;
  const symbol = textOf(rows.find(({ label }) => column(label) === 'admitted')?.lines);
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

/** The number that a row of a record gives; null for none. */
export function numberIn(rows: readonly LabelledRow[], { entryWords }: Reference): string | null {
  const numbers = rows.filter(({ label }) => entryWords.column(label) === 'number');
  return numbers.map(({ lines }) => textOf(lines)).find((text) => ENTRY_NUMBER.test(text)) ?? null;
}

/** Whether a row of a record is the entry in one language. */
export function isSpoken({ label, lines }: LabelledRow, { languages }: Reference): boolean {
  return languages.find(label) !== null && lines.length > 0;
}

interface Spoken {
  language: string;
  parts: EntryParts;
}

function readLanguage({ label, lines }: LabelledRow, reference: Reference): Spoken[] {
  const language = reference.languages.find(label);
  const [first, ...body] = lines;
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
