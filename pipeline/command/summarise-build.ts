import type { FindingRow } from '../../schemas/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Catalogue } from '../normalise/catalogue.ts';

/**
 * What a build made, in a few lines for people: the standards, the roadmap, and what needs attention, most first.
 * The same catalogue gives the same text.
 */
export function summariseBuild(catalogue: Catalogue, diagnostics: readonly Diagnostic[]): string {
  const { candidates, standards, classifications, concepts, definitions, committees } = catalogue;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return [
    `${count(standards.length, 'standard')} in the catalogue, of ${candidates.length} considered, with ${count(classifications.length, 'value')}`,
    `${count(concepts.length, 'concept')}, ${count(definitions.length, 'definition')}, ${count(committees.length, 'committee')}, ${count(catalogue.actions.length, 'action')}`,
    ...attention(catalogue.findings.filter(({ status }) => status === 'open')),
    ...(warnings === 0 ? [] : [`${count(warnings, 'warning')}, listed above and in the report`]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The open findings by how much they matter, each with its most frequent kinds. */
function attention(findings: readonly FindingRow[]): string[] {
  if (findings.length === 0) return ['No open findings'];
  return [
    `${count(findings.length, 'open finding')}:`,
    ...SEVERITIES.flatMap(([severity, singular]) => {
      const kinds = findings.filter((one) => one.severity === severity).map(({ kind }) => kind);
      return kinds.length === 0 ? [] : [`  ${count(kinds.length, singular)}: ${frequent(kinds)}`];
    }),
  ];
}

const SEVERITIES = [
  ['gap', 'gap'],
  ['issue', 'issue'],
  ['note', 'note'],
] as const;

/** Kinds that are named for each severity. */
const NAMED = 4;

function frequent(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = sorted
    .slice(0, NAMED)
    .map(([kind, number]) => `${kind.replaceAll('_', ' ')} ${number}`);
  return [...named, ...(sorted.length > NAMED ? ['…'] : [])].join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
