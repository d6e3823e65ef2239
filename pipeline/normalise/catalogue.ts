import type { Tables } from '../../schemas/types.ts';

/** All published tables, each a list of rows. */
export type Catalogue = { [Name in keyof Tables]: Tables[Name][] };

/** A catalogue without rows. */
export function emptyCatalogue(): Catalogue {
  return {
    candidates: [],
    committee_concepts: [],
    committee_liaisons: [],
    committee_members: [],
    committees: [],
    concepts: [],
    conflicts: [],
    definitions: [],
    findings: [],
    gaps: [],
    mentions: [],
    organizations: [],
    origins: [],
    rejected: [],
    relations: [],
    sources: [],
    standards: [],
  };
}
