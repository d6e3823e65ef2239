import { matchAt } from './match-at.ts';

const WORDS =
  '(?:clause|subclause|section|definition|def\\.|term|entry|§+|para(?:graph)?\\.?|article|abschnitt|cl\\.)';
const NUMBER =
  '\\d{1,4}(?:\\.\\d+)+[a-z]?|[A-Z]\\.\\d+(?:\\.\\d+)*|\\d{2,3}-\\d{2}-\\d{2,3}|[A-Z]\\d+(?:\\.\\d+)*';
const CLAUSE = new RegExp(
  `[,;]?\\s*(?:${WORDS}\\s*(${NUMBER}|\\d+)|((?:annex|table|figure)\\s+[A-Z0-9][\\d.]*))(?![\\d\\p{L}])`,
  'iuy',
);
const BARE = new RegExp(`(?:[,;]\\s*|\\s+)(${NUMBER})(?![\\d\\p{L}-])`, 'uy');
const AFTER_COMMA = /[,;]\s*(\d{1,3})(?=\s*(?:$|[\],;)]))/y;

/**
 * Reads the clause that a citation names after the document. In: a text and the index where the name ends. Out: the
 * clause and its end, or `null`.
 *
 * `ISO 8373:2012, 2.16`, `ISO/IEC Guide 99:2007 1.10`, `IEC 60050-151:2001, 151-11-27`, `…, clause 4`.
 */
export function readClause(text: string, at: number): { clause: string; end: number } | null {
  const found =
    matchAt(CLAUSE, text, at) ?? matchAt(BARE, text, at) ?? matchAt(AFTER_COMMA, text, at);
  if (found === null) return null;
  const clause = found.groups[1] === '' ? (found.groups[2] ?? '') : (found.groups[1] ?? '');
  return { clause, end: found.end };
}
