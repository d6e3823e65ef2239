import type { DesignationVocabulary } from '../designation/compile-designations.ts';
import {
  isDesignation,
  type Designation,
  type NotADesignation,
  type Supplement,
} from '../designation/designation.ts';
import { designationId, workId } from '../designation/designation-id.ts';
import { designationUrn } from '../designation/designation-urn.ts';
import { formatDesignation } from '../designation/format-designation.ts';
import { nameRelations } from '../designation/name-relations.ts';
import { parseDesignation } from '../designation/parse-designation.ts';
import { answerNames } from './answer-names.ts';
import { loadDesignations } from './load-names.ts';

/**
 * What the grammar reads in a name, a line per fact, for people. `ISO/IEC TR 63306-1:2020` → its name, publishers, type,
 * number, part, date, ids, URN and relations; or one line that says why it names no document.
 */
export function describeDesignation(text: string, vocabulary: DesignationVocabulary): string {
  const designation = parseDesignation(text, vocabulary);
  if (!isDesignation(designation)) return `not a document: ${designation.reason}`;
  const related = nameRelations(designation).map(
    ({ relation, target }) => [relation, formatDesignation(target)] as const,
  );
  return [...factsOf(designation), ...related]
    .filter(([, value]) => value !== null && value !== '')
    .map(([label, value]) => `${label.padEnd(14)}${value ?? ''}`)
    .join('\n');
}

function factsOf(designation: Designation): (readonly [string, string | null])[] {
  const { publishers, type, number, part, date, stage, iteration, clause } = designation;
  const { edition, form, fragment, language, all_parts: allParts } = designation;
  return [
    ['name', formatDesignation(designation)],
    ['publishers', publishers.join(', ')],
    ['type', type],
    ['number', number],
    ['part', allParts ? 'all parts' : part],
    ['date', date === '—' ? 'to be published' : date],
    ['stage', stage],
    ['ballot', iteration],
    ['supplements', designation.supplements.map(supplementText).join(', ')],
    ['edition', edition],
    ['form', form],
    ['fragment', fragment],
    ['language', language],
    ...Object.entries(designation.extra),
    ['clause', clause],
    ['standard_id', designationId(designation)],
    ['work_id', workId(designation)],
    ['urn', designationUrn(designation, null)],
  ];
}

function supplementText({ type, number, date, stage }: Supplement): string {
  return [stage, type, number, date && `(${date})`].filter((each) => each !== null).join(' ');
}

/**
 * Adds what its name says to one object of `sm2 parse --jsonl`: the fields of `schemas/parse.schema.json`, or
 * `not_a_document: true` and the reason. The name is the text of `input`.
 */
export function parseLine<Line extends object>(
  line: Line,
  vocabulary: DesignationVocabulary,
): Line & ParsedName {
  const input = 'input' in line && typeof line.input === 'string' ? line.input : '';
  const parsed: Designation | NotADesignation = parseDesignation(input, vocabulary);
  if (!isDesignation(parsed)) return { ...line, not_a_document: true, reason: parsed.reason };
  const [publisher = '', ...copublishers] = parsed.publishers;
  return {
    ...line,
    publisher,
    copublishers,
    type: parsed.type,
    number: parsed.number,
    part: parsed.part,
    year: yearOf(parsed.date),
    stage: parsed.stage,
    supplements: parsed.supplements.map(({ type, number, date }) => ({
      type,
      number,
      year: yearOf(date),
    })),
    clause: parsed.clause,
    canonical: formatDesignation(parsed),
  };
}

type ParsedName =
  | { not_a_document: true; reason: string }
  | {
      publisher: string;
      copublishers: string[];
      type: string;
      number: string;
      part: string | null;
      year: string | null;
      stage: string | null;
      supplements: { type: string; number: string | null; year: string | null }[];
      clause: string | null;
      canonical: string;
    };

function yearOf(date: string | null): string | null {
  return date === null || !/^\d/.test(date) ? null : date.slice(0, 4);
}

const HELP = `Usage: sm2 parse NAME ...
       sm2 parse --jsonl < LINES

Takes the name of a standard apart: publishers, type, number, part, date, stage, supplements, clause.
With --jsonl, each line of standard input is an object with "input"; the answer adds the parts and "canonical", or
"not_a_document": true.

  sm2 parse "ISO/IEC TR 63306-1:2020"
`;

/** `sm2 parse`: what the name of a standard says. */
export const parseCommand = answerNames({
  help: HELP,
  load: loadDesignations,
  describe: (name, designations) => ({
    text: describeDesignation(name, designations),
    is_readable: isDesignation(parseDesignation(name, designations)),
  }),
  addFields: (line, designations) => parseLine(line, designations),
});
