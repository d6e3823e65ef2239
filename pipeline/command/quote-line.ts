import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Origin } from '../diagnostic.ts';

/** Letters of a line that are shown. */
const SHOWN = 110;

/**
 * The line of an edited file where something is wrong, and under it the mark of the cell, if its column is known:
 * `12 | pump,machine` and `   |      ^^^^^^^`. Nothing for places that are no line of a file of the checkout.
 */
export function quoteLine({ source, line, place }: Origin, root: string): string[] {
  const path = join(root, source);
  if (line === undefined || !/^input\/.*\.(csv|json)$/.test(source) || !existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const text = lines[line - 1];
  if (text === undefined || text === '') return [];
  const [from, to] = cellSpan(lines[0] ?? '', text, place) ?? [0, 0];
  const start = Math.max(0, Math.min(from - SHOWN / 2, text.length - SHOWN));
  const shown = text.slice(start, start + SHOWN);
  const quoted = `${line} | ${start > 0 ? '…' : ''}${shown}${start + SHOWN < text.length ? '…' : ''}`;
  if (to <= from) return [quoted];
  const indent = `${' '.repeat(String(line).length)} | ${' '.repeat(from - start + (start > 0 ? 1 : 0))}`;
  return [quoted, `${indent}${'^'.repeat(Math.min(to, start + SHOWN) - from)}`];
}

/** From where to where in a row of CSV the cell of a column goes; null where the place is no column. */
function cellSpan(
  header: string,
  row: string,
  column: string | undefined,
): [number, number] | null {
  const index = cellsOf(header).indexOf(column ?? '');
  const cells = rawCells(row);
  const cell = cells[index];
  if (index < 0 || cell === undefined) return null;
  const from = cells.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
  return [from, from + Math.max(1, cell.length)];
}

function cellsOf(line: string): string[] {
  return Papa.parse<string[]>(line, { delimiter: ',' }).data[0] ?? [];
}

/** The cells of a row as they are written, with their quotes. */
function rawCells(row: string): string[] {
  return row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
}
