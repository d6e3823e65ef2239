import { boxAround, median, middleY } from './page.ts';
import type { Box, Item, Tag } from './page.ts';

/** A line of text as it is set: its words, its place and its look. */
export interface Line extends Box {
  text: string;
  baseline: number;
  /** Size of most of its letters. */
  size: number;
  /** Whether all of its letters are bold. */
  is_bold: boolean;
  /** The words at its start that are bold. */
  bold: string;
  /** The words behind those that are italic. */
  italic: string;
  /** Where the text begins after a bullet or number that stands apart; the left edge otherwise. */
  body_x: number;
  page: number;
  /** What the tags say of most of it. */
  tag?: Tag;
}

/** Part of the size from which on a gap between two runs is a space. */
const SPACE = 0.16;

/** Groups boxes into rows: boxes that share more than half of the height of the lower one stand in one row. */
export function groupRows<B extends Box>(boxes: readonly B[]): B[][] {
  const rows: (Pick<Box, 'top' | 'bottom'> & { boxes: B[] })[] = [];
  for (const box of [...boxes].sort((a, b) => middleY(a) - middleY(b) || a.x0 - b.x0)) {
    const row = rows.at(-1);
    const shared =
      row === undefined ? 0 : Math.min(row.bottom, box.bottom) - Math.max(row.top, box.top);
    const lower = row === undefined ? 0 : Math.min(row.bottom - row.top, box.bottom - box.top);
    if (row !== undefined && shared > lower / 2) {
      row.boxes.push(box);
      const first = row.boxes[0];
      if (first !== undefined && box.bottom - box.top > row.bottom - row.top)
        [row.top, row.bottom] = [box.top, box.bottom];
    } else rows.push({ top: box.top, bottom: box.bottom, boxes: [box] });
  }
  return rows.map((row) => row.boxes.sort((a, b) => a.x0 - b.x0));
}

/** The lines of runs that stand in one column. */
export function setLines(items: readonly Item[], page: number): Line[] {
  return groupRows(items).map((row) => setLine(row, page));
}

function setLine(items: readonly Item[], page: number): Line {
  const longest = items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const [first, second] = items;
  const isMark =
    first !== undefined && second !== undefined && second.x0 - first.x0 > 0.8 * longest.size;
  return {
    text: joinItems(items),
    baseline: longest.baseline,
    size: longest.size,
    is_bold: items.every((item) => item.is_bold || !/[\p{L}\p{N}]/u.test(item.text)),
    body_x: isMark && first.text.length <= 3 ? second.x0 : (first?.x0 ?? 0),
    page,
    ...boxAround(items),
    ...dressOf(items),
    ...(longest.tag === undefined ? {} : { tag: longest.tag }),
  };
}

/** What may stand between the bold and the italic words. */
const BETWEEN = /^[\s,;:(]*$/u;

/** The bold words at the start of a line, and the italic ones behind them. */
function dressOf(items: readonly Item[]): Pick<Line, 'bold' | 'italic'> {
  const bold = leadOf(items, (item) => item.is_bold);
  const rest = items.slice(bold.length);
  const start = rest.findIndex(({ text }) => !BETWEEN.test(text));
  const italic = start === -1 ? [] : leadOf(rest.slice(start), (item) => item.is_italic);
  return { bold: joinItems(bold), italic: joinItems(italic) };
}

function leadOf(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] {
  const end = items.findIndex((item) => !test(item));
  return end === -1 ? items : items.slice(0, end);
}

/** The runs of a line as text. Letters that are set apart are one word; wider gaps among them are spaces. */
export function joinItems(items: readonly Item[]): string {
  const spacing = letterSpacing(items);
  return items
    .map((item, index) => {
      const text = spacing === null ? item.text : item.text.replace(/(\S) (?=\S)/gu, '$1');
      const before = items[index - 1];
      if (before === undefined) return text;
      const gap = item.x0 - before.x1;
      const isMarked = before.has_space_after || item.has_space_before;
      const isSpace =
        spacing === null
          ? gap > SPACE * item.size || (isMarked && gap > 0.05 * item.size)
          : gap > spacing + SPACED_SPACE * item.size;
      return isSpace ? ` ${text}` : text;
    })
    .join('')
    .replace(/ {2,}/g, ' ');
}

/** The same among letters that are set apart. */
const SPACED_SPACE = 0.2;

/** The gap between runs of a line whose letters are set apart; null for a line set as usual. */
function letterSpacing(items: readonly Item[]): number | null {
  const parts = items.flatMap(({ text }) => text.split(/ +/));
  const letters = parts.filter((part) => /^\p{L}$/u.test(part)).length;
  if (parts.length < 5 || letters < 0.6 * parts.length) return null;
  const gaps = items.slice(1).map((item, index) => item.x0 - (items[index]?.x1 ?? 0));
  return items.length > 0.6 * parts.length ? Math.max(0, median(gaps)) : 0;
}
