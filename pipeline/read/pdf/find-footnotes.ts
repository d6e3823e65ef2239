import { splitRow } from './find-strips.ts';
import { boxAround } from './page.ts';
import type { Box, Item } from './page.ts';
import { groupRows } from './set-lines.ts';

/** Notes, and the marks that refer to them, are set in type smaller than this part of that of the text. */
const SMALL = 0.93;
/** A gap of this many sizes parts two columns of notes. */
const GAP = 2;
/** Lines of one note begin at most so many sizes to the right of its mark, and stand at most so many apart. */
const INDENT = 3;
const LEADING = 2;
/** A mark stands at most this part of its size behind its word. */
const NEAR = 0.6;
/** What stands before a note and behind a word: `1`, `2)`, `b`, `*`. */
const MARK = /^[([]?(?:\d{1,2}|[a-z]|[*†‡§¶]{1,3})[.)\]]?$/u;
/** A note whose mark is set like its text: `1) To be published.`, `* Withdrawn.` */
const MARKED = /^([([]?(?:\d{1,2}|[a-z])[)\]]|\d{1,2}|[*†‡§¶]{1,3})\s+\S/u;

/** The notes at the foot of a page, each as its runs, and what else stands on it, without the marks of the notes. */
export interface SplitPage {
  notes: Item[][];
  rest: Item[];
}

/** A line of small type, as far as no wide gap divides it. */
interface Line extends Box {
  items: Item[];
  size: number;
  mark: string | null;
}

/**
 * Sets the footnotes of a page apart: small type at the foot of the page or of a column, which begins with a mark that
 * also stands behind a word of the text, in small type too. What a table or a heading lets a reader look up below it is
 * none, since its mark stands behind no word of the running text.
 *
 * @example findFootnotes(items, 10) // { notes: [[the runs of '1) To be published.']], rest: [the other runs] }
 */
export function findFootnotes(items: readonly Item[], em: number): SplitPage {
  const marks = findMarks(items, em);
  if (marks.size === 0) return { notes: [], rest: [...items] };
  const lines = toLines(
    items.filter((item) => item.size < SMALL * em && !marks.has(item)),
    em,
  );
  const large = items.filter(({ size }) => size >= SMALL * em);
  const known = new Set([...marks.keys()].map(({ text }) => bare(text)));
  const starts = lines.filter(({ mark }) => mark !== null && known.has(mark));
  const notes = starts
    .map((start) => withLines(start, lines, starts))
    .filter((note) => isAtFoot(boxAround(note), large));
  const found = new Set(notes.map(([first]) => first?.mark));
  const taken = new Set(notes.flat().flatMap((line) => line.items));
  const used = new Map([...marks].filter(([mark]) => found.has(bare(mark.text))));
  return {
    notes: notes.map((note) => note.flatMap((line) => line.items)),
    rest: withoutMarks(
      items.filter((item) => !taken.has(item)),
      used,
    ),
  };
}

/** The marks that stand raised behind words of the text, each with the run that it stands behind. */
function findMarks(items: readonly Item[], em: number): Map<Item, Item> {
  const marks = new Map<Item, Item>();
  for (const row of groupRows(items)) {
    for (const [index, mark] of row.entries()) {
      const word = row[index - 1];
      if (word === undefined || word.size < SMALL * em || !MARK.test(mark.text)) continue;
      const isSmall = mark.size < SMALL * word.size && mark.baseline < word.baseline - 0.5;
      if (isSmall && mark.x0 - word.x1 < NEAR * word.size) marks.set(mark, word);
    }
  }
  return marks;
}

function toLines(items: readonly Item[], em: number): Line[] {
  return groupRows(items).flatMap((row) =>
    splitRow(row, GAP * em).map((part) => {
      const size = Math.max(...part.map((item) => item.size));
      return { items: part, size, mark: markOf(part), ...boxAround(part) };
    }),
  );
}

/** The mark that a line begins with: raised, or as its first word. */
function markOf([first, second]: readonly Item[]): string | null {
  if (first === undefined) return null;
  if (second !== undefined && MARK.test(first.text)) return bare(first.text);
  const [, mark] = MARKED.exec(first.text) ?? [];
  return mark === undefined ? null : bare(mark);
}

/** A mark without what stands around it: `2)` is `2`. */
function bare(mark: string): string {
  return mark.replace(/[^\p{L}\p{N}*†‡§¶]/gu, '');
}

/** A note from its first line on, down to the next one or to where the lines stand apart. */
function withLines(start: Line, lines: readonly Line[], starts: readonly Line[]): Line[] {
  const note = [start];
  for (const line of lines) {
    const last = note.at(-1) ?? start;
    const shift = line.x0 - start.x0;
    const isBelow = line.top > last.top + 1 && line.bottom - last.bottom < LEADING * start.size;
    if (!isBelow || shift < -start.size || shift > INDENT * start.size) continue;
    if (starts.includes(line)) break;
    note.push(line);
  }
  return note;
}

/** Whether no text in the usual size stands below a note. */
function isAtFoot(note: Box, large: readonly Item[]): boolean {
  return !large.some(({ x0, x1, top }) => top > note.top && x0 < note.x1 && x1 > note.x0);
}

/** The runs without marks; the words before them end where the marks did, so that no space comes to stand there. */
function withoutMarks(items: readonly Item[], marks: ReadonlyMap<Item, Item>): Item[] {
  const ends = new Map([...marks].map(([mark, word]) => [word, mark.x1]));
  return items
    .filter((item) => !marks.has(item))
    .map((item) => {
      const end = ends.get(item);
      return end === undefined ? item : { ...item, x1: end };
    });
}
