import type { CommitteeRow } from '../../schemas/types.ts';

/** How two committees are linked: they belong to one committee, have a recorded liaison, have none, or none is known of either. */
export type CommitteeLink = 'same_committee' | 'liaison' | 'none' | 'unknown';

/**
 * Tells how two committees are linked. A working group is in liaison with whomever its committees are; groups of one committee need no
 * liaison.
 */
export function compileLinks(
  committees: ReadonlyMap<string, CommitteeRow>,
  partners: ReadonlyMap<string, ReadonlySet<string>>,
): (one: string, other: string) => CommitteeLink {
  const lineOf = (id: string): string[] => [
    id,
    ...(committees.get(id)?.parent_ids ?? []).flatMap(lineOf),
  ];
  return (one, other) => {
    const [line, otherLine] = [lineOf(one), lineOf(other)];
    if (line.some((id) => otherLine.includes(id))) return 'same_committee';
    const known = [line, otherLine].map((ids) => ids.some((id) => partners.has(id)));
    const isLinked = line.some((id) => otherLine.some((far) => partners.get(id)?.has(far)));
    if (isLinked) return 'liaison';
    return known.includes(false) ? 'unknown' : 'none';
  };
}
