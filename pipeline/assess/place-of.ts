import type { ItemOrigin } from '../extract/extraction.ts';

/** Where an item stands, for people: `page 12, Table 2, row 4`; lines count only where there are no pages. */
export function placeOf({ page, line, place }: ItemOrigin): string {
  const at = page === null ? (line === null ? null : `line ${line}`) : `page ${page}`;
  return [at, place].filter((part) => part !== null && part !== '').join(', ');
}
