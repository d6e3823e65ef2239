import type { InclusionDecision, SchemeValueRow, ValueDecision } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { valueKey } from './make-cards.ts';
import { resolveReference } from './resolve-reference.ts';
import { REVIEW_SHEETS } from './review-columns.ts';
import type { ReviewRow, ReviewSheet } from './review-columns.ts';
import { suggest } from './suggest.ts';

/** The decisions that people keep under `input/curation/`. */
export interface CurationRows {
  inclusions: readonly InclusionDecision[];
  values: readonly ValueDecision[];
}

/** The filled-in rows of a workbook of review, by sheet, each with its number there. */
export type FilledSheets = Readonly<Record<ReviewSheet, readonly FilledRow[]>>;

export interface FilledRow {
  row: number;
  cells: ReviewRow;
}

/** What a review is judged by. */
export interface ReviewContext {
  catalogue: CatalogueReader;
  existing: CurationRows;
  /** The body that reviewed, and when. */
  decided: { decided_by: string; decided_on: string };
  /** Reads a reference as the id of a standard or work; null where it is none. */
  idOf: (reference: string) => string | null;
}

/** A row that was not taken over, and why: `Values, row 7: …`. */
export interface ReviewProblem {
  sheet: string;
  row: number;
  message: string;
}

export interface ReviewOutcome {
  /** New decisions only. */
  inclusions: InclusionDecision[];
  values: ValueDecision[];
  /** Rows whose decision is kept already. */
  known: number;
  problems: ReviewProblem[];
}

/** A decision that a row makes, or what is wrong with it; null where it decides nothing. */
type RowOutcome<Decision> = { decision: Decision } | { message: string } | null;

/**
 * Turns a filled-in workbook into decisions. A row is taken over where its standard and value are known, a reason is given
 * for what goes against the proposal, and nothing else was decided before, here or under `input/curation/`; all others
 * that say something are listed, so that nothing is lost.
 */
export function readReview(sheets: FilledSheets, context: ReviewContext): ReviewOutcome {
  const { existing, catalogue } = context;
  const inclusions = collect('standards', sheets.standards, {
    read: (cells) => readInclusion(cells, context),
    key: ({ reference }: InclusionDecision) => reference,
    existing: existing.inclusions,
  });
  const known = new Map(catalogue.table('scheme_values').map((value) => [valueKey(value), value]));
  const values = collect('values', sheets.values, {
    read: (cells) => readValue(cells, known, context),
    key: (decision: ValueDecision) => `${decision.reference} ${valueKey(decision)}`,
    existing: existing.values,
  });
  return {
    inclusions: inclusions.decisions,
    values: values.decisions,
    known: inclusions.known + values.known,
    problems: [...inclusions.problems, ...values.problems],
  };
}

/** How the rows of one sheet become decisions of one kind. */
interface Reading<Decision> {
  read: (cells: ReviewRow) => RowOutcome<Decision>;
  key: (decision: Decision) => string;
  existing: readonly Decision[];
}

interface AnyDecision {
  decision: string;
  decided_by: string;
  decided_on: string;
}

function collect<Decision extends AnyDecision>(
  sheet: ReviewSheet,
  rows: readonly FilledRow[],
  { read, key, existing }: Reading<Decision>,
): { decisions: Decision[]; known: number; problems: ReviewProblem[] } {
  const taken = new Map(existing.map((decision) => [key(decision), decision]));
  const decisions: Decision[] = [];
  const problems: ReviewProblem[] = [];
  let known = 0;
  for (const { row, cells } of rows) {
    const outcome = read(cells);
    if (outcome === null) continue;
    const made = 'decision' in outcome ? outcome.decision : null;
    const before = made === null ? undefined : taken.get(key(made));
    if ('message' in outcome) {
      problems.push({ sheet: REVIEW_SHEETS[sheet].name, row, message: outcome.message });
    } else if (before === undefined) {
      taken.set(key(outcome.decision), outcome.decision);
      decisions.push(outcome.decision);
    } else if (before.decision === outcome.decision.decision) {
      known += 1;
    } else {
      const message = `"${outcome.decision.decision}" contradicts "${before.decision}" by ${before.decided_by} on ${before.decided_on}. Settle it, and correct this row or the row under input/curation/.`;
      problems.push({ sheet: REVIEW_SHEETS[sheet].name, row, message });
    }
  }
  return { decisions, known, problems };
}

function readInclusion(cells: ReviewRow, context: ReviewContext): RowOutcome<InclusionDecision> {
  const said = readDecision(cells, REVIEW_SHEETS.standards.decisions);
  if (said === null || 'message' in said) return said;
  const reference = readReference(cells, context);
  if ('message' in reference) return reference;
  const isProposed = (said.word === 'include') === (cells['In catalogue'] === 'yes');
  const reason = reasonOf(cells, isProposed);
  if (reason === null) return missingReason(said.word);
  return {
    decision: { ...reference, decision: said.word, reason, ...context.decided },
  };
}

function readValue(
  cells: ReviewRow,
  known: ReadonlyMap<string, SchemeValueRow>,
  context: ReviewContext,
): RowOutcome<ValueDecision> {
  const said = readDecision(cells, REVIEW_SHEETS.values.decisions);
  if (said === null || 'message' in said) return said;
  const reference = readReference(cells, context);
  if ('message' in reference) return reference;
  const { Scheme: scheme = '', Characteristic: id = '', Value: code = '' } = cells;
  const key = [scheme, id, code].join('.');
  const value = known.get(key);
  if (value === undefined) return unknownValue(key, known);
  const reason = reasonOf(cells, said.word === 'accept' && (cells['Reasons'] ?? '') !== '');
  if (reason === null) return missingReason(said.word);
  const { scheme_id, characteristic_id, value_code } = value;
  const decision = said.word === 'accept' ? 'assert' : 'deny';
  return {
    decision: {
      ...reference,
      scheme_id,
      characteristic_id,
      value_code,
      decision,
      reason,
      ...context.decided,
    },
  };
}

/** The word chosen; null for a row that says nothing. A comment alone decides nothing, but must not be lost. */
function readDecision<Word extends string>(
  { Decision: said = '', Comment: comment = '' }: ReviewRow,
  words: readonly Word[],
): { word: Word } | { message: string } | null {
  if (said === '')
    return comment === ''
      ? null
      : {
          message: `The comment “${comment}” stands without a decision. Choose one: ${words.join(', ')}.`,
        };
  const word = words.find((one) => one === said.toLowerCase());
  return word === undefined
    ? { message: `"${said}" is no decision. Choose one: ${words.join(', ')}.` }
    : { word };
}

function readReference(
  { Reference: text = '' }: ReviewRow,
  { catalogue, idOf }: ReviewContext,
): { reference: string } | { message: string } {
  const id = idOf(text);
  if (id === null) return { message: `"${text}" is no readable name of a standard.` };
  const found = resolveReference(id, catalogue);
  if (found.candidate === null) {
    const near = found.suggestions.slice(0, 3).join(', ');
    const meant = near === '' ? '' : ` Did you mean ${near}?`;
    return { message: `The catalogue does not know ${text}.${meant}` };
  }
  const { standard_id: standardId, reference } = found.candidate;
  return { reference: standardId === id ? reference : text };
}

/** The comment; without one, what was proposed is reason enough to accept it. */
function reasonOf(
  { Comment: comment = '', Reasons: reasons = '' }: ReviewRow,
  isProposed: boolean,
): string | null {
  if (comment !== '') return comment;
  if (!isProposed) return null;
  return `proposal accepted: ${reasons.replaceAll(/\s*\n\s*/g, '; ')}`;
}

function missingReason(word: string): { message: string } {
  return { message: `To ${word} this goes against the proposal: give the reason as a comment.` };
}

function unknownValue(
  key: string,
  known: ReadonlyMap<string, SchemeValueRow>,
): { message: string } {
  const near = suggest(key, known.keys(), 3).join(', ');
  return {
    message: `No scheme has the value ${key}.${near === '' ? '' : ` Did you mean ${near}?`}`,
  };
}
