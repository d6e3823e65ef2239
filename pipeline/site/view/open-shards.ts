import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { readTables } from '../../catalogue/read-tables.ts';
import { emptyCatalogue } from '../../normalise/catalogue.ts';
import { unpackTable } from '../data/pack-table.ts';
import type { Framework, StandardShard } from '../data/pack-standards.ts';

/** The catalogue as far as a page has loaded it, to be asked as the command line asks it. */
export function openShards(
  framework: Framework,
  shards: readonly StandardShard[],
): CatalogueReader {
  return readTables({
    ...emptyCatalogue(),
    committees: unpackTable('committees', framework.committees),
    schemes: unpackTable('schemes', framework.schemes),
    scheme_values: unpackTable('scheme_values', framework.scheme_values),
    mappings: unpackTable('mappings', framework.mappings),
    candidates: shards.flatMap((shard) => unpackTable('candidates', shard.candidates)),
    classifications: shards.flatMap((shard) =>
      unpackTable('classifications', shard.classifications),
    ),
    relations: shards.flatMap((shard) => unpackTable('relations', shard.relations)),
    definitions: shards.flatMap((shard) => unpackTable('definitions', shard.definitions)),
  });
}
