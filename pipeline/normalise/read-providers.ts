import type { CommitteeConceptRow } from '../../schemas/types.ts';
import { actsAsCommittee } from '../committee/acts-as-committee.ts';
import type { Committee } from '../committee/committee.ts';
import { findCommittees } from '../committee/find-committees.ts';
import type { Reference } from '../reference.ts';

/** A committee in a provider cell, and what it does for the concept of the row. */
export interface Provider {
  committee: Committee;
  role: CommitteeConceptRow['role'];
  qualifier: string | null;
}

/** `SMCC (terminology) … Additional groups: …`: each committee with its role and the qualifier in brackets after it. */
export function readProviders(cellText: string, { committees, wordings }: Reference): Provider[] {
  const [first] = cellText.matchAll(wordings.additionalGroups);
  const additionalFrom = first?.index ?? cellText.length;
  return findCommittees(cellText, committees)
    .filter(({ committee }) => actsAsCommittee(committee, committees))
    .map(({ committee, start, end }) => ({
      committee,
      role: start < additionalFrom ? 'main' : 'additional',
      qualifier: /^\s*\(([^()]+)\)/u.exec(cellText.slice(end))?.[1]?.trim() ?? null,
    }));
}
