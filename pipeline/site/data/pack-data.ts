import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { packIndex } from './pack-index.ts';

/** The data that pages load on demand, by name. */
export function packData(catalogue: CatalogueReader): Map<string, unknown> {
  return new Map([['index', packIndex(catalogue)]]);
}
