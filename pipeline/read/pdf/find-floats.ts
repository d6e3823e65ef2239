import { splitRow } from './find-strips.ts';
import { DISPLAY, SAME_SIZE } from './line-breaks.ts';
import { boxAround, median, middleX, middleY } from './page.ts';
import type { Box, Item } from './page.ts';
import { groupRows } from './set-lines.ts';

/** A line of one style, as far as no wide gap divides it. */
interface Stretch extends Box {
  items: Item[];
  size: number;
}

/** A gap of this many sizes divides a line; justified lines of display type have wide ones. */
const GAP = 0.7;
const DISPLAY_GAP = 3.5;
/** Lines of one float stand at most so many sizes apart, and begin, end or have their middle at one place. */
const LEADING = 1.9;
const ALIGNED = 2;
/** A float has at least so many lines, or so many in the size of the text; it is at least so many sizes wide. */
const LINES = 2;
const LINES_OF_TEXT = 3;
const WIDTH = 6;
/** The usual line of a float fills it by this part. */
const FULL = 0.6;
/** So many lines above and below are looked at for one that runs over the place beside a float. */
const NEAR = 2;

/**
 * The floats of a page, each as its runs of text: pull quotes and the like, which stand in a style of their own beside
 * text that flows around them; the style of most letters is that of the text. Unlike a heading in a column beside another, a float interrupts lines: those above or
 * below it run over the gap that parts it from the text.
 *
 * @example findFloats(items, 10) // [[the runs of a quotation set in 14 points]]
 */
export function findFloats(items: readonly Item[], em: number): Item[][] {
  const styles = new Map<string, Item[]>();
  for (const item of items) {
    const style = styleOf([{ items: [item] }]);
    styles.set(style, [...(styles.get(style) ?? []), item]);
  }
  const lines = [...styles.values()]
    .map((run) => toStretches(run, em))
    .sort((a, b) => letters(b) - letters(a));
  const stretches = lines.flat();
  return lines
    .slice(1)
    .flatMap(stack)
    .filter((block) => isBlock(block, em) && isBesideText(block, stretches))
    .map((block) => within(boxAround(block), styleOf(block), items));
}

/** The runs of one style in a box; wide spaces in justified lines may have left some of them alone. */
function within(box: Box, style: string, items: readonly Item[]): Item[] {
  return items.filter(
    (item) =>
      styleOf([{ items: [item] }]) === style &&
      box.x0 <= middleX(item) &&
      middleX(item) <= box.x1 &&
      box.top <= middleY(item) &&
      middleY(item) <= box.bottom,
  );
}

function styleOf(lines: readonly Pick<Stretch, 'items'>[]): string {
  const first = lines[0]?.items[0];
  return `${Math.round((first?.size ?? 0) * 2)} ${first?.font ?? ''}`;
}

function letters(lines: readonly Stretch[]): number {
  return lines.flatMap(({ items }) => items).reduce((sum, { text }) => sum + text.length, 0);
}

function toStretches(items: readonly Item[], em: number): Stretch[] {
  const size = items[0]?.size ?? 0;
  const gap = size >= DISPLAY * em ? DISPLAY_GAP : GAP;
  return groupRows(items).flatMap((row) =>
    splitRow(row, gap * size).map((part) => ({ items: part, size, ...boxAround(part) })),
  );
}

/** Lines of one style that stand below each other, aligned. */
function stack(lines: readonly Stretch[]): Stretch[][] {
  const stacks: Stretch[][] = [];
  for (const line of lines) {
    const above = stacks.find((other) => {
      const last = other.at(-1);
      return last !== undefined && follows(last, line);
    });
    if (above === undefined) stacks.push([line]);
    else above.push(line);
  }
  return stacks;
}

function follows(last: Stretch, line: Stretch): boolean {
  const distance = line.bottom - last.bottom;
  if (distance <= 0 || distance > LEADING * line.size) return false;
  const shifts = [line.x0 - last.x0, line.x1 - last.x1, line.x0 + line.x1 - last.x0 - last.x1];
  return shifts.some((shift) => Math.abs(shift) <= ALIGNED);
}

function isBlock(lines: readonly Stretch[], em: number): boolean {
  const size = lines[0]?.size ?? 0;
  const { x0, x1 } = boxAround(lines);
  const least = size >= DISPLAY * em ? LINES : LINES_OF_TEXT;
  const usual = median(lines.map((line) => line.x1 - line.x0));
  return lines.length >= least && x1 - x0 >= WIDTH * size && usual >= FULL * (x1 - x0);
}

/** Whether text of other styles stands to one side, and a line of it runs over the gap between the two. */
function isBesideText(lines: readonly Stretch[], all: readonly Stretch[]): boolean {
  const float = boxAround(lines);
  const beside = all.filter(({ top, bottom }) => top < float.bottom && bottom > float.top);
  const left = beside.filter(({ x1 }) => x1 <= float.x0 + 1);
  const right = beside.filter(({ x0 }) => x0 >= float.x1 - 1);
  const near = nearest(float, all);
  const sides = [
    { texts: left, x: float.x0 - 1 },
    { texts: right, x: Math.min(...right.map(({ x0 }) => x0)) - 1 },
  ];
  return sides.some(
    ({ texts, x }) =>
      texts.length >= LINES &&
      !texts.some((text) => lines.some((line) => isAlike(text, line))) &&
      near.some((line) => line.x0 < x && x < line.x1 && texts.some((text) => isAlike(text, line))),
  );
}

function isAlike(a: Stretch, b: Stretch): boolean {
  return a.items[0]?.font === b.items[0]?.font && Math.abs(a.size - b.size) <= SAME_SIZE * b.size;
}

/** The lines nearest to a float, above and below. */
function nearest(float: Box, all: readonly Stretch[]): Stretch[] {
  const over = all.filter(({ x0, x1 }) => x0 < float.x1 && x1 > float.x0);
  const above = over
    .filter(({ bottom }) => bottom <= float.top + 1)
    .sort((a, b) => b.bottom - a.bottom);
  const below = over.filter(({ top }) => top >= float.bottom - 1).sort((a, b) => a.top - b.top);
  return [...above.slice(0, NEAR), ...below.slice(0, NEAR)];
}
