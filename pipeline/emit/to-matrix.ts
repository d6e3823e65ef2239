import type { CommitteeConceptRow, ConceptRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';

/** A view for people: column names with what they hold, and rows of texts. */
export interface View {
  columns: { name: string; description: string }[];
  cells: string[][];
}

const KINDS: readonly ConceptRow['kind'][] = ['enabler', 'enhancer', 'effect'];
/** The roles that make a cell of the matrix, the strongest first. */
const ROLES: readonly CommitteeConceptRow['role'][] = [
  'main',
  'additional',
  'definition_source',
  'publishes',
];

/**
 * The SMCC matrix: a row for each committee that has a role, a column for each enabler, enhancer and effect in the
 * order of the roadmap; a cell holds the roles.
 */
export function toMatrix({ committees, concepts, committee_concepts: roles }: Catalogue): View {
  const columns = concepts.filter(({ kind }) => kind !== 'subject').sort(byRoadmap);
  const involved = committees.filter(({ committee_id: id }) =>
    roles.some((cell) => cell.committee_id === id),
  );
  return {
    columns: [
      { name: 'committee_id', description: 'The committee.' },
      { name: 'committee', description: 'Its canonical name.' },
      ...columns.map(({ concept_id: name, label, kind }) => ({
        name,
        description: `Roles of the committee for the ${kind} “${label}”: ${ROLES.join(', ')}.`,
      })),
    ],
    cells: involved.map(({ committee_id: id, name }) => [
      id,
      name,
      ...columns.map(({ concept_id: concept }) => {
        const held = roles.filter(
          (cell) => cell.committee_id === id && cell.concept_id === concept,
        );
        return ROLES.filter((role) => held.some((cell) => cell.role === role)).join(' | ');
      }),
    ]),
  };
}

/** Enablers, enhancers, effects; within a kind by clause, unclaused ones last. */
export function byRoadmap(a: ConceptRow, b: ConceptRow): number {
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return compareClauses(a.clause, b.clause) || (a.concept_id < b.concept_id ? -1 : 1);
}

/** `A.2` before `A.10`; null after everything. */
function compareClauses(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    const difference = Number(one) - Number(other);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
