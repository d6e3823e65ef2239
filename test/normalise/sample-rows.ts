/** Rows of the catalogue with plain values, for tests that look at a few columns only. */
import { emptyCatalogue } from '../../pipeline/normalise/catalogue.ts';
import type { Catalogue } from '../../pipeline/normalise/catalogue.ts';
import type {
  CandidateRow,
  CommitteeConceptRow,
  CommitteeRow,
  ConceptRow,
  DefinitionRow,
  RegisterStandard,
  SourceRow,
} from '../../schemas/types.ts';

/** A catalogue with these tables; the others are empty. */
export function catalogueOf(tables: Partial<Catalogue>): Catalogue {
  return { ...emptyCatalogue(), ...tables };
}

export function concept(fields: Partial<ConceptRow> = {}): ConceptRow {
  return {
    concept_id: 'enabler-bearings',
    kind: 'enabler',
    clause: 'A.1',
    label: 'Bearings',
    aliases: [],
    table_label: null,
    listed_in: ['annex'],
    gap_numbers: [],
    description: null,
    definition_status: 'one',
    committee_status: 'one',
    is_text_withheld: false,
    ...fields,
  };
}

export function definition(fields: Partial<DefinitionRow> = {}): DefinitionRow {
  return {
    definition_id: 'enabler-bearings-iso-1234-2011',
    concept_id: 'enabler-bearings',
    term: 'bearing',
    domain: null,
    text: 'support of a shaft',
    text_corrected: null,
    language: 'en',
    is_verbatim: true,
    notes: [],
    examples: [],
    source_raw: '[SOURCE: ISO 1234:2011]',
    source_reference: 'ISO 1234:2011',
    source_standard_id: null,
    source_clause: null,
    source_committee_id: null,
    is_modified: false,
    modification: null,
    authority: 'iso_iec',
    term_match: 'exact',
    cited_state: 'current',
    current_standard_id: null,
    is_text_withheld: false,
    ...fields,
  };
}

export function committee(fields: Partial<CommitteeRow> = {}): CommitteeRow {
  return {
    committee_id: 'iso-tc-4',
    name: 'ISO/TC 4',
    title_en: 'Rolling bearings',
    scope_en: null,
    kind: 'TC',
    publishers: ['ISO'],
    parent_ids: [],
    is_joint: false,
    status: 'active',
    successor_id: null,
    secretariat: null,
    url: null,
    is_text_withheld: false,
    ...fields,
  };
}

export function role(fields: Partial<CommitteeConceptRow> = {}): CommitteeConceptRow {
  return {
    committee_id: 'iso-tc-4',
    concept_id: 'enabler-bearings',
    role: 'main',
    qualifier: null,
    standard_count: null,
    ...fields,
  };
}

export function candidate(fields: Partial<CandidateRow> = {}): CandidateRow {
  return {
    standard_id: 'iso-1234-2011',
    work_id: 'iso-1234',
    reference: 'ISO 1234:2011',
    urn: null,
    publishers: ['ISO'],
    deliverable_type: 'IS',
    number: '1234',
    part: null,
    supplement: null,
    edition: null,
    publication_date: null,
    publication_year: 2011,
    title_en: null,
    title_fr: null,
    scope_en: null,
    source_level: null,
    state: 'published',
    state_basis: null,
    is_current: false,
    stage_code: null,
    committee_ids: [],
    ics_codes: [],
    replaces: [],
    replaced_by: [],
    being_revised_by: [],
    former_ids: [],
    publisher_record_id: null,
    url: null,
    relevance: null,
    is_included: false,
    reasons: [],
    is_text_withheld: false,
    ...fields,
  };
}

export function source(fields: Partial<SourceRow> = {}): SourceRow {
  return {
    source_id: 'paper',
    title: 'On bearings',
    publisher: 'Someone',
    kind: 'document',
    format: 'html',
    licence: 'CC0',
    text_rights: 'open',
    language: null,
    retrieved_date: null,
    url: null,
    attribution: null,
    sha256: '0'.repeat(64),
    bytes: 1,
    pages: null,
    ...fields,
  };
}

/** A row of a register: published, and related to nothing. */
export function registerRow(fields: Partial<RegisterStandard> = {}): RegisterStandard {
  return {
    reference: 'ISO 1234:2011',
    title_en: 'Bearings',
    title_fr: null,
    publication_date: null,
    edition: null,
    state: 'published',
    stage_code: null,
    committees: [],
    ics_codes: [],
    replaces: [],
    replaced_by: [],
    being_revised_by: [],
    publisher_record_id: null,
    url: null,
    concepts: [],
    hierarchy_levels: [],
    layers: [],
    is_confirmed: false,
    confirmed_in: [],
    reason: 'bearings',
    ...fields,
  };
}
