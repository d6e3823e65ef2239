import { isValue, isYear } from './is-value.ts';
import type { TableLine } from './read-table-lines.ts';
import { rowStarts } from './row-starts.ts';

/**
 * How many of the first lines of a table are its head: those above the first line of values, without the lines directly
 * above it that name a section. A rule (`walls`, heights) above the values ends the head, and so does the end of bold type; 0 where no line holds values.
 */
export function findHeaderEnd(lines: readonly TableLine[], walls: readonly number[]): number {
  const starts = rowStarts(lines);
  const first = lines.findIndex((line, index) => starts?.[index] !== false && holdsValues(line));
  if (first <= 0) return 0;
  const plain = lines.findIndex(({ is_bold: isBold }) => !isBold);
  if (plain > 0 && plain < first) return plain;
  const below = (wall: number) => lines.findIndex(({ baseline }) => baseline > wall);
  const ruled = walls.map(below).filter((index) => index > 0 && index <= first);
  if (ruled.length > 0) return Math.max(...ruled);
  let end = first;
  while (end > 1 && namesSection(lines, end - 1)) end -= 1;
  return end;
}

/** Whether most cells of a line besides the first are values. */
export function holdsValues({ cells }: TableLine): boolean {
  const rest = cells.slice(1).filter((cell) => cell !== '');
  const values = rest.filter((cell) => isValue(cell) && !isYear(cell));
  return rest.length > 0 && values.length >= rest.length / 2;
}

/** Whether a line of a head is the name of the section below: a text in the first column, or over several others. */
function namesSection(lines: readonly TableLine[], index: number): boolean {
  const [line, before] = [lines[index], lines[index - 1]];
  if (line === undefined || before === undefined) return false;
  const texts = new Set(line.cells.filter((cell) => cell !== ''));
  if (texts.size !== 1) return false;
  return line.cells[0] === '' ? line.spans && !before.spans : !line.spans;
}
