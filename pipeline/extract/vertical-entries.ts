import type { DressedLine, Place } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { Column, EntryWords } from '../wording/compile-entry-words.ts';
import type { Entry } from './extraction.ts';
import type { LabelledRow } from './label-rows.ts';
import { readGlossaryRow } from './read-glossary-row.ts';
import { textOf } from './text-of.ts';

/** The rows of one entry, by what they hold. */
interface Group {
  cells: Map<Column, DressedLine[]>;
  language: string | null;
}

/**
 * The entries of a table in which each row holds one part of an entry and says which: `Term: | gear`, `Definition: | wheel with
 * teeth`. A further entry begins where its number, its language or its term comes again.
 */
export function verticalEntries(
  rows: readonly LabelledRow[],
  place: Place,
  sourceId: string,
  reference: Reference,
): Entry[] {
  return groupRows(rows, reference).flatMap(({ cells, language }) => {
    if (!cells.has('term') || !cells.has('definition')) return [];
    const columns = [...cells.keys()].map((role) => ({ role, language: null }));
    const entry = readGlossaryRow([...cells.values()], columns, reference);
    if (entry === null) return [];
    const origin = { source_id: sourceId, ...place, place: entry.term ?? 'table' };
    const spoken = language === null ? {} : { language };
    return [{ ...entry, ...spoken, section: null, is_subject: false, origin }];
  });
}

function groupRows(rows: readonly LabelledRow[], { entryWords, languages }: Reference): Group[] {
  const groups: Group[] = [];
  for (const { label, lines } of rows) {
    const role = roleOf(label, entryWords);
    const language = role === null ? languages.find(textOf(lines)) : null;
    const last = groups.at(-1);
    const isNext = last === undefined || startsGroup(role, language, last);
    const group = isNext ? newGroup(language === null ? null : last) : last;
    if (isNext) groups.push(group);
    group.language ??= language;
    if (role !== null) group.cells.set(role, [...(group.cells.get(role) ?? []), ...lines]);
  }
  return groups;
}

function startsGroup(role: Column | null, language: string | null, last: Group): boolean {
  const isAgain = (role === 'number' || role === 'term') && last.cells.has(role);
  return isAgain || (language !== null && last.language !== null);
}

/** A group of the same number, where it is the same entry in another language. */
function newGroup(same: Group | null | undefined): Group {
  const number = same?.cells.get('number');
  return { cells: new Map(number === undefined ? [] : [['number', number]]), language: null };
}

/** What a row holds by its label: `Definition:`, `Note 1 to entry:`. */
function roleOf(label: string, words: EntryWords): Column | null {
  return words.column(label) ?? words.label(`${label.replace(/\s*:$/u, '')}: x`)?.kind ?? null;
}
