import type { Catalogue } from '../normalise/catalogue.ts';

/** What is done to the rows of every table alike. */
export type TableChange = <Row extends object>(rows: readonly Row[], table: string) => Row[];

/** The catalogue with the rows of each table changed: `mapTables(catalogue, (rows) => rows.slice(0, 10))`. */
export function mapTables(catalogue: Catalogue, change: TableChange): Catalogue {
  return {
    actions: change(catalogue.actions, 'actions'),
    candidate_committees: change(catalogue.candidate_committees, 'candidate_committees'),
    candidates: change(catalogue.candidates, 'candidates'),
    classifications: change(catalogue.classifications, 'classifications'),
    committee_concepts: change(catalogue.committee_concepts, 'committee_concepts'),
    committee_liaisons: change(catalogue.committee_liaisons, 'committee_liaisons'),
    committee_members: change(catalogue.committee_members, 'committee_members'),
    committees: change(catalogue.committees, 'committees'),
    concept_years: change(catalogue.concept_years, 'concept_years'),
    concepts: change(catalogue.concepts, 'concepts'),
    conflicts: change(catalogue.conflicts, 'conflicts'),
    definitions: change(catalogue.definitions, 'definitions'),
    findings: change(catalogue.findings, 'findings'),
    gaps: change(catalogue.gaps, 'gaps'),
    mappings: change(catalogue.mappings, 'mappings'),
    mentions: change(catalogue.mentions, 'mentions'),
    organizations: change(catalogue.organizations, 'organizations'),
    origins: change(catalogue.origins, 'origins'),
    rejected: change(catalogue.rejected, 'rejected'),
    relations: change(catalogue.relations, 'relations'),
    scheme_values: change(catalogue.scheme_values, 'scheme_values'),
    schemes: change(catalogue.schemes, 'schemes'),
    sources: change(catalogue.sources, 'sources'),
    standards: change(catalogue.standards, 'standards'),
  };
}
