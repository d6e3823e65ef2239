import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import type { EntryWords } from '../wording/compile-entry-words.ts';
import { isTableNote } from './attach-table-notes.ts';
import type { Block, DressedLine } from './document.ts';
import { dressOf, newLineDresser } from './dress-lines.ts';
import type { Dress } from './dress-lines.ts';
import { breaksText, isUnseen } from './html-elements.ts';
import { isListMark } from './is-list-mark.ts';

/** Larger spans are a mistake or an attack (the HTML standard caps column spans at 1000). */
const MAX_SPAN = 1000;
/** How many cells the spans of one table may cover; a span beyond that counts as one cell. */
const MAX_COVERED = 1_000_000;

/**
 * A `table` element as a grid: spans are filled in, header rows are those of `thead`, else leading rows of `th` only. Notes in
 * rows of their own at its end are paragraphs after it.
 */
export function readHtmlTable(table: Element, line: number | null, words: EntryWords): Block[] {
  const rows = rowsOf(table);
  const whole = fillSpans(rows);
  const caption = childrenOf(table).find((child) => child.name === 'caption');
  const inHead = rows.findIndex(({ isHead }) => !isHead);
  const place = { page: null, line };
  const texts = new Map(whole.flat().map((lines) => [lines, textsOf(lines)]));
  const count = inHead === -1 ? rows.length : inHead;
  const { grid, notes } = splitNotes(whole, count, words);
  return [
    {
      kind: 'table',
      caption: caption === undefined ? null : textsOf(linesOf(caption)).join(' '),
      rows: grid.map((row) => row.map((lines) => texts.get(lines) ?? [])),
      header_rows: count,
      place,
      dressed: grid,
    },
    ...notes.map((text) => ({ kind: 'paragraph' as const, level: null, text, place })),
  ];
}

/** Sets the last rows apart that are a single cell over all columns and hold nothing but notes. */
function splitNotes(whole: DressedLine[][][], head: number, words: EntryWords) {
  const rows = whole.map((row) => row.map(textsOf));
  const isNote = (row: DressedLine[][], index: number) => {
    const [text = ''] = textsOf(row[0] ?? []);
    const isSpanning = row.length > 1 && new Set(row).size === 1;
    return (
      head > 0 && index >= head && isSpanning && isTableNote(text, rows.slice(0, index), words)
    );
  };
  const end = whole.findLastIndex((row, index) => !isNote(row, index)) + 1;
  const notes: string[] = [];
  for (const text of whole.slice(end).flatMap(([cell = []]) => textsOf(cell))) {
    if (notes.length === 0 || isTableNote(text, rows.slice(0, end), words)) notes.push(text);
    else notes.push(`${notes.pop() ?? ''} ${text}`);
  }
  return { grid: whole.slice(0, end), notes };
}

function textsOf(lines: readonly DressedLine[]): string[] {
  return lines.map(({ text }) => text);
}

interface Row {
  cells: Element[];
  isHead: boolean;
  /** The part of the table that it stands in. */
  part: Element;
}

/** The rows of a table; those of its foot come last, wherever it stands. */
function rowsOf(table: Element): Row[] {
  const toRow = (part: Element) => (element: Element) => ({
    cells: cellsOf(element),
    isHead: part.name === 'thead' || isHeaderRow(element),
    part,
  });
  const inParts = childrenOf(table).flatMap((child) => {
    if (child.name === 'tr') return [toRow(table)(child)];
    if (child.name !== 'thead' && child.name !== 'tbody' && child.name !== 'tfoot') return [];
    const rows = childrenOf(child).filter(({ name }) => name === 'tr');
    return rows.map(toRow(child));
  });
  const isFoot = ({ part }: Row) => part.name === 'tfoot';
  return [...inParts.filter((row) => !isFoot(row)), ...inParts.filter(isFoot)];
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.name === 'th');
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

function childrenOf(element: Element): Element[] {
  return element.children.filter(isTag);
}

/** Places each cell in the first free column and repeats it over its span (HTML standard, forming a table). */
function fillSpans(rows: readonly Row[]): DressedLine[][][] {
  const grid: DressedLine[][][] = rows.map(() => []);
  let open = MAX_COVERED;
  rows.forEach(({ cells, part }, top) => {
    const inPart = rows.findLastIndex((row) => row.part === part) + 1 - top;
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const { height, width, covered } = areaOf(cell, left, inPart, open);
      open -= covered;
      const lines = linesOf(cell);
      for (const row of grid.slice(top, top + height)) {
        for (let column = left; column < left + width; column += 1) row[column] = lines;
      }
      left += width;
    }
  });
  return grid.map((row) => Array.from(row, (cell: DressedLine[] | undefined) => cell ?? []));
}

/** How far a cell reaches within its part of the table, to its end where the span is 0, and how many cells that makes; in the rows below it makes those to its left, too. */
function areaOf(cell: Element, left: number, rows: number, open: number) {
  const height = cell.attribs['rowspan'] === '0' ? rows : Math.min(rows, span(cell, 'rowspan'));
  const width = span(cell, 'colspan');
  const covered = height === 1 ? width - 1 : height * (left + width);
  return covered <= open ? { height, width, covered } : { height: 1, width: 1, covered: 0 };
}

function span(cell: Element, attribute: 'rowspan' | 'colspan'): number {
  const value = Number(cell.attribs[attribute] ?? '1');
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MAX_SPAN) : 1;
}

/** The lines of a cell with their dress; a table inside of it gives a line for each of its cells. */
function linesOf(cell: Element): DressedLine[] {
  const dresser = newLineDresser();
  const walk = (node: AnyNode, outer: Dress): void => {
    if (isText(node)) dresser.add(node.data, outer);
    if (!isTag(node) || isUnseen(node) || isListMark(node, { first: false })) return;
    if (node.name === 'br') dresser.breakLine();
    const isBlock = breaksText(node);
    if (isBlock) dresser.breakBlock();
    for (const child of node.children) walk(child, dressOf(node, outer));
    if (isBlock) dresser.breakBlock();
  };
  for (const child of cell.children) walk(child, { is_bold: false, is_italic: false });
  return dresser.lines();
}
