import type { InclusionDecision, ValueDecision } from '../../schemas/types.ts';
import { valueKey } from './make-cards.ts';
import { readInclusion, readValue } from './read-review-row.ts';
import type { ReviewContext, RowOutcome } from './read-review-row.ts';
import { REVIEW_SHEETS } from './review-columns.ts';
import type { ReviewRow, ReviewSheet } from './review-columns.ts';

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

/**
 * Turns a filled-in workbook into decisions. A row is taken over where its standard and value are known, a reason is given
 * for what goes against the proposal, and nothing else was decided before, here or under `input/curation/`; all others
 * that say something are listed, so that nothing is lost.
 */
export function readReview(
  sheets: FilledSheets,
  existing: CurationRows,
  context: ReviewContext,
): ReviewOutcome {
  const { catalogue } = context;
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
