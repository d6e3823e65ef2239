/** A small invented catalogue: two editions of a standard on bearing cells, one on gears, one that is left out. */
import type { ClassificationRow, SchemeValueRow } from '../../schemas/types.ts';
import {
  candidate,
  catalogueOf,
  committee,
  concept,
  definition,
} from '../normalise/sample-rows.ts';

export function classification(fields: Partial<ClassificationRow> = {}): ClassificationRow {
  return {
    standard_id: 'iso-1234-2011',
    scheme_id: 'sm2',
    scheme_version: '1',
    characteristic_id: 'hierarchy_level',
    value_code: 'station',
    basis: 'title',
    rule_id: 'cells',
    supporting_rules: [],
    denying_rules: [],
    evidence_field: 'title_en',
    evidence_text: 'cell',
    confidence: 80,
    status: 'proposed',
    decided_by: null,
    decided_on: null,
    ...fields,
  };
}

export function schemeValue(fields: Partial<SchemeValueRow> = {}): SchemeValueRow {
  return {
    scheme_id: 'sm2',
    scheme_version: '1',
    block_id: 'environment',
    block_label: 'Where it applies',
    sub_block_id: 'hierarchy',
    sub_block_label: 'Hierarchy',
    characteristic_id: 'hierarchy_level',
    characteristic_label: 'Hierarchy level',
    value_type: 'range',
    value_code: 'station',
    label: 'Station',
    definition: 'A machine.',
    position: 4,
    broader: null,
    provenance: 'confirmed',
    source: 'invented',
    successor_code: null,
    ...fields,
  };
}

const OLD = candidate({
  standard_id: 'iso-1234-2001',
  reference: 'ISO 1234:2001',
  title_en: 'Bearing cells',
  state: 'withdrawn',
  publication_year: 2001,
});
const CURRENT = candidate({
  title_en: 'Bearing cells — Digital twins of stations',
  title_fr: 'Cellules de roulements',
  is_current: true,
  is_included: true,
  relevance: 90,
  committee_ids: ['iso-tc-4-sc-1'],
  ics_codes: ['21.100.20'],
  reasons: ['+75 title “Digital twins” (digital-twin)'],
});
const GEARS = candidate({
  standard_id: 'iec-99-2020',
  work_id: 'iec-99',
  reference: 'IEC 99:2020',
  publishers: ['IEC'],
  number: '99',
  publication_year: 2020,
  title_en: 'Gears in the enterprise, a digital view',
  is_current: true,
  is_included: true,
  relevance: 60,
  committee_ids: ['iec-tc-65'],
});
const LEFT_OUT = candidate({
  standard_id: 'iso-1235-2015',
  work_id: 'iso-1235',
  reference: 'ISO 1235:2015',
  number: '1235',
  title_en: 'Bearing paint',
  is_current: true,
  relevance: 10,
  committee_ids: ['iso-tc-4'],
  reasons: ['nothing in its record speaks for it'],
});

export const sampleCatalogue = catalogueOf({
  candidates: [GEARS, OLD, CURRENT, LEFT_OUT],
  standards: [GEARS, CURRENT],
  committees: [
    committee({ committee_id: 'iec-tc-65', name: 'IEC/TC 65' }),
    committee(),
    committee({ committee_id: 'iso-tc-4-sc-1', name: 'ISO/TC 4/SC 1' }),
  ],
  concepts: [
    concept({ concept_id: 'enhancer-digital-twin', kind: 'enhancer', label: 'Digital twin' }),
  ],
  definitions: [
    definition({
      concept_id: 'enhancer-digital-twin',
      source_standard_id: 'iec-99-2020',
      source_clause: '3.1',
    }),
  ],
  classifications: [
    classification({
      standard_id: 'iec-99-2020',
      value_code: 'enterprise',
      evidence_text: 'enterprise',
      confidence: 70,
    }),
    classification({ denying_rules: ['paint'], supporting_rules: ['twins'] }),
    classification({
      scheme_id: 'smcc',
      characteristic_id: 'enhancer',
      value_code: 'digital_twin',
      evidence_field: 'scope_en',
      evidence_text: 'virtual counterpart',
    }),
  ],
  mappings: [
    {
      from_scheme_id: 'sm2',
      from_characteristic_id: 'hierarchy_level',
      from_code: 'station',
      mapping: 'closeMatch',
      to_scheme_id: 'rami',
      to_scheme_version: '1',
      to_characteristic_id: 'hierarchy_level',
      to_code: 'station',
      strength: 75,
      provenance: 'extension',
      note: 'invented',
    },
  ],
  relations: [{ from_id: 'iso-1234-2011', relation: 'obsoletes', to_id: 'iso-1234-2001' }],
  scheme_values: [
    schemeValue({ scheme_id: 'rami' }),
    schemeValue(),
    schemeValue({ value_code: 'enterprise', label: 'Enterprise', position: 6 }),
    schemeValue({
      scheme_id: 'smcc',
      characteristic_id: 'enhancer',
      characteristic_label: 'Enhancer',
      value_code: 'digital_twin',
      label: 'Digital twin',
    }),
  ],
});
