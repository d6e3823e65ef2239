import type { DesignationVocabulary } from './compile-designations.ts';
import { CLAUSE_NUMBER, QUANTITY_NUMBER } from './compile-clause.ts';
import { matchAt } from './match-at.ts';

const BARE = new RegExp(`(?:[,;]\\s*|\\s+)(${CLAUSE_NUMBER})(?![\\d\\p{L}-])`, 'uy');
const AFTER_COMMA = new RegExp(`[,;]\\s*(${QUANTITY_NUMBER}|\\d{1,3})(?=\\s*(?:$|[\\],;)]))`, 'uy');

/**
 * Reads the clause that a citation names after the document. In: a text, the index where the name ends, and the
 * vocabulary. Out: the clause and its end, or `null`.
 *
 * `ISO 8373:2012, 2.16`, `ISO/IEC Guide 99:2007 1.10`, `IEC 60050-151:2001, 151-11-27`, `ISO 80000-4:2019, 4-1`, `…, clause 4`.
 */
export function readClause(
  text: string,
  at: number,
  { clause: named }: DesignationVocabulary,
): { clause: string; end: number } | null {
  const found =
    matchAt(named, text, at) ?? matchAt(BARE, text, at) ?? matchAt(AFTER_COMMA, text, at);
  if (found === null) return null;
  const clause = found.groups[1] === '' ? (found.groups[2] ?? '') : (found.groups[1] ?? '');
  return { clause, end: found.end };
}
