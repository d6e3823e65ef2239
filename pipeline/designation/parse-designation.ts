import { cleanDesignation } from './clean-designation.ts';
import type { DesignationVocabulary } from './compile-designations.ts';
import type { Designation, NotADesignation } from './designation.ts';
import { readClause } from './read-clause.ts';
import { readDesignation } from './read-designation.ts';

/** What may follow the name in a citation: a title, a remark that the text was modified, a closing dot. */
const REMARK =
  /^(?:\s*[:.,;]?\s*$|\s*[,;]\s|\s+[-–—(\[]|\s+(?:MOD|modified|modifi|mod\.|adapted|see|and)\b|\s+#)/i;
const CLAUSE_IN_REMARK = /,\s*(\d{1,3}(?:\.\d+)+)(?=\s*[.,;\])]|\s*$)/;
const COMMITTEE =
  /^[A-Z/]{2,12}\s?(?:TC|JTC|SC|PC|SyC|WG|JWG|TMB|SMB)\s*\d*(?:\s*\/\s*(?:SC|WG|JWG|AG|TF)\s*\d+)*\s*$/;

/**
 * Reads a text that is the name of one standard. In: a text and the vocabulary. Out: the designation, or a reason.
 *
 * `parseDesignation('ISO 8373:2012, 2.16, modified', v)` has number 8373, date 2012 and clause 2.16.
 * The rules are those of the ISO/IEC Directives, Part 2 (references), and of each publisher's own catalogue.
 */
export function parseDesignation(
  text: string,
  vocabulary: DesignationVocabulary,
): Designation | NotADesignation {
  const clean = tidy(text);
  if (clean === '') return { reason: 'The text is empty.' };
  if (COMMITTEE.test(clean))
    return { reason: `“${text}” is the name of a committee, not of a document.` };
  const reading = readDesignation(clean, 0, vocabulary, false);
  if (reading === null) {
    return {
      reason: `“${text}” does not begin with a publisher and a number that this program knows.`,
    };
  }
  if (reading.end === clean.length) return reading.designation;
  const clause = readClause(clean, reading.end, vocabulary);
  const rest = clean.slice(clause?.end ?? reading.end);
  if (!REMARK.test(rest)) return { reason: `“${text}” cannot be read from “${rest.trim()}” on.` };
  return withClause(reading.designation, clause?.clause ?? CLAUSE_IN_REMARK.exec(rest)?.[1]);
}

/** One kind of dash and blank, and nothing that typesetting adds: trade marks, raised letters. */
function tidy(text: string): string {
  return cleanDesignation(text)
    .replaceAll(/[™®]|<\/?[a-z]{1,9}>/g, '')
    .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

function withClause(designation: Designation, clause: string | undefined): Designation {
  return clause === undefined ? designation : { ...designation, clause };
}
