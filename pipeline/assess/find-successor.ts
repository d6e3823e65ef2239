import type { CommitteeRow } from '../../schemas/types.ts';

/** The committee that has a committee's work now: itself, or the last of those that took over. `iso-tc-184-sc-2` → `iso-tc-299`. */
export function findSuccessor(id: string, committees: ReadonlyMap<string, CommitteeRow>): string {
  const seen = new Set<string>();
  let current = id;
  for (
    let next = committees.get(current)?.successor_id;
    next && !seen.has(next);
    next = committees.get(current)?.successor_id
  ) {
    seen.add(next);
    current = next;
  }
  return current;
}
