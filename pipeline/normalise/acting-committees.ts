import { actsAsCommittee } from '../committee/acts-as-committee.ts';
import type { Committee } from '../committee/committee.ts';
import { isCommittee, parseCommittee } from '../committee/parse-committee.ts';
import type { Reference } from '../reference.ts';

/** The committees with these names. Bodies that do not act as one, such as governing boards, are left out. */
export function actingCommittees(names: Iterable<string>, { committees }: Reference): Committee[] {
  return [...names]
    .map((name) => parseCommittee(name, committees))
    .filter(isCommittee)
    .filter((committee) => actsAsCommittee(committee, committees));
}
