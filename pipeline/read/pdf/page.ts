/**
 * A page as a PDF paints it, without its order: runs of text and rules. Lengths are in points; x grows to the right and
 * y downwards from the top left corner, so that a page reads like a table of coordinates.
 */

export interface Box {
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

/** A run of text on one baseline. */
export interface Item extends Box {
  kind: 'text';
  /** The characters, without space at either end; U+00AD at the end marks a hyphen that the typesetter added. */
  text: string;
  baseline: number;
  size: number;
  font: string;
  is_bold: boolean;
  is_italic: boolean;
  has_space_before: boolean;
  has_space_after: boolean;
  /** What the tags of the file say of it, where it has any that can be believed. */
  tag?: Tag;
}

/** What the tags of a file say of a run of text: the innermost block element around it. */
export interface Tag {
  /** The standard name of the element, such as `H2`, `P` or `TD` (ISO 32000-1, 14.8.4). */
  role: string;
  /** Number of the element on its page. */
  element: number;
  /** Its place in a table: the number of the table, and the row and the cell counted from 0; -1 for none, as a caption. */
  table?: { id: number; row: number; cell: number; is_header?: boolean };
}

/** A thin line, horizontal or vertical, stroked or filled. */
export type Rule = Box;

export interface Page {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  items: Item[];
  rules: Rule[];
  /** Whether the runs have tags that were believed. */
  is_tagged?: boolean;
}

/** The cells of a table found on a page, each as its lines, and where it stood. */
export interface PageTable extends Box {
  kind: 'table';
  rows: string[][][];
  header_rows: number;
  /** The notes inside its frame, each as its lines. */
  notes?: string[][];
  /** Left edges of the columns, for comparison with a table that goes on overleaf. */
  edges: number[];
  /** Whether it was found as the rest of the table before it. */
  is_rest?: boolean;
}

export type Piece = Item | PageTable;

/** The middle of a box, across. */
export function middleX({ x0, x1 }: Box): number {
  return (x0 + x1) / 2;
}

/** The middle of a box, down. */
export function middleY({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** The smallest box around others. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map((box) => box.x0)),
    x1: Math.max(...boxes.map((box) => box.x1)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
