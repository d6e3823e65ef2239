/**
 * The document model: what every reader makes of its format, so that extraction never looks at the format again. A
 * document is its blocks in reading order, and beside them its pages and the running heads and folios that stand on
 * them. `sm2 extract FILE --model` prints it.
 */

export interface Place {
  /** Page, counted from 1; null where the format has no pages. */
  page: number | null;
  /** Line of the source file, counted from 1; null where the format has no lines. */
  line: number | null;
}

/**
 * A run of text. `heading` has a level from 1 (title) to 6; `caption` belongs to a figure or table; `footnote` stands
 * at the foot of a page or the end of a document; `float` stands outside the flow, such as a pull quote or a label in a figure.
 */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'list_item' | 'caption' | 'footnote' | 'float';
  level: number | null;
  /** The text on one line: line ends resolved, white space folded, nothing else changed. */
  text: string;
  place: Place;
  /** The lines that make it, where the document breaks it by intent; absent where it is one plain line. */
  dressed?: DressedLine[];
  /** The names of the element and of its classes, where the format has them: `['dd']`, `['p', 'TermNum']`. */
  marks?: string[];
  /** Its lines as they are set, where the format knows places on a page. */
  layout?: LaidLine[];
}

/** A line as it is set: where, how large, and whether all of it is bold. Lengths are points from the top left corner. */
export interface LaidLine {
  page: number;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  size: number;
  is_bold: boolean;
  text: string;
}

/** A line that the document breaks by intent, not for lack of room, and how it is set. */
export interface DressedLine {
  text: string;
  /** The words at its start that are bold, marked as a defined term, or in a column of their own; '' for none. */
  bold: string;
  /** The words after those that are italic; '' for none. */
  italic: string;
  /** Whether an empty line stands before it in the same block or cell. */
  after_gap: boolean;
}

/** The lines of a table cell, as the document breaks them. */
export type Cell = string[];

export interface TableBlock {
  kind: 'table';
  caption: string | null;
  /** All rows, header rows first; a spanning cell is repeated, as the same array, in each place that it covers. */
  rows: Cell[][];
  header_rows: number;
  place: Place;
  /** The notes and the explanations of marks that stand below it, which are paragraphs after it too. */
  notes?: string[];
  /** The lines of the same cells with their dress, where the format tells. */
  dressed?: DressedLine[][][];
}

export type Block = TextBlock | TableBlock;

/** A page of the source. */
export interface Sheet {
  /** Counted from 1. */
  number: number;
  /** In points. */
  width: number;
  height: number;
  /** False for a page that is blank or an image. */
  has_text: boolean;
  /** What its structure was read from: the tags of the file where they agree with what is seen, else what is seen. */
  evidence: 'tags' | 'geometry';
}

/** A line that belongs to the page and not to the text: a running head or foot, a folio, the navigation of a site. */
export interface AsideLine {
  text: string;
  place: Place;
}

export interface Document {
  source_id: string;
  /** Number of pages; null where the format has none. */
  pages: number | null;
  blocks: Block[];
  /** The title that the file gives itself; not necessarily that of the document. */
  title?: string | null;
  /** The language that the file says it is in, such as `en`. */
  language?: string | null;
  /** The pages, where the format knows their sizes. */
  sheets?: Sheet[];
  /** What was recognised as no part of the text and set aside. */
  aside?: AsideLine[];
}

/** Folds any white space, no-break spaces included, into single spaces. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}

/** Tables, captions, footnotes and floats may stand anywhere in a sentence or entry and are no part of it. */
export function isInFlow(block: Block): block is TextBlock {
  return block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list_item';
}
