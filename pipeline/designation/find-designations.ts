import { cleanDesignation } from './clean-designation.ts';
import type { DesignationVocabulary } from './compile-designations.ts';
import type { Designation } from './designation.ts';
import { expandList } from './expand-list.ts';
import { readClause } from './read-clause.ts';
import { readDesignation } from './read-designation.ts';

/** A name found in running text: `text.slice(start, end)`, and the end of the clause cited with it. */
export interface FoundDesignation {
  start: number;
  end: number;
  clause_end: number;
  text: string;
  designation: Designation;
}

/** A name begins with a letter or a digit that continues no other word or number. */
const START = /(?<![\p{L}\d/.-])(?=[\p{Lu}\d]|prEN|draft-)/gu;

/**
 * Finds the names of standards in running text. In: a text and the vocabulary. Out: each name in order, with its exact
 * place; lists and ranges give one result per document. A clause that follows is given in `designation.clause` but lies
 * outside `start` and `end`.
 *
 * `see ISO 8373:2012, 2.16` → one name at 4–17, with the clause 2.16 and `clause_end` 23.
 */
export function findDesignations(
  text: string,
  vocabulary: DesignationVocabulary,
): FoundDesignation[] {
  const clean = cleanDesignation(text);
  const found: FoundDesignation[] = [];
  let from = 0;
  for (const { index } of clean.matchAll(START)) {
    if (index < from) continue;
    const reading = readDesignation(clean, index, vocabulary, true);
    if (reading === null) continue;
    const named = [
      { start: index, end: reading.end, designation: reading.designation },
      ...expandList(clean, index, reading.end, reading.designation, vocabulary.lists),
    ];
    if (named[1]?.start === index && reading.designation.part === null) named.shift();
    const end = Math.max(...named.map((each) => each.end));
    const clause = named.length === 1 ? readClause(clean, end, vocabulary) : null;
    found.push(...named.map((each) => withClause(text, each, clause)));
    from = end;
  }
  return found;
}

function withClause(
  text: string,
  { start, end, designation }: { start: number; end: number; designation: Designation },
  clause: { clause: string; end: number } | null,
): FoundDesignation {
  const cited = clause === null ? designation : { ...designation, clause: clause.clause };
  return {
    start,
    end,
    clause_end: clause?.end ?? end,
    text: text.slice(start, end),
    designation: cited,
  };
}
