import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';

/** The data that pages load on demand, by name. */
export function packData(catalogue: CatalogueReader): Map<string, unknown> {
  return new Map([['framework', { rows: catalogue.table('scheme_values').length }]]);
}
