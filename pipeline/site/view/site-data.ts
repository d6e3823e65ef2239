import type { PackedIndex } from '../data/pack-index.ts';

/** The data of the site by name, as `client/load.ts` gives them: what a page asks for is `data/NAME.js`. */
export interface SiteData {
  /** What the list of standards is made of. */
  index: PackedIndex;
}
