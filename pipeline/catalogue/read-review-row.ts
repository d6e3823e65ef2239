import type { InclusionDecision, SchemeValueRow, ValueDecision } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { resolveReference } from './resolve-reference.ts';
import { REVIEW_SHEETS } from './review-columns.ts';
import type { ReviewRow } from './review-columns.ts';
import { suggest } from './suggest.ts';

/** What a review is judged by. */
export interface ReviewContext {
  catalogue: CatalogueReader;
  /** The body that reviewed, and when. */
  decided: { decided_by: string; decided_on: string };
  /** Reads a reference as the id of a standard or work; null where it is none. */
  idOf: (reference: string) => string | null;
}

/** A decision that a row makes, or what is wrong with it; null where it decides nothing. */
export type RowOutcome<Decision> = { decision: Decision } | { message: string } | null;

/** What a row of the sheet of standards decides. */
export function readInclusion(
  cells: ReviewRow,
  context: ReviewContext,
): RowOutcome<InclusionDecision> {
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

/** What a row of the sheet of values decides; `known` are the values of the schemes, by key. */
export function readValue(
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
