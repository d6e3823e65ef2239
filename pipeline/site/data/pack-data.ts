import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { CodeNames } from './code-names.ts';
import { packIndex } from './pack-index.ts';
import { packMap } from './pack-map.ts';
import { packFramework, packStandards } from './pack-standards.ts';

/** The data that pages load on demand, by name. */
export function packData(catalogue: CatalogueReader, names: CodeNames): Map<string, unknown> {
  return new Map<string, unknown>([
    ['index', packIndex(catalogue, names)],
    ['framework', packFramework(catalogue, names)],
    ['map', packMap(catalogue)],
    ...packStandards(catalogue),
  ]);
}
