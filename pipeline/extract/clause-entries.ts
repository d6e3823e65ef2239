import type { Document } from '../read/document.ts';
import { languageCode } from '../read/language-code.ts';
import type { Reference } from '../reference.ts';
import { listEntryLines } from './entry-lines.ts';
import type { EntryLine, TermsClause } from './entry-lines.ts';
import type { Entry } from './extraction.ts';
import { glossaryEntries } from './glossary-entries.ts';
import { joinLanguages } from './join-languages.ts';
import { numberedEntries } from './numbered-entries.ts';
import { joinRecords, tableEntries } from './table-entries.ts';

/**
 * The terminological entries of a standards document, in whatever dress: numbered ones, those of clauses of terms
 * without numbers, and those of tables.
 */
export function clauseEntries(
  { source_id: sourceId, blocks, language }: Pick<Document, 'source_id' | 'blocks' | 'language'>,
  reference: Reference,
): Entry[] {
  const { lines, tables } = listEntryLines(blocks, reference);
  const numbered = numberedEntries(lines, sourceId, reference);
  const done = new Set(numbered.map(({ clause }) => clause));
  const others = groupByClause(lines)
    .filter(({ clause }) => !done.has(clause))
    .flatMap((group) => glossaryEntries(group.lines, sourceId, reference));
  const tabled = joinRecords(tables, reference)
    .map((placed) => ({ ...placed, is_done: done.has(placed.clause) }))
    .flatMap((placed) => tableEntries(placed, sourceId, reference));
  const entries = joinLanguages([...numbered, ...others, ...tabled], reference);
  const spoken = languageCode(language ?? null);
  return spoken === null ? entries : entries.map((entry) => ({ language: spoken, ...entry }));
}

/** The lines of each clause of terms. */
function groupByClause(lines: readonly EntryLine[]) {
  const groups = new Map<TermsClause, EntryLine[]>();
  for (const line of lines) {
    if (line.clause === null) continue;
    const group = groups.get(line.clause);
    if (group === undefined) groups.set(line.clause, [line]);
    else group.push(line);
  }
  return [...groups].map(([clause, members]) => ({ clause, lines: members }));
}
