import type { HarvestedStandard } from '../harvest/harvested-standard.ts';

/** As much of a harvested record as grouping needs; the long texts stay where they are until their group is merged. */
export interface HarvestedKey {
  source_id: string;
  place: string;
  form: HarvestedStandard['form'];
  catalogue: string;
  schema_version: string | null;
  standard_id: string;
  lead_publisher: string;
  project: string | null;
  state: string | null;
  stage_code: string | null;
  year: number | null;
  /** The number of the edition, where it is one: several editions may have one name. */
  edition: number | null;
  /** Whether the name is that of a dated document and no draft. */
  is_final: boolean;
  is_product: boolean;
  /** Where `load` finds the record again. */
  handle: number;
}

/** All records of a build: the keys in memory, the rest to be read back one by one. */
export interface HarvestedRecords {
  keys: readonly HarvestedKey[];
  load: (key: HarvestedKey) => HarvestedStandard;
}

/** The key of a record, before it is known where the record will be found. */
export function harvestedKey(standard: HarvestedStandard): Omit<HarvestedKey, 'handle'> {
  const { name, facts } = standard;
  return {
    source_id: standard.source_id,
    place: standard.place,
    form: standard.form,
    catalogue: standard.catalogue,
    schema_version: standard.schema_version,
    standard_id: name.standard_id,
    lead_publisher: name.publishers[0] ?? '',
    project: standard.project,
    state: facts.state?.state ?? null,
    stage_code: facts.state?.stage_code ?? null,
    year: name.publication_year,
    edition: /^\d+$/.test(facts.edition ?? '') ? Number(facts.edition) : null,
    is_final: standard.is_dated && !standard.is_draft,
    is_product: standard.is_product,
  };
}
