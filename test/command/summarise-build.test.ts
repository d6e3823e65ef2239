import { expect, it } from 'vitest';
import { summariseBuild } from '../../pipeline/command/summarise-build.ts';
import { diagnostic } from '../../pipeline/diagnostic.ts';
import { emptyCatalogue } from '../../pipeline/normalise/catalogue.ts';
import { row } from '../normalise/sample-rows.ts';

it('sums up in a few lines, the most frequent first, what a build made and what needs attention', () => {
  const kinds = ['definition_missing', 'committee_missing', 'definition_missing'] as const;
  const findings = kinds.map((kind) =>
    row('findings', { kind, severity: 'gap', status: 'open', summary: kind }),
  );
  const settled = row('findings', { kind: 'term_differs', severity: 'note', status: 'accepted' });
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
