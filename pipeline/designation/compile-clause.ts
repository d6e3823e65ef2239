/** The number of a clause, of an entry of the IEV, or of a clause of an annex: `2.16`, `151-11-27`, `A.4`. */
export const CLAUSE_NUMBER =
  '\\d{1,4}(?:\\.\\d+)+[a-z]?|[A-Z]\\.\\d+(?:\\.\\d+)*|\\d{2,3}-\\d{2}-\\d{2,3}|[A-Z]\\d+(?:\\.\\d+)*';

/** The number of a quantity in ISO 80000 and IEC 80000: `4-1`, `3-1.2`. */
export const QUANTITY_NUMBER = '\\d{1,2}-\\d{1,3}(?:\\.\\d{1,2})*';

/**
 * The pattern of a clause that a word introduces. In: the words as a regular expression. Out: a sticky pattern with the number in
 * its first group, or in its second the annex, table or figure: `clause 4`, `Annex A`.
 */
export function compileClause(words: string): RegExp {
  const named = `(?:${words})\\s*(${CLAUSE_NUMBER}|${QUANTITY_NUMBER}|\\d+)`;
  const place = '((?:annex|table|figure)\\s+[A-Z0-9][\\d.]*)';
  return new RegExp(`[,;]?\\s*(?:${named}|${place})(?![\\d\\p{L}])`, 'iuy');
}
