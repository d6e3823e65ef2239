import type { AsideLine } from '../document.ts';
import type { Page } from './page.ts';
import { groupRows, joinItems } from './set-lines.ts';

/** The lines that stand on the pages and not on the same pages without their furniture. */
export function listAside(pages: readonly Page[], clean: readonly Page[]): AsideLine[] {
  return pages.flatMap(({ number, items }, index) => {
    const kept = new Set(clean[index]?.items);
    const rows = groupRows(items.filter((item) => !kept.has(item)));
    return rows.map((row) => ({ text: joinItems(row), place: { page: number, line: null } }));
  });
}
