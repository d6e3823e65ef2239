import type { FindingRow } from '../../../schemas/types.ts';
import { capital } from './capital.ts';

/** Findings that are shown on the start page. */
const SHOWN = 8;
const SEVERITIES = ['gap', 'issue', 'note'] as const;
const LABELS: Readonly<Record<FindingRow['severity'], string>> = {
  gap: 'Missing',
  issue: 'To settle',
  note: 'Note',
};

/** The findings that weigh most, of as many kinds as there are. */
export function OverviewFindings({ findings }: { findings: readonly FindingRow[] }) {
  const shown = chooseFindings(findings);
  if (shown.length === 0) return null;
  return (
    <section class="section">
      <h2>What the map found</h2>
      <ul class="plain found">
        {shown.map(({ finding_id: id, severity, summary }) => (
          <li key={id}>
            <span class={`severity severity-${severity}`}>{LABELS[severity]}</span>
            <span>{capital(summary)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="findings.html">All {findings.length} findings</a>
      </p>
    </section>
  );
}

/** The first of each kind in turn, gaps before what is to be settled. */
function chooseFindings(findings: readonly FindingRow[]): FindingRow[] {
  const places = new Map<string, number>();
  return findings
    .map((finding) => {
      const key = `${finding.severity} ${finding.kind}`;
      const turn = places.get(key) ?? 0;
      places.set(key, turn + 1);
      return { finding, rank: SEVERITIES.indexOf(finding.severity) * 2 + turn };
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ finding }) => finding);
}
