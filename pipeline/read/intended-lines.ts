/** Longer lines are not broken for lack of room on a page; each is a paragraph of its own. */
const WIDEST_PAGE = 150;
/** No text is set so narrow; where lines are shorter, none of them was broken for lack of room. */
const NARROWEST_PAGE = 40;
/** A line counts as full from this share of the width on: type that is not monospaced gives lines of unequal length. */
const FULL_SHARE = 0.75;
/** Lines that stand for themselves whatever stands before: entry numbers, and items of a list. */
const OWN_LINE =
  /^(?:(?:[A-Z]|\d+)(?:\.\d+)+|\d{2,3}-\d{2}-\d{2,3}|[•▸▪◦·—–-]\s+.*|[a-z\d]{1,2}\)\s+.*)$/u;
/** An entry number with the term behind it. */
const NUMBER = /^((?:[A-Z]|\d+)(?:\.\d+)+)\.?\s+\S/u;
/** A term and its definition on one line. */
const RUN_IN = /^(\p{L}[^:.,;]{0,60}):\s+\S/u;
/** A term before a colon has no more words where nothing else marks it. */
const LONGEST_TERM = 5;
/** The first column of a line in two columns, parted by three spaces or more. */
const FIRST_COLUMN = /^(\p{L}\S*(?: \S+)*)\s{3,}\S/u;

/**
 * How many characters the lines of a text hold where it was broken for lack of room: nearly the longest one, leaving
 * out a few that stick out. Infinite for a text that does not break its
 * paragraphs.
 */
export function lineWidth(lines: readonly string[]): number {
  const lengths = lines
    .filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
    .map((line) => line.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? Infinity;
  return width > WIDEST_PAGE || width < NARROWEST_PAGE ? Infinity : width;
}

/**
 * Puts the lines together that only lack of room has parted: a line goes on in the next one where the next word would
 * not have fitted; it never goes on over the blank lines that `breaks` counts, before the next entry number, nor before the next of
 * several entries of the form `term: definition`. `['service', 'provision of one', 'or more goods']` in a text of width 17 are two lines.
 */
export function intendedLines(
  { lines, breaks = [] }: { lines: readonly string[]; breaks?: readonly number[] },
  width: number,
  startsLine: (line: string) => boolean,
): string[][] {
  const groups: string[][] = [];
  const cuts = new Set(breaks);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = groups.at(-1);
    const isOwn =
      OWN_LINE.test(line) || firstColumn(line) !== '' || cuts.has(index) || startsLine(line);
    if (before === undefined || last === undefined || isOwn || !isFull(before, line, width))
      groups.push([line]);
    else if (isNextEntry(line, before, last[0] ?? '')) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/**
 * Whether a line begins an entry that follows the one with which another line began: by its number, or as a term before
 * a colon where a sentence has ended, the alphabet says so, or the line before it announces entries.
 */
function isNextEntry(line: string, before: string, start: string): boolean {
  const [own, last] = [line, start].map((text) => NUMBER.exec(text)?.[1]);
  if (own !== undefined && last !== undefined) return isNextNumber(own, last);
  const [term, other] = [line, start].map((text) => RUN_IN.exec(text)?.[1]?.toLowerCase());
  if (term === undefined || term.split(' ').length > LONGEST_TERM) return false;
  if (other === undefined) return before.endsWith(':');
  return /[.;]$/u.test(before) || term > other;
}

/** `3.1.2`, `3.1.1.1` and `3.2` come next after `3.1.1`. */
function isNextNumber(own: string, last: string): boolean {
  const [parts, others] = [own.split('.'), last.split('.')];
  const at = parts.findIndex((part, index) => part !== others[index]);
  const isLast = at === parts.length - 1;
  return isLast && Number(parts[at]) === Number(others[at] ?? 0) + 1;
}

/** The words that stand apart at the start of a line, as in `API   interface of a program`; '' for none. */
export function firstColumn(line: string): string {
  return FIRST_COLUMN.exec(line)?.[1] ?? '';
}

/** Whether a line could not take the first word of the next one. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/u);
  return !/^\d+(?:\.\d+)+$/.test(line) && line.length + 1 + word.length > width * FULL_SHARE;
}
