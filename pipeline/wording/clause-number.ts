/**
 * The pattern of a clause number: a letter for an annex or a number, then one or more numbers after points, such as
 * `A.4`, `5.1`, `B.2.13` (ISO/IEC Directives, Part 2, clause 22). The caller says what may stand around it.
 */
export const CLAUSE_NUMBER = String.raw`(?:[A-Z]|\d+)(?:\.\d+)+`;
