import type { EntryWords } from '../wording/compile-entry-words.ts';
import type { Wordings } from '../wording/compile-wordings.ts';
import type { RawLine } from './unweave-columns.ts';

/** White space that parts two cells. */
const GAP = /\S\s{2,}\S/;
/** Empty lines between a caption and its table. */
const MAX_SKIPPED = 2;
/** On so many lines at least something must stand in a second column. */
const LEAST_LINES = 3;
/** How far a table may reach that is set with spaces. */
const MAX_LINES = 400;

/**
 * Draws bars around the cells of tables that only spaces set out, below a caption or under the headings of a glossary, so that
 * they are read like any other: rows are parted by empty lines, and where there are none by the lines on which the first cell stands.
 */
export function drawTables(
  lines: readonly RawLine[],
  wordings: Wordings,
  { column }: Pick<EntryWords, 'column'>,
): RawLine[] {
  const result: RawLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const isCaption = wordings.isTableCaption(line.text.trim());
    const start = isCaption ? at + 1 : at;
    const isStart = isCaption || isGlossaryHead(line.text, column);
    const table = isStart ? findTable(lines.slice(start, start + MAX_LINES)) : null;
    if (isCaption || table === null) result.push(line);
    if (table === null) continue;
    result.push({ text: '', line: line.line }, ...draw(table), { text: '', line: line.line });
    at = start + table.length - 1;
  }
  return result;
}

/** Whether wide gaps part the headings of a column of terms and one of definitions. */
function isGlossaryHead(text: string, column: EntryWords['column']): boolean {
  const roles = text
    .trim()
    .split(/\s{2,}/u)
    .map(column);
  return roles.includes('term') && roles.includes('definition');
}

/** The lines from here on through which the same gaps run; null where there are none. */
function findTable(lines: readonly RawLine[]): RawLine[] | null {
  const texts = lines.map(({ text }) => text);
  const first = texts.findIndex((text) => text.trim() !== '');
  if (first > MAX_SKIPPED || !GAP.test(texts[first] ?? '')) return null;
  let end = 0;
  let gaps: boolean[] = [];
  for (const [index, text] of texts.entries()) {
    if (text.includes('\f') || (index > first && isWideGap(texts, index))) break;
    if (text.trim() === '') continue;
    const narrowed = narrow(gaps, text);
    if (startsOf(narrowed).length < 2) break;
    gaps = narrowed;
    end = index + 1;
  }
  const [, second = 0] = startsOf(gaps);
  const parted = texts.slice(0, end).filter((text) => text.slice(second).trim() !== '');
  return Math.min(end - first, parted.length) < LEAST_LINES ? null : lines.slice(0, end);
}

/** Whether an empty line and another one stand here. */
function isWideGap(texts: readonly string[], at: number): boolean {
  return texts[at]?.trim() === '' && texts[at + 1]?.trim() === '';
}

/** The places that are still blank on every line; true stands for a letter. */
function narrow(taken: readonly boolean[], text: string): boolean[] {
  const length = Math.max(taken.length, text.length);
  return Array.from({ length }, (_, at) => taken[at] === true || !' '.includes(text.charAt(at)));
}

/** Where the columns begin: after at least two places that are blank on every line. */
function startsOf(taken: readonly boolean[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < taken.length; at += 1) {
    const isAfterGap = starts.length === 0 || (taken[at - 1] !== true && taken[at - 2] !== true);
    if (taken[at] === true && isAfterGap) starts.push(at);
  }
  return starts;
}

function draw(table: readonly RawLine[]): RawLine[] {
  const taken = table.reduce<boolean[]>((before, { text }) => narrow(before, text), []);
  const starts = startsOf(taken);
  const rows = groupRows(table, starts).map((group) => ({
    line: group[0]?.line ?? 0,
    cells: starts.map((start, index) => cellOf(group, start, starts[index + 1])),
  }));
  const [header, ...body] = rows.map(({ line, cells }) => ({
    line,
    text: `| ${cells.join(' | ')} |`,
  }));
  if (header === undefined) return [];
  const rule = { line: header.line, text: `|${' - |'.repeat(starts.length)}` };
  return [header, rule, ...body];
}

/** Rows are the stretches between empty lines; without such, each line with a first cell begins one. */
function groupRows(table: readonly RawLine[], starts: readonly number[]): RawLine[][] {
  const isParted = table.slice(1).some(({ text }) => text.trim() === '');
  const groups: RawLine[][] = [[]];
  for (const line of table) {
    const hasFirst = line.text.slice(0, starts[1]).trim() !== '';
    const isNew = isParted ? line.text.trim() === '' : hasFirst;
    if (isNew && (groups.at(-1)?.length ?? 0) > 0) groups.push([]);
    if (line.text.trim() !== '') groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function cellOf(group: readonly RawLine[], start: number, end: number | undefined): string {
  const lines = group.map(({ text }) => text.slice(start, end).trim());
  return lines
    .filter((text) => text !== '')
    .map((text) => text.replaceAll('|', String.raw`\|`))
    .join('<br>');
}
