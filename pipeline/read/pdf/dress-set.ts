import type { DressedLine } from '../document.ts';
import { hasRoom } from './line-breaks.ts';
import type { Line } from './set-lines.ts';

/** A line that leaves more of its column free was ended on purpose. */
const MUCH_ROOM = 0.3;

/**
 * The lines of a block that were meant to be lines, each with the bold words at its start and the italic ones
 * behind them: a line goes on in the next
 * one unless that one's first word would have fitted. `join` resolves the hyphens; `lines` may be more than `set`.
 */
export function dressSet(
  lines: readonly string[],
  set: readonly Line[],
  rightOf: (line: Line) => number,
  join: (lines: readonly string[]) => string,
): DressedLine[] {
  const groups: { lines: string[]; set: Line[] }[] = [];
  for (const [index, text] of lines.entries()) {
    const [before, line] = [set[index - 1], set[index]];
    const isMeant =
      before !== undefined && line !== undefined && isEnd(before, line, rightOf(before));
    const last = groups.at(-1);
    if (last === undefined || isMeant) groups.push({ lines: [text], set: line ? [line] : [] });
    else {
      last.lines.push(text);
      if (line !== undefined) last.set.push(line);
    }
  }
  return groups.map((group) => ({
    text: join(group.lines),
    ...leadOf(group.set, join),
    after_gap: false,
  }));
}

function isEnd(before: Line, line: Line, right: number): boolean {
  const rest = (right - before.x1) / Math.max(1, right - before.x0);
  return rest > MUCH_ROOM && hasRoom(before, line, right);
}

/** The bold words at the start, over lines that are bold as a whole, and the italic ones behind them. */
function leadOf(
  set: readonly Line[],
  join: (lines: readonly string[]) => string,
): Pick<DressedLine, 'bold' | 'italic'> {
  const plain = set.findIndex((line) => !line.is_bold);
  const whole = plain === -1 ? set : set.slice(0, plain);
  const next = set[whole.length];
  const bold = [...whole.map(({ text }) => text), next?.bold ?? ''].filter((text) => text !== '');
  return { bold: join(bold), italic: next?.italic ?? '' };
}
