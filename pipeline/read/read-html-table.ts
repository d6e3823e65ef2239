import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import type { Block, DressedLine } from './document.ts';
import { dressOf, newLineDresser } from './dress-lines.ts';
import type { Dress } from './dress-lines.ts';
import { breaksText, isUnseen } from './html-elements.ts';
import { isListMark } from './is-list-mark.ts';

/** Larger spans are a mistake or an attack (the HTML standard caps column spans at 1000). */
const MAX_SPAN = 1000;
/** How many cells the spans of one table may cover; a span beyond that counts as one cell. */
const MAX_COVERED = 1_000_000;

/** A `table` element as a grid: spans are filled in, header rows are those of `thead`, else leading rows of `th` only. */
export function readHtmlTable(table: Element, line: number | null): Block[] {
  const rows = rowsOf(table);
  const grid = fillSpans(rows.map(({ element }) => cellsOf(element)));
  const caption = childrenOf(table).find((child) => child.name === 'caption');
  const inHead = rows.findIndex(({ isHead }) => !isHead);
  const place = { page: null, line };
  const texts = new Map(grid.flat().map((lines) => [lines, textsOf(lines)]));
  return [
    {
      kind: 'table',
      caption: caption === undefined ? null : textsOf(linesOf(caption)).join(' '),
      rows: grid.map((row) => row.map((lines) => texts.get(lines) ?? [])),
      header_rows: inHead === -1 ? rows.length : inHead,
      place,
      dressed: grid,
    },
  ];
}

function textsOf(lines: readonly DressedLine[]): string[] {
  return lines.map(({ text }) => text);
}

interface Row {
  element: Element;
  isHead: boolean;
}

function rowsOf(table: Element): Row[] {
  const rows: Row[] = [];
  for (const child of childrenOf(table)) {
    if (child.name === 'tr') rows.push({ element: child, isHead: isHeaderRow(child) });
    if (child.name !== 'thead' && child.name !== 'tbody' && child.name !== 'tfoot') continue;
    for (const element of childrenOf(child).filter(({ name }) => name === 'tr')) {
      rows.push({ element, isHead: child.name === 'thead' || isHeaderRow(element) });
    }
  }
  return rows;
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
function fillSpans(rows: Element[][]): DressedLine[][][] {
  const grid: DressedLine[][][] = rows.map(() => []);
  let open = MAX_COVERED;
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const { height, width, covered } = areaOf(cell, left, rows.length - top, open);
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

/** How far a cell reaches, and how many cells that makes; in the rows below it makes those to its left, too. */
function areaOf(cell: Element, left: number, rows: number, open: number) {
  const height = Math.min(rows, span(cell, 'rowspan'));
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
