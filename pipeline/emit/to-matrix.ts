import type { CommitteeConceptRow } from '../../schemas/types.ts';
import { byRoadmap } from '../catalogue/by-roadmap.ts';
import type { Catalogue } from '../normalise/catalogue.ts';

/** A view for people: column names with what they hold, and rows of texts. */
export interface View {
  columns: { name: string; description: string }[];
  cells: string[][];
}

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
