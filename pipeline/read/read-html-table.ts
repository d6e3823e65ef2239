import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import { foldSpace } from './document.ts';
import type { Block, Cell } from './document.ts';
import { breaksText, isUnseen } from './html-elements.ts';

/** Larger spans are a mistake or an attack (the HTML standard caps column spans at 1000). */
const MAX_SPAN = 1000;

/** A `table` element as a grid: spans are filled in, header rows are those of `thead`, else leading rows of `th` only. */
export function readHtmlTable(table: Element, line: number | null): Block[] {
  const rows = rowsOf(table);
  const grid = fillSpans(rows.map(({ element }) => cellsOf(element)));
  const caption = childrenOf(table).find((child) => child.name === 'caption');
  const inHead = rows.findIndex(({ isHead }) => !isHead);
  const place = { page: null, line };
  return [
    {
      kind: 'table',
      caption: caption === undefined ? null : foldSpace(linesOf(caption).join(' ')),
      rows: grid,
      header_rows: inHead === -1 ? rows.length : inHead,
      place,
    },
  ];
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
function fillSpans(rows: Element[][]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const lines = linesOf(cell);
      const bottom = Math.min(rows.length, top + span(cell, 'rowspan'));
      const right = left + span(cell, 'colspan');
      for (const row of grid.slice(top, bottom)) {
        for (let column = left; column < right; column += 1) row[column] = lines;
      }
      left = right;
    }
  });
  return grid.map((row) => Array.from(row, (cell: Cell | undefined) => cell ?? []));
}

function span(cell: Element, attribute: 'rowspan' | 'colspan'): number {
  const value = Number(cell.attribs[attribute] ?? '1');
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MAX_SPAN) : 1;
}

/** The text of a cell, one string per line; a table inside of it gives a line for each of its cells. */
function linesOf(cell: Element): string[] {
  const lines = [''];
  const walk = (node: AnyNode): void => {
    if (isText(node)) lines.push((lines.pop() ?? '') + node.data.replace(/\s+/gu, ' '));
    if (!isTag(node) || isUnseen(node)) return;
    const isLine = node.name === 'br' || breaksText(node);
    if (isLine) lines.push('');
    for (const child of node.children) walk(child);
    if (isLine) lines.push('');
  };
  for (const child of cell.children) walk(child);
  return lines.map(foldSpace).filter((text) => text !== '');
}
