import type { ConceptRow } from '../../schemas/types.ts';

const KINDS: readonly ConceptRow['kind'][] = ['enabler', 'enhancer', 'effect'];

/** Enablers, enhancers, effects; within a kind by clause, unclaused ones last. */
export function byRoadmap(a: ConceptRow, b: ConceptRow): number {
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return compareClauses(a.clause, b.clause) || (a.concept_id < b.concept_id ? -1 : 1);
}

/** `A.2` before `A.10`; null after everything. */
function compareClauses(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    const difference = Number(one) - Number(other);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
