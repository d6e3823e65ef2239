import type { Correction, FindingRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { shortHash } from '../normalise/short-hash.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Corrections that no longer correct anything: their row is there, but the misprint is not. A correction of a row that
 * this build does not hold is not stale, since another manifest may hold it; nor is one of a row that is a paraphrase here, since
 * only a quotation has the misprints of its source.
 */
export function checkCorrections(
  { definitions }: Catalogue,
  corrections: readonly Correction[],
): FindingRow[] {
  const rows = new Map(definitions.map((row) => [row.definition_id, row]));
  return corrections.flatMap(({ row_id: id, found }) => {
    const row = rows.get(id);
    const text = row?.text ?? null;
    if (row?.is_verbatim !== true || text === null || text.includes(found)) return [];
    return [
      makeFinding({
        kind: 'correction_stale',
        severity: 'note',
        rule_id: `found-${shortHash(found)}`,
        subject_id: id,
        concept_id: row.concept_id,
        summary: `The correction of “${found}” has no effect any more; remove it from input/curation/corrections.csv.`,
        readings: [{ rule: 'text', value: text }],
      }),
    ];
  });
}
