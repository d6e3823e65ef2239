import type { ClassificationRow } from '../../schemas/types.ts';
import { compileCrossWalk, mapValues } from '../classify/map-values.ts';
import type { CatalogueReader } from './catalogue-reader.ts';

/** All values of a standard: those given to it, and those of other schemes that follow by the cross-walk. */
export function listValues(standardId: string, catalogue: CatalogueReader): ClassificationRow[] {
  const given = catalogue.rowsOf('classifications', standardId);
  return mapValues(given, compileCrossWalk(catalogue.table('mappings')));
}
