import type { Document } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import { listEntryLines } from './entry-lines.ts';
import type { EntryLine, TermsClause } from './entry-lines.ts';
import type { Entry } from './extraction.ts';
import { glossaryEntries } from './glossary-entries.ts';
import { numberedEntries } from './numbered-entries.ts';
import { tableEntries } from './table-entries.ts';

/**
 * The terminological entries of a standards document, in whatever dress: numbered ones, those of clauses of terms
 * without numbers, and those of tables.
 */
export function clauseEntries(document: Document, reference: Reference): Entry[] {
  const lines = listEntryLines(document.blocks, reference.entryWords);
  const numbered = numberedEntries(lines, document.source_id, reference);
  const done = new Set(numbered.map(({ clause }) => clause));
  const others = groupByClause(lines)
    .filter(({ clause }) => !done.has(clause))
    .flatMap((group) => glossaryEntries(group.lines, document.source_id, reference));
  const tabled = document.blocks.flatMap((block) =>
    block.kind === 'table' ? tableEntries(block, document.source_id, reference) : [],
  );
  return [...numbered.map(({ entry }) => entry), ...others, ...tabled];
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
