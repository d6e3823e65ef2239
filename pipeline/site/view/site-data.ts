import type { MapData } from '../data/pack-map.ts';

/** The data of the site by name, as `client/load.ts` gives them: what a page asks for is `data/NAME.js`. */
export interface SiteData {
  /** Axes, and where each standard stands on them. */
  map: MapData;
  /** Values of the schemes and cross-walks between them. */
  framework: { rows: number };
}
