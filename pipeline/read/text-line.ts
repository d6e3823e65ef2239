/** A line of a text file, with where it stood. */
export interface TextLine {
  text: string;
  /** Line of the file, counted from 1. */
  line: number;
  /** Page, counted from 1; null where the file marks no pages. */
  page: number | null;
  starts_page: boolean;
}

/** A line that ends in a vertical bar and a number stands alone at the foot of a page. */
const RUNNING_FOOT = /^\S.{0,80}\|\s*\d+$/;
/** Bullets that may follow one leading space without starting a page. */
const BULLETS = '▸•·–*-';

/**
 * The lines of a text that was drawn from a paged document. A page starts at a form feed; texts without form feeds may
 * mark it by one leading space, which counts only where it occurs at least twice and never before a bullet. Running
 * feet become blank lines.
 */
export function splitLines(text: string): TextLine[] {
  const lines = text.split(/\r\n|\n|\r/);
  const isStart = pageStarts(lines);
  let page = isStart === null ? null : isStart(lines[0] ?? '') ? 0 : 1;
  return lines.map((raw, index) => {
    const starts = isStart?.(raw) ?? false;
    if (starts && page !== null) page += 1;
    const body = raw.replace(/\f/g, '').trim();
    return {
      text: isRunningFoot(lines, index) ? '' : body,
      line: index + 1,
      page,
      starts_page: starts,
    };
  });
}

function pageStarts(lines: string[]): ((line: string) => boolean) | null {
  if (lines.some((line) => line.includes('\f'))) return (line) => line.includes('\f');
  const oneSpace = (line: string) => /^ \S/.test(line) && !BULLETS.includes(line.charAt(1));
  return lines.filter(oneSpace).length >= 2 ? oneSpace : null;
}

function isRunningFoot(lines: string[], index: number): boolean {
  const alone = [index - 1, index + 1].every((at) => (lines[at] ?? '').trim() === '');
  return alone && RUNNING_FOOT.test((lines[index] ?? '').trim());
}
