import type { CandidateRow, ClassificationRow } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { listCharacteristics } from './describe-standard.ts';
import type { ReviewRow, ReviewSheet } from './review-columns.ts';

/**
 * What a committee reviews: its standards (and those of its subcommittees) that are in force or on their way, entries of
 * the catalogue first, and the values proposed for the entries. Values that follow from others through a cross-walk
 * are left out: who decides the first decides them.
 */
export function listReviewRows(
  committeeId: string,
  catalogue: CatalogueReader,
): Record<ReviewSheet, ReviewRow[]> {
  const standards = catalogue
    .table('candidates')
    .filter((row) => isOf(row, committeeId) && (row.is_included || isInForce(row)))
    .sort(
      (a, b) =>
        Number(b.is_included) - Number(a.is_included) ||
        (b.relevance ?? 0) - (a.relevance ?? 0) ||
        (a.reference < b.reference ? -1 : 1),
    );
  return {
    standards: standards.map(standardRow),
    values: standards.filter((row) => row.is_included).flatMap((row) => valueRows(row, catalogue)),
  };
}

function isOf({ committee_ids: ids }: CandidateRow, committeeId: string): boolean {
  return ids.some((id) => id === committeeId || id.startsWith(`${committeeId}-`));
}

function isInForce({ state, is_current: isCurrent }: CandidateRow): boolean {
  return isCurrent || state === 'project';
}

function standardRow(row: CandidateRow): ReviewRow {
  return {
    Reference: row.reference,
    Title: row.title_en ?? row.title_fr ?? '',
    State: row.state,
    'In catalogue': row.is_included ? 'yes' : 'no',
    Relevance: String(row.relevance ?? ''),
    Reasons: row.reasons.join('\n'),
    Decision: '',
    Comment: '',
  };
}

function valueRows(standard: CandidateRow, catalogue: CatalogueReader): ReviewRow[] {
  const rows = catalogue.rowsOf('classifications', standard.standard_id);
  return listCharacteristics(rows, catalogue).flatMap(({ values }) =>
    values.map(({ label, row }) => ({
      Reference: standard.reference,
      Title: standard.title_en ?? standard.title_fr ?? '',
      Scheme: row.scheme_id,
      Characteristic: row.characteristic_id,
      Value: row.value_code,
      Label: label,
      Confidence: String(row.confidence),
      Reasons: describeReasons(row),
      Decision: '',
      Comment: '',
    })),
  );
}

function describeReasons(row: ClassificationRow): string {
  const words = row.evidence_text === null ? '' : ` “${row.evidence_text}”`;
  const others = (label: string, rules: readonly string[]) =>
    rules.length === 0 ? '' : `; ${label} ${rules.join(', ')}`;
  return `${row.basis}${words} (${row.rule_id})${others('also', row.supporting_rules)}${others('against', row.denying_rules)}`;
}
