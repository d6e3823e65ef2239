import type { Reference } from '../reference.ts';
import type { Column } from '../wording/compile-entry-words.ts';
import { FIRST_LANGUAGE } from './join-languages.ts';
import { textOf } from './text-of.ts';
import type { Cells } from './text-of.ts';

/** What the cells of a column hold, and in which language where the header says so. */
export interface HeadColumn {
  role: Column;
  language: string | null;
}

/**
 * The columns that the header of a glossary names; null where it does not name both terms and definitions, or terms in
 * several languages. `No. | Français | English | Definition` has two columns of terms.
 */
export function headColumns(
  header: Readonly<Cells>,
  reference: Reference,
): (HeadColumn | null)[] | null {
  const columns = header.map((cell) => columnOf(textOf(cell), reference));
  const has = (role: Column) => columns.some((column) => column?.role === role);
  return has('term') && has('definition') ? columns : null;
}

/** The column of a role: that in English where there are several. */
export function findColumn(columns: readonly (HeadColumn | null)[], role: Column): number {
  const first = columns.findIndex(
    (column) => column?.role === role && column.language === FIRST_LANGUAGE,
  );
  return first === -1 ? columns.findIndex((column) => column?.role === role) : first;
}

/** `Term/Acronym` and `Term or abbreviation` head a column of terms, `Français` one of French terms. */
function columnOf(heading: string, { entryWords, languages }: Reference): HeadColumn | null {
  const [first = ''] = heading.split(/\s*[/(]\s*|\s+or\s+/u);
  const language = heading.length > LONGEST_HEADING ? null : languages.namedIn(heading);
  const known =
    entryWords.column(heading) ??
    entryWords.column(first) ??
    entryWords.column(heading.replace(/\.$/u, ''));
  if (known !== null || language === null) return known && { role: known, language };
  const words = heading.split(/[\s(),:–-]+/u).filter((word) => languages.find(word) === null);
  const role = words.map((word) => entryWords.column(word)).find((column) => column !== null);
  return { role: role ?? 'term', language };
}

const LONGEST_HEADING = 40;
