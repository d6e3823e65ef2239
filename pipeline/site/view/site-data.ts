import type { PackedIndex } from '../data/pack-index.ts';
import type { MapData } from '../data/pack-map.ts';
import type { Framework, StandardShard } from '../data/pack-standards.ts';

/** The data of the site by name, as `client/load.ts` gives them: what a page asks for is `data/NAME.js`. */
export interface SiteData {
  /** What the list of standards is made of. */
  index: PackedIndex;
  /** Axes, and where each standard stands on them. */
  map: MapData;
  /** Values of the schemes and cross-walks between them. */
  framework: Framework;
  /** All that is known of some standards: `standards-07`. */
  standards: StandardShard;
}
