import { findCommittees } from '../committee/find-committees.ts';
import type { Reference } from '../reference.ts';
import type { ColumnHeading } from '../../schemas/types.ts';
import { CLAUSE_NUMBER } from '../wording/clause-number.ts';
import type { Cell } from './document.ts';
import type { TextLine } from './text-line.ts';

/** Lines between two blank lines or page ends. */
export type Chunk = TextLine[];

export interface TextTable {
  rows: Cell[][];
  header_rows: number;
  /** How many chunks the table took. */
  chunks: number;
}

/** One or several clause numbers at the end of a line: `A.3`, `A.1 and A.2`, `5.1`. */
const CLAUSES = new RegExp(
  String.raw`(?:^|\s)(${CLAUSE_NUMBER}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)${CLAUSE_NUMBER})*)$`,
);
/** How many chunks the header may take, and how many a row may take before its clause must have come. */
const LOOKAHEAD = 4;

/**
 * Reads a concept table from text that keeps only the order of the cells: cells are separated by blank lines or stand
 * on one line, rows are not separated at all. The header must be a sequence of known column headings; then the cells
 * are told apart by what they hold: a provider begins with a committee or a dash, a row ends with its clauses.
 * Returns null where the chunks are no such table.
 */
export function readTextTable(chunks: readonly Chunk[], reference: Reference): TextTable | null {
  const header = readHeader(chunks, reference);
  if (header === null) return null;
  const rows: Cell[][] = [];
  let used = header.chunks;
  for (;;) {
    const row = readRow(chunks, used, reference);
    if (row === null) break;
    rows.push(header.columns.map(({ role }) => row.cells[role]));
    used = row.next;
  }
  if (rows.length === 0) return null;
  const names = header.columns.map(({ heading }) => [heading]);
  return { rows: [names, ...rows], header_rows: 1, chunks: used };
}

function readHeader(chunks: readonly Chunk[], reference: Reference) {
  for (let count = LOOKAHEAD; count >= 1; count -= 1) {
    const text = chunks
      .slice(0, count)
      .flat()
      .map((line) => line.text)
      .join(' ');
    const columns = text === '' ? null : reference.headings.split(text);
    if (columns?.some(({ role }) => role === 'concept')) return { columns, chunks: count };
  }
  return null;
}

type Cells = Record<ColumnHeading['role'], Cell>;

/** Takes chunks until the clauses that end a row; null where they do not come, so that the table is over. */
function readRow(
  chunks: readonly Chunk[],
  from: number,
  reference: Reference,
): { cells: Cells; next: number } | null {
  const cells: Cells = { concept: [], provider: [], clause: [] };
  for (let at = from; at < Math.min(chunks.length, from + LOOKAHEAD); at += 1) {
    for (const { text } of chunks[at] ?? []) {
      if (cells.clause.length > 0) return null;
      addLine(text, cells, reference);
    }
    if (cells.clause.length > 0) return { cells, next: at + 1 };
  }
  return null;
}

function addLine(text: string, cells: Cells, reference: Reference): void {
  const clauses = CLAUSES.exec(text);
  const body = (clauses === null ? text : text.slice(0, clauses.index)).trim();
  const start = cells.provider.length > 0 ? 0 : providerStart(body, reference);
  const concept = body.slice(0, start).trim();
  const provider = body.slice(start).trim();
  if (concept !== '') cells.concept.push(concept);
  if (provider !== '') cells.provider.push(provider);
  if (clauses?.[1] !== undefined) cells.clause.push(clauses[1]);
}

/** Where the provider begins in a line: at a committee, or at a dash that ends the line; its length for nowhere. */
function providerStart(text: string, { committees, wordings }: Reference): number {
  const masked = text.replace(wordings.gapMark, (mark) => ' '.repeat(mark.length));
  const dash = /(?:^|\s)[-–—]$/.exec(masked);
  const [first] = findCommittees(masked, committees);
  return first?.start ?? dash?.index ?? text.length;
}
