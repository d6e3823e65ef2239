import type { CommitteeMemberRow, OrganizationRow } from '../../schemas/types.ts';
import type { DossierIndex } from './index-dossiers.ts';
import { listParties } from './list-parties.ts';

/** Everything that concerns a national body. */
export interface BodyDossier {
  body: OrganizationRow;
  /** Its seats on committees that work on a concept. */
  seats: Seat[];
  /** Committees that work on a concept and of which members are known. */
  committees_known: number;
  /** Concepts where it has no seat, with the committees whose members are known. */
  absences: Absence[];
  /** Null where no source tells who sits where. */
  is_membership_known: boolean;
}

/** A seat on a committee. */
export interface Seat {
  committee_id: string;
  name: string;
  title_en: string | null;
  roles: CommitteeMemberRow['role'][];
  /** Labels of the concepts that the committee works on. */
  concepts: string[];
}

/** A concept on which others work without the body. */
export interface Absence {
  concept_id: string;
  label: string;
  kind: string;
  committees: string[];
}

/** Gathers where a national body works, and where it does not: `describeBody(row, indexDossiers(catalogue))`. */
export function describeBody(body: OrganizationRow, index: DossierIndex): BodyDossier {
  const held = index.seats.get(body.organization_id) ?? [];
  const known = listParties(index).committees.filter(({ committee_id: id }) =>
    index.members.has(id),
  );
  const seats = known.flatMap(({ committee_id, name, title_en }): Seat[] => {
    const roles = held.filter((seat) => seat.committee_id === committee_id);
    if (roles.length === 0) return [];
    return [
      {
        committee_id,
        name,
        title_en,
        roles: roles.map(({ role }) => role),
        concepts: conceptsOf(committee_id, index).map(({ label }) => label),
      },
    ];
  });
  const present = new Set(seats.map(({ committee_id: id }) => id));
  return {
    body,
    seats,
    committees_known: known.length,
    absences: index.concepts.flatMap(({ concept_id, label, kind }) => {
      const busy = known.filter(({ committee_id: id }) =>
        index.roles.get(id)?.some((role) => role.concept_id === concept_id),
      );
      if (busy.length === 0 || busy.some(({ committee_id: id }) => present.has(id))) return [];
      return [{ concept_id, label, kind, committees: busy.map(({ name }) => name) }];
    }),
    is_membership_known: index.members.size > 0,
  };
}

function conceptsOf(committee: string, { concepts, roles }: DossierIndex) {
  const ids = new Set((roles.get(committee) ?? []).map(({ concept_id: id }) => id));
  return concepts.filter(({ concept_id: id }) => ids.has(id));
}
