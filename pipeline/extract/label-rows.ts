import type { DressedLine } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import { textOf } from './text-of.ts';
import type { Cells } from './text-of.ts';

/** A row of a record: what it says that it holds, and that. */
export interface LabelledRow {
  label: string;
  lines: DressedLine[];
}

/** The number of an entry in a vocabulary: `351-42-27`, `3.1.4`. */
export const ENTRY_NUMBER = /^(?:\d{2,3}-\d{2}-\d{2,3}|(?:[A-Z]|\d+)(?:\.\d+)+)$/u;
/** A label and a number in one cell: `IEV ref 351-42-27`. */
const LABELLED_NUMBER = /^(.{1,30}?)[\s:]+(\S+)$/u;

/**
 * The rows of a table whose first column says what the second one holds. A row whose label is empty goes on from the row before
 * it; so does a cell that spans the row, unless it names a language, under which what follows stands.
 * `en | gear`, ` | wheel with teeth` is one row `en` of two lines.
 */
export function labelRows(rows: readonly Cells[], reference: Reference): LabelledRow[] {
  const found: LabelledRow[] = [];
  for (const row of rows) {
    const [first = [], ...others] = [...new Set(row)];
    const last = found.at(-1);
    const hasLabel = others.length > 0 && textOf(first) !== '';
    const alone = others.length > 0 ? null : readAlone(first, reference);
    if (hasLabel) found.push({ label: textOf(first), lines: others.flat() });
    else if (alone !== null) found.push(alone);
    else last?.lines.push(...first, ...others.flat());
  }
  return found;
}

/** What a cell without another one beside it opens: a language, or a number with its label; null where it goes on. */
function readAlone(
  cell: readonly DressedLine[],
  { languages, entryWords }: Reference,
): LabelledRow | null {
  const text = textOf(cell);
  if (languages.find(text) !== null) return { label: text, lines: [] };
  const [, label = '', number = ''] = LABELLED_NUMBER.exec(text) ?? [];
  const [line] = cell;
  const isNumber = entryWords.column(label) === 'number' && ENTRY_NUMBER.test(number);
  return isNumber && line !== undefined ? { label, lines: [{ ...line, text: number }] } : null;
}
