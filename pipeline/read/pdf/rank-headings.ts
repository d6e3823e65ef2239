import { DISPLAY } from './line-breaks.ts';
import type { SetBlock } from './split-column.ts';

/** Level of the first line of headings below the title, such as annexes. */
const MAIN = 2;
const LOWEST = 6;

/**
 * Gives headings in display type a level by their size: the larger the type, the higher the level. Where a heading of
 * the same size is numbered, its level counts; headings in the size of the text keep none, since they may be terms.
 */
export function rankHeadings(blocks: readonly SetBlock[], em: number): void {
  const headings = blocks.filter(({ block }) => block.kind === 'heading');
  const known = new Map<number, number>();
  for (const heading of headings) {
    const { level } = heading.block;
    const size = sizeOf(heading);
    if (level !== null && level <= 3) known.set(size, Math.min(level, known.get(size) ?? level));
  }
  const sizes = [...new Set(headings.map(sizeOf))]
    .filter((size) => size >= DISPLAY * em)
    .sort((a, b) => b - a);
  const mainSize = [...known].find(([, level]) => level === MAIN)?.[0];
  const above = mainSize === undefined ? -1 : sizes.indexOf(mainSize);
  for (const heading of headings) {
    const rank = sizes.indexOf(sizeOf(heading));
    if (heading.block.level !== null || rank === -1) continue;
    const byRank = above === -1 ? rank + 1 : rank - above + MAIN;
    heading.block.level = known.get(sizeOf(heading)) ?? Math.min(LOWEST, Math.max(1, byRank));
  }
}

function sizeOf({ set }: SetBlock): number {
  return Math.round((set[0]?.size ?? 0) * 2) / 2;
}
