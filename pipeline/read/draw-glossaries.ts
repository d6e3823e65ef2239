import type { EntryWords } from '../wording/compile-entry-words.ts';
import type { RawLine } from './unweave-columns.ts';

/** What parts the cells of a table that is written as lines of values. */
const SIGNS = ['\t', ';'] as const;

/**
 * Draws bars around the cells of a glossary that tabs or semicolons part, so that it is read like any other table: its first
 * line names a column of terms and one of definitions, its rows follow up to an empty line.
 */
export function drawGlossaries(lines: readonly RawLine[], { column }: EntryWords): RawLine[] {
  const result: RawLine[] = [];
  let open: string | null = null;
  for (const line of lines) {
    const sign: string | null = open ?? signOf(line.text, column);
    if (sign === null || !line.text.includes(sign)) {
      open = null;
      result.push(line);
      continue;
    }
    const rule = { text: `|${' - |'.repeat(line.text.split(sign).length)}`, line: line.line };
    if (open === null) result.push({ text: '', line: line.line }, draw(line, sign), rule);
    else result.push(draw(line, sign));
    open = sign;
  }
  return result;
}

/** The sign that parts the headings of a glossary; null for any other line. */
function signOf(text: string, column: EntryWords['column']): string | null {
  const isHead = (sign: string) => {
    const roles = text.split(sign).map((heading) => column(heading.trim()));
    return roles.includes('term') && roles.includes('definition');
  };
  return SIGNS.find(isHead) ?? null;
}

function draw({ text, line }: RawLine, sign: string): RawLine {
  const cells = text.split(sign).map((cell) => cell.trim().replaceAll('|', String.raw`\|`));
  return { text: `| ${cells.join(' | ')} |`, line };
}
