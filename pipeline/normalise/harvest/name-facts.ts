import type { Designation } from '../../designation/designation.ts';
import { designationUrn } from '../../designation/designation-urn.ts';
import { nameCandidate } from '../name-candidate.ts';
import type { NameFacts } from './harvested-standard.ts';

/** What a name tells of its document; the URN of an ISO document needs the number of the edition too. */
export function nameFacts(designation: Designation, edition: string | null): NameFacts {
  const row = nameCandidate(designation, '');
  return {
    standard_id: row.standard_id,
    work_id: row.work_id,
    reference: row.reference,
    urn: designationUrn(designation, editionNumber(edition)),
    publishers: row.publishers,
    deliverable_type: row.deliverable_type,
    number: row.number,
    part: row.part,
    supplement: row.supplement,
    publication_year: row.publication_year,
  };
}

function editionNumber(edition: string | null): number | null {
  return edition !== null && /^\d+$/.test(edition) ? Number(edition) : null;
}
