import { markdownCell } from './markdown-cell.ts';

/** A row of a Markdown table: `tableLine('a|b', 2)` is `| a\\|b | 2 |`. */
export function tableLine(...cells: (string | number)[]): string {
  return `| ${cells.map((cell) => markdownCell(String(cell))).join(' | ')} |`;
}
