import type { Wordings } from '../../wording/compile-wordings.ts';
import { CLAUSE_NUMBER } from '../../wording/clause-number.ts';
import { blockStart } from '../block-start.ts';
import type { ColumnBlock } from './join-columns.ts';
import type { PlacedTable } from './join-tables.ts';
import { DISPLAY, isSameSize } from './line-breaks.ts';

const BARE_NUMBER = new RegExp(`^${CLAUSE_NUMBER}$`, 'u');

/**
 * Joins the number of a clause that stands alone, in display type, with the title that follows it in the same type: a
 * title that finds no room beside a float is set below its number, or below the float. Floats and footnotes may stand
 * between. A term under its number is no title: it is set in the size of the text, or starts in lower case.
 *
 * @example joinBareNumbers([A.1, pull quote, Gear wheels], 10, wordings) // [A.1 Gear wheels, pull quote]
 */
export function joinBareNumbers(
  blocks: readonly (ColumnBlock | PlacedTable)[],
  em: number,
  wordings: Wordings,
): (ColumnBlock | PlacedTable)[] {
  const joined: (ColumnBlock | PlacedTable)[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex((item) => !isBeside(item));
    const whole = joinTitle(joined[at], block, em, wordings);
    if (whole === null) joined.push(block);
    else joined.splice(at, 1, whole);
  }
  return joined;
}

function isBeside(item: ColumnBlock | PlacedTable): boolean {
  return 'set' in item && (item.block.kind === 'float' || item.block.kind === 'footnote');
}

/** A number and its title as one heading; null where the two are something else. */
function joinTitle(
  number: ColumnBlock | PlacedTable | undefined,
  title: ColumnBlock | PlacedTable,
  em: number,
  wordings: Wordings,
): ColumnBlock | null {
  if (number === undefined || !('set' in number) || !('set' in title)) return null;
  if (!isBareNumber(number) || title.is_opened || !isAlike(number, title, em)) return null;
  const lines = [...number.lines, ...title.lines];
  const start = blockStart(lines.join(' '), wordings);
  if (start?.kind !== 'heading') return null;
  const block = { ...number.block, level: number.block.level ?? start.level };
  return { ...number, block, lines, set: [...number.set, ...title.set], rightOf: title.rightOf };
}

function isBareNumber({ block, lines }: ColumnBlock): boolean {
  return block.kind === 'heading' && lines.length === 1 && BARE_NUMBER.test(lines[0] ?? '');
}

/** Whether a block is a heading in the same display type as the one before it. */
function isAlike(before: ColumnBlock, block: ColumnBlock, em: number): boolean {
  const [last, first] = [before.set[0], block.set[0]];
  if (block.block.kind !== 'heading' || last === undefined || first === undefined) return false;
  const isDisplay = first.size >= DISPLAY * em;
  return isDisplay && isSameSize(last, first) && last.is_bold === first.is_bold;
}
