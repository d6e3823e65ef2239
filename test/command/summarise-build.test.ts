import { expect, it } from 'vitest';
import { summariseBuild } from '../../pipeline/command/summarise-build.ts';
import { diagnostic } from '../../pipeline/diagnostic.ts';
import { emptyCatalogue } from '../../pipeline/normalise/catalogue.ts';
import { makeFinding } from '../../pipeline/assess/make-finding.ts';
import type { FindingRow } from '../../schemas/types.ts';

function finding(
  kind: FindingRow['kind'],
  severity: FindingRow['severity'],
  subject: string,
): FindingRow {
  return makeFinding({
    kind,
    severity,
    subject_id: subject,
    concept_id: null,
    rule_id: 'rule',
    summary: kind,
    readings: [],
  });
}

it('sums up in a few lines, the most frequent first, what a build made and what needs attention', () => {
  const kinds = ['definition_missing', 'committee_missing', 'definition_missing'] as const;
  const findings = kinds.map((kind, index) => finding(kind, 'gap', `subject ${index}`));
  const settled: FindingRow = { ...finding('term_differs', 'note', 'term'), status: 'accepted' };
  const catalogue = { ...emptyCatalogue(), findings: [...findings, settled] };
  const warning = diagnostic('read/empty', { source: 'a' }, 'It holds no text.');
  expect(summariseBuild(catalogue, [warning]).split('\n')).toEqual([
    '0 standards in the catalogue, of 0 considered, with 0 values',
    '0 concepts, 0 definitions, 0 committees, 0 actions',
    '3 open findings:',
    '  3 gaps: definition missing 2, committee missing 1',
    '1 warning, listed above and in the report',
    '',
  ]);
});

it('says so where nothing is open', () => {
  expect(summariseBuild(emptyCatalogue(), [])).toContain('No open findings\n');
});
