import { group } from 'd3-array';
import type { CandidateRow } from '../../../schemas/types.ts';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { compileFamilies } from '../../catalogue/compile-families.ts';
import type { Family } from '../../catalogue/compile-families.ts';
import { usedNames } from './code-names.ts';
import type { CodeNames } from './code-names.ts';
import { packTable } from './pack-table.ts';
import type { PackedTable } from './pack-table.ts';
import { shardCount, shardOf } from './shard-of.ts';

/** What is known of some standards beside the list: all facts and all evidence. */
export interface StandardShard {
  candidates: PackedTable;
  classifications: PackedTable;
  relations: PackedTable;
  definitions: PackedTable;
  /** By the id of the standard. */
  families: Record<string, Family>;
  origins: Record<string, Origin[]>;
}

/** Where a fact of a standard comes from. */
export interface Origin {
  source_title: string;
  /** The field; null where the whole entry comes from there. */
  field: string | null;
  place: string | null;
}

/** What the entries share: committees and the models with their cross-walks. */
export interface Framework {
  committees: PackedTable;
  schemes: PackedTable;
  scheme_values: PackedTable;
  mappings: PackedTable;
  /** What the codes of its standards are called. */
  names: CodeNames;
}

/** Packs the tables that every page about standards needs beside the standards. */
export function packFramework(catalogue: CatalogueReader, names: CodeNames): Framework {
  const included = catalogue.table('candidates').filter((row) => row.is_included);
  const named = new Set(included.flatMap((row) => row.committee_ids));
  return {
    committees: packTable(
      catalogue.table('committees').filter(({ committee_id: id }) => named.has(id)),
    ),
    schemes: packTable(catalogue.table('schemes')),
    scheme_values: packTable(catalogue.table('scheme_values')),
    mappings: packTable(catalogue.table('mappings')),
    names: usedNames(names, included),
  };
}

/** The included standards in shards, by the name under which a page loads each. */
export function packStandards(catalogue: CatalogueReader): Map<string, StandardShard> {
  const standards = catalogue.table('candidates').filter((row) => row.is_included);
  const shards = group(standards, (row) => shardOf(row.standard_id, shardCount(standards.length)));
  const tables = indexTables(catalogue);
  const familyOf = compileFamilies(catalogue);
  return new Map([...shards].map(([name, rows]) => [name, packShard(rows, tables, familyOf)]));
}

function packShard(
  rows: readonly CandidateRow[],
  { classifications, relations, definitions, origins }: ReturnType<typeof indexTables>,
  familyOf: (row: CandidateRow) => Family,
): StandardShard {
  const ids = rows.map((row) => row.standard_id);
  return {
    candidates: packTable(rows),
    classifications: packTable(ids.flatMap((id) => classifications.get(id) ?? [])),
    relations: packTable(ids.flatMap((id) => relations.get(id) ?? [])),
    definitions: packTable(ids.flatMap((id) => definitions.get(id) ?? [])),
    families: Object.fromEntries(rows.map((row) => [row.standard_id, familyOf(row)])),
    origins: Object.fromEntries(ids.map((id) => [id, origins.get(id)])),
  };
}

/** What the shards take from long tables, by the id of the standard. */
function indexTables(catalogue: CatalogueReader) {
  const titles = new Map(catalogue.table('sources').map((row) => [row.source_id, row.title]));
  const origins = group(
    catalogue.table('origins').filter(({ table }) => table === 'candidates'),
    (row) => row.row_id,
  );
  return {
    classifications: group(catalogue.table('classifications'), (row) => row.standard_id),
    relations: group(catalogue.table('relations'), (row) => row.from_id),
    definitions: group(catalogue.table('definitions'), (row) => row.source_standard_id ?? ''),
    origins: {
      get: (id: string): Origin[] =>
        (origins.get(id) ?? []).map(({ source_id: source, field, place }) => ({
          source_title: titles.get(source) ?? source,
          field,
          place,
        })),
    },
  };
}
