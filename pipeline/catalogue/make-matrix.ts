import type { CommitteeConceptRow, CommitteeRow, ConceptRow, Tables } from '../../schemas/types.ts';
import { byRoadmap } from './by-roadmap.ts';

/** Committees against concepts, as the roadmap proposes it: groups of rows by organization, groups of columns by kind. */
export interface Matrix {
  columns: MatrixColumn[];
  groups: MatrixGroup[];
}

/** A concept with its number in the roadmap's way: `#1` for enablers, `#A` for enhancers, `#alpha` for effects. */
export interface MatrixColumn {
  concept: ConceptRow;
  ordinal: string;
}

/** The committees of one organization, or of several jointly: `ISO/IEC`. */
export interface MatrixGroup {
  label: string;
  rows: MatrixRow[];
}

export interface MatrixRow {
  committee: CommitteeRow;
  /** By concept. A concept for which the committee does nothing has no cell. */
  cells: ReadonlyMap<string, MatrixCell>;
}

/** What a committee does for a concept. */
export interface MatrixCell {
  /** The strongest first. */
  roles: CommitteeConceptRow['role'][];
  /** Of the strongest role: 0 is the main provider of the definition. */
  rank: number;
  qualifiers: string[];
  standard_count: number;
}

type MatrixTables = Pick<
  { [Name in keyof Tables]: readonly Tables[Name][] },
  'committee_concepts' | 'committees' | 'concepts'
>;

const ROLES: readonly CommitteeConceptRow['role'][] = [
  'main',
  'additional',
  'definition_source',
  'publishes',
];
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/**
 * The SMCC matrix. A row for each committee that has a role, in groups of one organization first and of several after
 * them, the largest group first; a column for each enabler, enhancer and effect in the order of the roadmap.
 */
export function makeMatrix({ committee_concepts, committees, concepts }: MatrixTables): Matrix {
  const groups = new Map<string, MatrixGroup>();
  for (const committee of committees) {
    const cells = cellsOf(committee, committee_concepts);
    if (cells.size === 0) continue;
    const label = committee.publishers.join('/');
    const group = groups.get(label) ?? { label, rows: [] };
    groups.set(label, group);
    group.rows.push({ committee, cells });
  }
  return { columns: numberConcepts(concepts), groups: [...groups.values()].sort(byShape) };
}

function cellsOf(
  { committee_id: id }: CommitteeRow,
  roles: readonly CommitteeConceptRow[],
): Map<string, MatrixCell> {
  const cells = new Map<string, MatrixCell>();
  for (const row of roles) {
    if (row.committee_id !== id) continue;
    const cell = cells.get(row.concept_id) ?? {
      roles: [],
      rank: ROLES.length,
      qualifiers: [],
      standard_count: 0,
    };
    cells.set(row.concept_id, cell);
    cell.roles.push(row.role);
    cell.roles.sort((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b));
    cell.rank = Math.min(cell.rank, ROLES.indexOf(row.role));
    if (row.qualifier !== null) cell.qualifiers.push(row.qualifier);
    cell.standard_count = Math.max(cell.standard_count, row.standard_count ?? 0);
  }
  return cells;
}

function byShape(a: MatrixGroup, b: MatrixGroup): number {
  const joint = Number(a.label.includes('/')) - Number(b.label.includes('/'));
  return joint || b.rows.length - a.rows.length || (a.label < b.label ? -1 : 1);
}

function numberConcepts(concepts: readonly ConceptRow[]): MatrixColumn[] {
  const counts = new Map<ConceptRow['kind'], number>();
  return concepts
    .filter(({ kind }) => kind !== 'subject')
    .sort(byRoadmap)
    .map((concept) => {
      const index = counts.get(concept.kind) ?? 0;
      counts.set(concept.kind, index + 1);
      return { concept, ordinal: `#${ordinalOf(concept.kind, index)}` };
    });
}

function ordinalOf(kind: ConceptRow['kind'], index: number): string {
  if (kind === 'enhancer') return letterOf(index);
  return (kind === 'effect' ? GREEK[index] : undefined) ?? String(index + 1);
}

/** A, B … Z, AA, AB. */
function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
