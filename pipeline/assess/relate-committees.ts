import type { CommitteeRow } from '../../schemas/types.ts';

/** Questions about how committees belong together. */
export interface CommitteeTree {
  nameOf: (id: string) => string;
  find: (id: string) => CommitteeRow | undefined;
  /** Whether one is the other, stands above or below it, or took its place. */
  areRelated: (one: string, other: string) => boolean;
  /** Whether both stand directly below the same one, which coordinates them. */
  areSiblings: (one: string, other: string) => boolean;
  /** Whether the second is above the first. */
  isUnder: (one: string, other: string) => boolean;
}

/** Compiles the table of committees. */
export function relateCommittees(rows: readonly CommitteeRow[]): CommitteeTree {
  const byId = new Map(rows.map((row) => [row.committee_id, row]));
  const successorOf = (id: string): string => byId.get(id)?.successor_id ?? id;
  const above = (id: string, seen: ReadonlySet<string> = new Set()): string[] =>
    (byId.get(id)?.parent_ids ?? [])
      .filter((parent) => !seen.has(parent))
      .flatMap((parent) => [parent, ...above(parent, new Set([...seen, parent]))]);
  const isUnder = (one: string, other: string) => above(one).includes(other);
  return {
    nameOf: (id) => byId.get(id)?.name ?? id,
    find: (id) => byId.get(id),
    isUnder,
    areSiblings: (one, other) =>
      (byId.get(one)?.parent_ids ?? []).some((id) => byId.get(other)?.parent_ids.includes(id)),
    areRelated: (first, second) => {
      const [one, other] = [successorOf(first), successorOf(second)];
      return one === other || isUnder(one, other) || isUnder(other, one);
    },
  };
}
