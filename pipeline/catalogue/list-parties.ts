import type { CommitteeRow, OrganizationRow } from '../../schemas/types.ts';
import type { DossierIndex } from './index-dossiers.ts';

/** Who gets a dossier. */
export interface Parties {
  /** Committees that work on a concept, or are asked for something. */
  committees: CommitteeRow[];
  /** National bodies with a seat on one of them. */
  bodies: OrganizationRow[];
}

/** The committees and national bodies that the roadmap concerns, in the order of their ids. */
export function listParties(index: DossierIndex): Parties {
  const asked = new Set(index.actions.map(({ addressee_id: id }) => id));
  const committees = [...index.committees.values()].filter(
    ({ committee_id: id }) => index.roles.has(id) || asked.has(id),
  );
  const seated = new Set(
    committees.flatMap(({ committee_id: id }) =>
      (index.members.get(id) ?? []).map(({ organization_id: body }) => body),
    ),
  );
  const bodies = [...index.organizations.values()];
  return { committees, bodies: bodies.filter(({ organization_id: id }) => seated.has(id)) };
}
