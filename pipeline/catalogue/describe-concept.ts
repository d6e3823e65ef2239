import type {
  ActionRow,
  CandidateCommitteeRow,
  ConceptRow,
  DefinitionRow,
  StandardRow,
} from '../../schemas/types.ts';
import { valueKey } from '../classify/assign-values.ts';
import { conceptPlace } from '../classify/read-evidence.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import type { DossierIndex } from './index-dossiers.ts';

/** What stands and what is missing for a concept of the roadmap, and who should act. */
export interface ConceptOutlook {
  concept: ConceptRow;
  /** Entries in force, the nearest to the concept first. */
  in_force: StandardRow[];
  projects: StandardRow[];
  /** The first year in which anything was published for it, and that by which half of all was. */
  first_year: number | null;
  median_year: number | null;
  /** Committees with entries, those with most first. */
  workers: { name: string; in_force: number; projects: number }[];
  /** Names of the main committees and of the additional groups. */
  main: string[];
  additional: string[];
  definitions: CitedDefinition[];
  /** The best candidates that are no main committee, with their scores. */
  candidates: { name: string; score: number }[];
  actions: ActionRow[];
}

/** A definition with the edition in force of what it cites, where that is another one. */
export interface CitedDefinition extends DefinitionRow {
  current_reference: string | null;
}

/** Candidates that are told for a concept. */
const BEST = 3;

/** Gathers what the catalogue holds about a concept: `describeConcept(row, indexDossiers(catalogue))`. */
export function describeConcept(concept: ConceptRow, index: DossierIndex): ConceptOutlook {
  const { catalogue, conceptsOf } = index;
  const { concept_id: id } = concept;
  const own = nearestFirst(
    catalogue
      .table('standards')
      .filter(({ standard_id: one }) => conceptsOf.get(one)?.includes(id)),
    confidenceIn(concept, catalogue),
  );
  const in_force = own.filter(({ state }) => state !== 'project');
  const projects = own.filter(({ state }) => state === 'project');
  const nameOf = (one: string) => index.committees.get(one)?.name ?? one;
  const named = (role: string) =>
    (index.providers.get(id) ?? [])
      .filter((row) => row.role === role)
      .map((row) => nameOf(row.committee_id))
      .sort();
  const main = named('main');
  return {
    concept,
    in_force,
    projects,
    ...yearsOf(id, index),
    workers: listWorkers(in_force, projects, nameOf),
    main,
    additional: named('additional'),
    definitions: catalogue
      .table('definitions')
      .filter(({ concept_id: one }) => one === id)
      .map((row) => ({ ...row, current_reference: currentOf(row, index) })),
    candidates: candidatesFor(id, index)
      .map(({ committee_id, score }) => ({ name: nameOf(committee_id), score }))
      .filter(({ name }) => !main.includes(name))
      .slice(0, BEST),
    actions: index.actions.filter(({ concept_id: one }) => one === id),
  };
}

/** How sure the catalogue is that each standard bears on a concept. */
function confidenceIn(concept: ConceptRow, catalogue: CatalogueReader): Map<string, number> {
  const place = conceptPlace(concept);
  if (place === null) return new Map();
  const key = valueKey(place);
  return new Map(
    catalogue
      .table('classifications')
      .filter((row) => valueKey(row) === key)
      .map(({ standard_id: id, confidence }) => [id, confidence]),
  );
}

/** The surest first, then the most relevant; of equal ones editions before supplements, the latest first. */
function nearestFirst(
  rows: readonly StandardRow[],
  confidence: ReadonlyMap<string, number>,
): StandardRow[] {
  const sureness = ({ standard_id: id }: StandardRow) => confidence.get(id) ?? 0;
  return rows.toSorted(
    (a, b) =>
      sureness(b) - sureness(a) ||
      (b.relevance ?? 0) - (a.relevance ?? 0) ||
      Number(a.supplement !== null) - Number(b.supplement !== null) ||
      (b.publication_year ?? 0) - (a.publication_year ?? 0) ||
      (a.standard_id < b.standard_id ? -1 : 1),
  );
}

function yearsOf(concept: string, { catalogue }: DossierIndex) {
  const years = catalogue
    .table('concept_years')
    .filter(({ concept_id: id, published }) => id === concept && published > 0)
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ year, published }) => Array.from({ length: published }, () => year));
  return {
    first_year: years[0] ?? null,
    median_year: years[Math.floor(years.length / 2)] ?? null,
  };
}

function listWorkers(
  inForce: readonly StandardRow[],
  projects: readonly StandardRow[],
  nameOf: (id: string) => string,
): ConceptOutlook['workers'] {
  const ids = new Set([...inForce, ...projects].flatMap(({ committee_ids: found }) => found));
  const count = (rows: readonly StandardRow[], id: string) =>
    rows.filter(({ committee_ids: found }) => found.includes(id)).length;
  return [...ids]
    .map((id) => ({
      name: nameOf(id),
      in_force: count(inForce, id),
      projects: count(projects, id),
    }))
    .sort(
      (a, b) => b.in_force - a.in_force || b.projects - a.projects || (a.name < b.name ? -1 : 1),
    );
}

function currentOf(row: DefinitionRow, { catalogue }: DossierIndex): string | null {
  const [current] = catalogue.rowsOf('candidates', row.current_standard_id ?? '');
  return current === undefined || current.reference === row.source_reference
    ? null
    : current.reference;
}

function candidatesFor(concept: string, { candidacies }: DossierIndex): CandidateCommitteeRow[] {
  return [...candidacies.values()]
    .flat()
    .filter(({ concept_id: id }) => id === concept)
    .sort((a, b) => a.rank - b.rank);
}
