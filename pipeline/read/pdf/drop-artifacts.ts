import type { Page } from './page.ts';
import { ARTIFACT } from './read-tags.ts';

/** Part of the page height, above and below, in which running heads and folios stand. */
const MARGIN = 0.12;

/**
 * Sets aside what is tagged as an artifact in the margins of a page: running heads and folios, even those that stand on
 * one page only. Elsewhere on the page the tag is not believed, since text may wrongly have it.
 */
export function dropArtifacts(page: Page): Page {
  const { items, height, is_tagged: isTagged } = page;
  if (isTagged !== true) return page;
  const kept = items.filter(
    ({ tag, baseline }) =>
      tag?.role !== ARTIFACT || (baseline > MARGIN * height && baseline < (1 - MARGIN) * height),
  );
  return { ...page, items: kept };
}
