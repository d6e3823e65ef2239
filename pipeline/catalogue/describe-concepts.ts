import type {
  ActionRow,
  CandidateCommitteeRow,
  CommitteeRow,
  ConceptRow,
  DefinitionRow,
  FindingRow,
  GapRow,
} from '../../schemas/types.ts';
import { byRoadmap } from './by-roadmap.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { keysOf } from './card-facts.ts';
import { listFacets } from './list-facets.ts';
import type { Card } from './make-cards.ts';
import { makeMatrix } from './make-matrix.ts';
import type { MatrixCell } from './make-matrix.ts';

/** All that the catalogue holds about a concept of the roadmap. */
export interface ConceptProfile {
  concept: ConceptRow;
  definitions: DefinitionProfile[];
  /** Those with a named role first, then those that publish, the most first. */
  committees: (MatrixCell & { committee: CommitteeRow })[];
  /** Its standards in force, its projects and those of unknown state, the most relevant first. */
  standards: Card[];
  gaps: GapRow[];
  findings: FindingRow[];
  actions: ActionRow[];
  /** Committees that may take on what is missing, the fittest first. */
  candidates: { row: CandidateCommitteeRow; name: string }[];
  /** The keys by which its standards are found. */
  keys: string[];
}

/** A definition with what became of the standard that it is taken from. */
export interface DefinitionProfile {
  definition: DefinitionRow;
  /** Name of the committee that the source statement names. */
  committee: string | null;
  cited: Citation | null;
  /** The edition in force, where it is another one. */
  current: Citation | null;
}

/** A standard that is referred to; an entry has a page of its own. */
export interface Citation {
  standard_id: string;
  reference: string;
  title_en: string | null;
  url: string | null;
  is_entry: boolean;
}

/** A profile of each concept, in the order of the roadmap. */
export function describeConcepts(catalogue: CatalogueReader): ConceptProfile[] {
  const keys = keysOfConcepts(catalogue);
  const committees = rankCommittees(catalogue);
  const listed = catalogue.cards().filter(isListed);
  const held = listed.map((card) => ({ card, keys: keysOf(card) }));
  const definitions = catalogue.table('definitions');
  const gaps = catalogue.table('gaps');
  const findings = catalogue.table('findings');
  const actions = catalogue.table('actions');
  const candidates = catalogue.table('candidate_committees');
  const names = new Map(catalogue.table('committees').map((row) => [row.committee_id, row.name]));
  return [...catalogue.table('concepts')].sort(byRoadmap).map((concept): ConceptProfile => {
    const { concept_id: id } = concept;
    const own = keys.get(`concept.${id}`) ?? [];
    return {
      concept,
      definitions: definitions
        .filter((row) => row.concept_id === id)
        .map((definition) => ({
          ...traceDefinition(definition, catalogue),
          committee: names.get(definition.source_committee_id ?? '') ?? null,
        })),
      committees: committees(id),
      standards: held
        .filter((one) => own.some((key) => one.keys.has(key)))
        .map(({ card }) => card)
        .sort(byRelevance),
      gaps: gaps.filter(({ concept_ids: ids }) => ids.includes(id)),
      findings: findings.filter((row) => row.concept_id === id && row.status !== 'closed'),
      actions: actions.filter((row) => row.concept_id === id),
      candidates: candidates
        .filter((row) => row.concept_id === id)
        .sort((a, b) => a.rank - b.rank)
        .map((row) => ({ row, name: names.get(row.committee_id) ?? row.committee_id })),
      keys: own,
    };
  });
}

/** The keys by which cards say that they are about a concept, by its first key. */
function keysOfConcepts(catalogue: CatalogueReader): Map<string, string[]> {
  const facets = listFacets(catalogue).find(({ name }) => name === 'concept')?.values ?? [];
  return new Map(facets.map((value) => [value.keys[0] ?? '', value.keys]));
}

/** Withdrawn standards and superseded editions are found in the list of standards. */
function isListed({ state, is_current: isCurrent }: Card): boolean {
  return state === 'published' ? isCurrent : state === 'project' || state === 'unknown';
}

function byRelevance(a: Card, b: Card): number {
  return (b.relevance ?? 0) - (a.relevance ?? 0) || (a.reference < b.reference ? -1 : 1);
}

function rankCommittees(catalogue: CatalogueReader): (id: string) => ConceptProfile['committees'] {
  const matrix = makeMatrix({
    committee_concepts: catalogue.table('committee_concepts'),
    committees: catalogue.table('committees'),
    concepts: catalogue.table('concepts'),
  });
  const rows = matrix.groups.flatMap((group) => group.rows);
  return (id) =>
    rows
      .flatMap(({ committee, cells }) => {
        const cell = cells.get(id);
        return cell === undefined ? [] : [{ committee, ...cell }];
      })
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          b.standard_count - a.standard_count ||
          (a.committee.name < b.committee.name ? -1 : 1),
      );
}

function traceDefinition(
  definition: DefinitionRow,
  catalogue: CatalogueReader,
): Omit<DefinitionProfile, 'committee'> {
  const { source_standard_id: id, current_standard_id: current } = definition;
  return {
    definition,
    cited: id === null ? null : cite(id, catalogue),
    current: current === null || current === id ? null : cite(current, catalogue),
  };
}

/** Null where the id is not, or no longer, that of a row. */
function cite(id: string, catalogue: CatalogueReader): Citation | null {
  const [row] = catalogue.rowsOf('candidates', id);
  if (row === undefined) return null;
  const { standard_id, reference, title_en, url, is_included } = row;
  return { standard_id, reference, title_en, url, is_entry: is_included };
}
