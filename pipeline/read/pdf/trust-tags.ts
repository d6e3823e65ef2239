import type { Item } from './page.ts';

/** At least this part of the letters of a page must be tagged. */
const COVERAGE = 0.8;
/** At most this part of the letters that are tagged may be in headings. */
const MAX_HEADINGS = 0.4;
/** The longest heading, in letters. */
const LONGEST = 300;

/**
 * The runs of a page with their tags where these can be believed, and without them elsewhere. Tags are written by the
 * producer and not seen by any reader, so they may be missing for part of the page, or call everything a heading. Tags
 * that name neither headings nor tables say nothing that is not seen better.
 */
export function trustTags(items: readonly Item[]): { items: Item[]; is_trusted: boolean } {
  const tagged = items.filter(({ tag }) => tag !== undefined);
  const headings = tagged.filter((item) => headingLevel(item) !== null);
  const lengths = new Map<number, number>();
  for (const { tag, text } of headings)
    lengths.set(tag?.element ?? 0, (lengths.get(tag?.element ?? 0) ?? 0) + text.length);
  const isUseful = headings.length > 0 || tagged.some(({ tag }) => tag?.table !== undefined);
  const isTrusted =
    isUseful &&
    letters(tagged) >= COVERAGE * letters(items) &&
    letters(headings) <= MAX_HEADINGS * letters(tagged) + LONGEST / 2 &&
    [...lengths.values()].every((length) => length <= LONGEST);
  return {
    items: isTrusted ? [...items] : items.map(withoutTag),
    is_trusted: isTrusted,
  };
}

function withoutTag(item: Item): Item {
  if (item.tag === undefined) return item;
  const copy = { ...item };
  delete copy.tag;
  return copy;
}

function letters(items: readonly Item[]): number {
  return items.reduce((sum, { text }) => sum + text.length, 0);
}

/** The level of the heading that a run is tagged as: 2 for `H2`; null where it is none. */
export function headingLevel({ tag }: Pick<Item, 'tag'>): number | null {
  const level = /^H([1-6])$/.exec(tag?.role ?? '')?.[1];
  return level === undefined || tag?.table !== undefined ? null : Number(level);
}
