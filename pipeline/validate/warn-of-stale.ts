import type { FindingRow } from '../../schemas/types.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';

const STALE: ReadonlySet<FindingRow['kind']> = new Set([
  'correction_stale',
  'decision_stale',
  'triage_stale',
]);

/** Warns of reviewed rows that have no effect any more; each is a finding too, and never an error. */
export function warnOfStale(findings: readonly FindingRow[]): Diagnostic[] {
  return findings
    .filter(({ kind }) => STALE.has(kind))
    .map(({ subject_id: place, summary }) =>
      diagnostic('curation/stale', { source: 'input/curation', place }, summary),
    );
}
