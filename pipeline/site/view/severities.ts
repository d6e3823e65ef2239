import type { FindingRow } from '../../../schemas/types.ts';

/** What the severities are called, the gravest first. */
export const SEVERITIES: Readonly<Record<FindingRow['severity'], string>> = {
  gap: 'Missing',
  issue: 'To settle',
  note: 'To know',
};
