import type { CommitteeConceptRow, ConceptRow } from '../../schemas/types.ts';
import { byRoadmap } from '../catalogue/by-roadmap.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { viewOf } from './published-table.ts';
import type { PublishedTable, ViewColumn } from './published-table.ts';

const DESCRIPTION =
  'A committee, with its roles for each enabler, enhancer and effect (a view; one column per concept).';

/** The roles that make a cell of the matrix, the strongest first. */
const ROLES: readonly CommitteeConceptRow['role'][] = [
  'main',
  'additional',
  'definition_source',
  'publishes',
];

/** What a row begins with; its roles follow. */
const LEADING: Record<string, ViewColumn> = {
  committee_id: {
    type: 'string',
    description: 'The committee.',
    examples: ['iso-tc-184'],
    foreign_key: 'committees.committee_id',
  },
  committee: { type: 'string', description: 'Its canonical name.', examples: ['ISO/TC 184'] },
};

/**
 * The SMCC matrix: a row for each committee that has a role, a column for each enabler, enhancer and effect in the
 * order of the roadmap; a cell holds the roles.
 */
export function toMatrix(catalogue: Catalogue): PublishedTable {
  const concepts = catalogue.concepts.filter(({ kind }) => kind !== 'subject').sort(byRoadmap);
  const held = new Map(
    catalogue.committee_concepts.map((cell) => [
      cellKey(cell.committee_id, cell.concept_id, cell.role),
      cell.committee_id,
    ]),
  );
  const involved = new Set(held.values());
  const rows = catalogue.committees
    .filter(({ committee_id: id }) => involved.has(id))
    .map(({ committee_id: id, name }) => {
      const cells = concepts.map(({ concept_id: concept }): [string, string[]] => [
        concept,
        ROLES.filter((role) => held.has(cellKey(id, concept, role))),
      ]);
      return { committee_id: id, committee: name, ...Object.fromEntries(cells) };
    });
  return viewOf('smcc_matrix', DESCRIPTION, { ...LEADING, ...conceptColumns(concepts) }, rows);
}

function cellKey(committee: string, concept: string, role: CommitteeConceptRow['role']): string {
  return [committee, concept, role].join(' ');
}

function conceptColumns(concepts: readonly ConceptRow[]): Record<string, ViewColumn> {
  return Object.fromEntries(
    concepts.map(({ concept_id: name, label, kind }) => [
      name,
      {
        description: `Roles of the committee for the ${kind} “${label}”.`,
        examples: [['main']],
        items: { type: 'string', enum: [...ROLES] },
      },
    ]),
  );
}
