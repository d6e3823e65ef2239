import type { Tables } from '../../schemas/types.ts';

/** All published tables, each a list of rows. */
export type Catalogue = { [Name in keyof Tables]: Tables[Name][] };

/** A catalogue without rows. */
export function emptyCatalogue(): Catalogue {
  return {
    actions: [],
    candidate_committees: [],
    candidates: [],
    classifications: [],
    committee_concepts: [],
    committee_liaisons: [],
    committee_members: [],
    committees: [],
    concept_years: [],
    concepts: [],
    conflicts: [],
    definitions: [],
    findings: [],
    gaps: [],
    mappings: [],
    mentions: [],
    organizations: [],
    origins: [],
    rejected: [],
    relations: [],
    scheme_values: [],
    schemes: [],
    sources: [],
    standards: [],
  };
}
