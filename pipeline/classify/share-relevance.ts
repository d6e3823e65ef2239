import { baseWork } from './base-work.ts';
import type { CandidateRow } from '../../schemas/types.ts';
import type { Relevance } from './judge-relevance.ts';

/** A candidate with what its own record says of its relevance. */
export interface JudgedCandidate {
  row: CandidateRow;
  relevance: Relevance;
}

/** How much of the relevance of a document passes to its supplements and other editions. */
const SHARE = 0.95;

/**
 * Passes relevance on within a work: an amendment or an edition with a meagre record matters as much, or nearly, as the best
 * known document of the same work.
 */
export function shareRelevance(judged: readonly JudgedCandidate[]): JudgedCandidate[] {
  const best = new Map<string, JudgedCandidate>();
  for (const one of judged.filter(({ row }) => row.supplement === null)) {
    const known = best.get(one.row.work_id);
    if (known === undefined || one.relevance.score > known.relevance.score)
      best.set(one.row.work_id, one);
  }
  return judged.map(({ row, relevance }) => {
    const source = best.get(row.supplement === null ? row.work_id : baseWork(row.work_id, best));
    const score = Math.round((source?.relevance.score ?? 0) * SHARE);
    if (source === undefined || score <= relevance.score || !isMeagre(row))
      return { row, relevance };
    const text = `relation to ${source.row.reference}`;
    return {
      row,
      relevance: {
        score,
        arguments: [...relevance.arguments, { kind: 'relation', points: score, text }],
      },
    };
  });
}

/** Supplements, and documents of which little more than the name is known, are judged by their work. */
function isMeagre({
  supplement,
  title_en: title,
  committee_ids: committees,
}: CandidateRow): boolean {
  return supplement !== null || title === null || committees.length === 0;
}
