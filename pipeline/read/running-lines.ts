/** How many lines at the top and at the foot of a page may be running heads and feet. */
const EDGE = 2;
/** On so many pages at least, and on such a share of them, a line must stand; left and right pages may differ. */
const LEAST_PAGES = 2;
const LEAST_SHARE = 0.3;
/** A running line has words, or is nothing but a page number; an entry number such as `3.1` is neither. */
const RUNNING = /(?:\p{L}.*){3}|^[-–—\s]*#[-–—\s]*$/u;

/** The notice at the foot of the pages of standards, which ends a page in a text without form feeds. */
const RIGHTS = /^.{0,60}(?:©|All rights reserved).{0,60}$/u;

/**
 * The indexes of the running heads and feet of a text whose pages are parted by form feeds, or by the notice of rights at
 * their foot: lines at the edges of pages that stand, but for their digits, on a good share of them. `© ISO 2031 – All rights reserved  7` is such a line.
 */
export function runningLines(lines: readonly string[]): ReadonlySet<number> {
  const pages = splitPages(lines);
  const edges = pages.map((page) => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]);
  const counts = new Map<string, number>();
  for (const edge of edges) {
    const shapes = new Set(edge.map((index) => shapeOf(lines[index] ?? '')));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  const isRunning = (index: number) => {
    const shape = shapeOf(lines[index] ?? '');
    return RUNNING.test(shape) && (counts.get(shape) ?? 0) >= least;
  };
  return new Set(edges.flat().filter(isRunning));
}

/** The indexes of the lines that hold text, page by page. */
function splitPages(lines: readonly string[]): number[][] {
  const pages: number[][] = [[]];
  const hasFeeds = lines.some((line) => line.includes('\f'));
  for (const [index, line] of lines.entries()) {
    if (line.includes('\f')) pages.push([]);
    if (line.trim() !== '') pages.at(-1)?.push(index);
    if (!hasFeeds && RIGHTS.test(line)) pages.push([]);
  }
  return pages.length === 1 ? [] : pages.filter((page) => page.length > 0);
}

function shapeOf(line: string): string {
  return line.replace(/\f/g, '').trim().replace(/\d+/g, '#').replace(/\s+/gu, ' ');
}
