import { committeeId } from '../committee/committee-id.ts';
import { isCommittee, parseCommittee } from '../committee/parse-committee.ts';
import type { Io } from './command.ts';
import { loadCommittees } from './load-names.ts';

/** The id of the committee that a text names in any spelling: `TC184/SC4` → `iso-tc-184-sc-4`; null where it names none. */
export async function readCommitteeId(text: string, io: Io): Promise<string | null> {
  const vocabulary = await loadCommittees(io);
  if (vocabulary === null) return null;
  const committee = parseCommittee(text, vocabulary);
  return isCommittee(committee) ? committeeId(committee.name) : null;
}
