import type { DressedLine } from '../read/document.ts';

/** The cells of a row, each as its lines. */
export type Cells = DressedLine[][];

/** The text of a cell on one line; '' where there is none. */
export function textOf(cell: readonly DressedLine[] | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(' ');
}
