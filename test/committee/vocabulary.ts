/** The committee vocabulary of this checkout, compiled once for the tests of the grammar. */
import { compileCommittees } from '../../pipeline/committee/compile-committees.ts';
import type { CommitteeRows } from '../../pipeline/committee/compile-committees.ts';
import { isCommittee, parseCommittee } from '../../pipeline/committee/parse-committee.ts';
import { rows } from '../reference.ts';

export const committeeRows: CommitteeRows = {
  kinds: rows('committee-kinds'),
  publishers: rows('committee-publishers'),
  bodies: rows('committee-bodies'),
  committees: rows('register-committees'),
};

export const vocabulary = compileCommittees(committeeRows);

/** The rules alone, without any registered committee. */
export const rules = compileCommittees({ ...committeeRows, committees: [] });

/** The canonical name of a text, or null. */
export function nameOf(text: string, context?: string): string | null {
  const committee = parseCommittee(text, vocabulary, context);
  return isCommittee(committee) ? committee.name : null;
}
