import { foldSpace } from './document.ts';
import type { Cell } from './document.ts';
import type { Chunk, TextTable } from './read-text-table.ts';

/** The line between header and rows: `| --- | :-: |`. */
const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** Whether a line and the next one are the header of a table of cells between vertical bars. */
export function isPipeHeader(line: string, next: string | undefined): boolean {
  const isDelimited = next?.includes('|') === true && DELIMITER.test(next);
  return isDelimited && splitCells(line).length === splitCells(next).length;
}

/**
 * Reads a chunk as a table of cells between vertical bars, as Markdown has it (GitHub Flavored Markdown, 4.10): a header,
 * the delimiter line, rows. A row has as many cells as the header; `<br>` ends a line in a cell. Null for other chunks.
 */
export function readPipeTable(chunk: Chunk | undefined): TextTable | null {
  const [header, delimiter, ...body] = (chunk ?? []).map(({ text }) => text);
  if (header === undefined || !isPipeHeader(header, delimiter)) return null;
  const names = splitCells(header);
  const rows = body.map((line) => {
    const cells = splitCells(line);
    return names.map((_name, index) => readCell(cells[index] ?? ''));
  });
  return { rows: [names.map(readCell), ...rows], header_rows: 1, chunks: 1 };
}

/** `| a | b \| c |` → `a`, `b | c`; the outer bars may be missing. */
export function splitCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll(String.raw`\|`, '|').trim());
}

function readCell(text: string): Cell {
  return text
    .split(/<br\s*\/?>/i)
    .map(foldSpace)
    .filter((line) => line !== '');
}
