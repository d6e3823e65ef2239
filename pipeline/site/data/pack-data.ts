import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { packMap } from './pack-map.ts';

/** The data that pages load on demand, by name. */
export function packData(catalogue: CatalogueReader): Map<string, unknown> {
  return new Map<string, unknown>([
    ['framework', { rows: catalogue.table('scheme_values').length }],
    ['map', packMap(catalogue)],
  ]);
}
