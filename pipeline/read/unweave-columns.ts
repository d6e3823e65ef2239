/** A line of a text file as it was written, with its number. */
export interface RawLine {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** So many lines in a row at least must stand side by side, and their words must fill the columns. */
const LEAST_LINES = 5;
const LEAST_WIDTH = 24;
const LEAST_WORDS = 3;
/** On such a share of its lines a column of prose is nearly full, titles and short lines aside; cells of a table are not. */
const FULL_SHARE = 0.25;
const NEARLY_FULL = 0.7;
/** Wider lines were not set on a page. */
const WIDEST_LINE = 300;
/** After so many empty lines something else begins, such as the foot of the page. */
const MAX_BLANK = 3;

/**
 * Text in which two or more columns of prose stand side by side, as a program that keeps the look of a page writes it,
 * column by column. Lines that run over both columns, such as titles and tables, stay where they are; all other text
 * stays as it is.
 */
export function unweaveColumns(lines: readonly RawLine[]): RawLine[] {
  return splitRuns(lines).flatMap((run) => unweaveRun(run));
}

/** Stretches between page ends and wide gaps. */
function splitRuns(lines: readonly RawLine[]): RawLine[][] {
  const runs: RawLine[][] = [[]];
  let blank = 0;
  for (const line of lines) {
    const isBlank = line.text.trim() === '';
    if (line.text.includes('\f') || (!isBlank && blank >= MAX_BLANK)) runs.push([]);
    runs.at(-1)?.push(line);
    blank = isBlank ? blank + 1 : 0;
  }
  return runs;
}

function unweaveRun(run: readonly RawLine[]): RawLine[] {
  const gutter = findGutter(run);
  if (gutter === null) return [...run];
  const result: RawLine[] = [];
  let region: RawLine[] = [];
  const endRegion = (): void => {
    result.push(...unweaveRegion(region, gutter));
    region = [];
  };
  for (const line of run) {
    if (!crosses(line.text, gutter)) region.push(line);
    else {
      endRegion();
      result.push(line);
    }
  }
  endRegion();
  return result;
}

function unweaveRegion(region: readonly RawLine[], gutter: number): RawLine[] {
  const left = region.map(({ text, line }) => ({ text: text.slice(0, gutter).trimEnd(), line }));
  const right = region.map(({ text, line }) => ({ text: text.slice(gutter).trimEnd(), line }));
  if (!isProse(left) || !isProse(right)) return [...region];
  const gap = { text: '', line: region[0]?.line ?? 0 };
  return [...unweaveRun(left), gap, ...unweaveRun(right), gap];
}

/** The place that parts most lines in two and runs through none, or few, of them; null where nothing stands side by side. */
function findGutter(run: readonly RawLine[]): number | null {
  const texts = run.map(({ text }) => text).filter((text) => text.trim() !== '');
  const width = texts.reduce((widest, text) => Math.max(widest, text.length), 0);
  if (texts.length < LEAST_LINES || width > WIDEST_LINE) return null;
  let best = { at: 0, score: 0 };
  for (let at = LEAST_WIDTH; at <= width - LEAST_WIDTH; at += 1) {
    const parted = texts.filter((text) => parts(text, at)).length;
    const crossed = texts.filter((text) => crosses(text, at)).length;
    const score = parted - crossed;
    if (parted >= LEAST_LINES && score > best.score) best = { at, score };
  }
  return best.score === 0 ? null : best.at;
}

/** Whether text stands on both sides of a place and a gap before it. */
function parts(text: string, at: number): boolean {
  return (
    text.length > at &&
    text.slice(at - 2, at).trim() === '' &&
    text.charAt(at) !== ' ' &&
    text.slice(0, at).trim() !== ''
  );
}

function crosses(text: string, at: number): boolean {
  return text.length > at && text.slice(at - 2, at).trim() !== '';
}

/** Whether several lines of a column are nearly full, and of several words. */
function isProse(column: readonly RawLine[]): boolean {
  const texts = column.map(({ text }) => text.trim()).filter((text) => text !== '');
  const widest = texts.reduce((longest, text) => Math.max(longest, text.length), 0);
  if (texts.length < LEAST_LINES || widest < LEAST_WIDTH) return false;
  const full = texts.filter(
    (text) => text.length >= widest * NEARLY_FULL && text.split(/\s+/u).length > LEAST_WORDS,
  );
  return full.length >= Math.max(LEAST_LINES, texts.length * FULL_SHARE);
}
