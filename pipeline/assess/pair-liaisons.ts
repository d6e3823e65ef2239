import type { CommitteeLiaisonRow } from '../../schemas/types.ts';

/** The committees with which each one has a recorded liaison, whichever of the two recorded it. */
export function pairLiaisons(
  liaisons: readonly CommitteeLiaisonRow[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    partners.set(one, (partners.get(one) ?? new Set()).add(other));
  for (const { committee_id: one, liaison_committee_id: other } of liaisons) {
    if (other === null) continue;
    add(one, other);
    add(other, one);
  }
  return partners;
}
