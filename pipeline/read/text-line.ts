import type { Reference } from '../reference.ts';
import { drawGlossaries } from './draw-glossaries.ts';
import { drawTables } from './draw-tables.ts';
import { runningLines } from './running-lines.ts';
import { unweaveColumns } from './unweave-columns.ts';

/** A line of a text file, with where it stood. */
export interface TextLine {
  text: string;
  /** Line of the file, counted from 1. */
  line: number;
  /** Page, counted from 1; null where the file marks no pages. */
  page: number | null;
  starts_page: boolean;
}

/** Ends in a vertical bar and a page number; it stands alone, between blank lines or at the edge of a page. */
const RUNNING_FOOT = /^\S.{0,80}\|\s*\d+$/;
/** Bullets that may follow one leading space without starting a page. */
const BULLETS = '▸•·–*-';

/**
 * The lines of a text that was drawn from a paged document. A page starts at a form feed; texts without form feeds may
 * mark it by one leading space, which counts only where it occurs at least twice and never before a bullet. Running
 * heads and feet become blank lines. Columns and tables that spaces set out are taken apart.
 */
export function splitLines(
  text: string,
  { wordings, entryWords }: Pick<Reference, 'wordings' | 'entryWords'>,
): TextLine[] {
  const written = text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, line: index + 1 }));
  const unwoven = unweaveColumns(drawGlossaries(written, entryWords));
  const rows = drawTables(unwoven, wordings, entryWords);
  const lines = rows.map((row) => row.text);
  const isStart = pageStarts(lines);
  const running = runningLines(lines);
  let page = isStart === null ? null : isStart(lines[0] ?? '') ? 0 : 1;
  const starts = lines.map((line) => isStart?.(line) ?? false);
  return lines.map((raw, index) => {
    const startsPage = starts[index] ?? false;
    if (startsPage && page !== null) page += 1;
    const body = raw
      .replace(/\f/g, '')
      .trim()
      .replace(/\u00AD-$/, '\u00AD');
    return {
      text: running.has(index) || isRunningFoot(lines, starts, index) ? '' : body,
      line: rows[index]?.line ?? index + 1,
      page,
      starts_page: startsPage,
    };
  });
}

function pageStarts(lines: string[]): ((line: string) => boolean) | null {
  if (lines.some((line) => line.includes('\f'))) return (line) => line.includes('\f');
  const oneSpace = (line: string) => /^ \S/.test(line) && !BULLETS.includes(line.charAt(1));
  return lines.filter(oneSpace).length >= 2 ? oneSpace : null;
}

function isRunningFoot(lines: string[], starts: boolean[], index: number): boolean {
  const isBlank = (at: number) => (lines[at] ?? '').trim() === '';
  const isFirst = starts[index] === true || isBlank(index - 1);
  const isLast = starts[index + 1] === true || isBlank(index + 1);
  return isFirst && isLast && RUNNING_FOOT.test((lines[index] ?? '').trim());
}
