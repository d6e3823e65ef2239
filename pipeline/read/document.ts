/**
 * The document model: what every reader makes of its format, so that extraction never looks at the format again. A
 * document is its blocks in reading order; running heads, navigation and page numbers are already set aside.
 */

export interface Place {
  /** Page, counted from 1; null where the format has no pages. */
  page: number | null;
  /** Line of the source file, counted from 1; null where the format has no lines. */
  line: number | null;
}

/**
 * A run of text. `heading` has a level from 1 (title) to 6; `caption` belongs to a figure or table; `float` stands
 * outside the flow, such as a pull quote or a label in a figure.
 */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'list_item' | 'caption' | 'float';
  level: number | null;
  /** The text on one line: line ends resolved, white space folded, nothing else changed. */
  text: string;
  place: Place;
}

/** The lines of a table cell, as the document breaks them. */
export type Cell = string[];

export interface TableBlock {
  kind: 'table';
  caption: string | null;
  /** All rows, header rows first; a spanning cell is repeated in each place that it covers. */
  rows: Cell[][];
  header_rows: number;
  place: Place;
}

export type Block = TextBlock | TableBlock;

export interface Document {
  source_id: string;
  /** Number of pages; null where the format has none. */
  pages: number | null;
  blocks: Block[];
}

/** Folds any white space, no-break spaces included, into single spaces. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}
