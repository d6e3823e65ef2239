import { actsAsCommittee } from '../committee/acts-as-committee.ts';
import type { Committee } from '../committee/committee.ts';
import type { EntrySource } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';

/** The committee that a source statement names first; null where it names none, or a body that is no committee. */
export function sourceCommittee(
  source: EntrySource | null,
  { committees }: Reference,
): Committee | null {
  const [first] = source?.committees ?? [];
  return first !== undefined && actsAsCommittee(first, committees) ? first : null;
}
