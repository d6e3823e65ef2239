import { formatOrigin } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { byRoadmap } from '../catalogue/by-roadmap.ts';
import type { Account } from '../normalise/account.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import type { CommitteeConceptRow, ConceptRow, FindingRow } from '../../schemas/types.ts';
import type { SourceProfile } from '../normalise/merge/profile-records.ts';
import { coverageFigures, reportCoverage } from './report-coverage.ts';
import { harvestFigures, reportHarvest } from './report-harvest.ts';
import { tableLine } from './table-line.ts';

/** What a build tells beside its tables. */
export interface BuildNotes {
  version: string;
  accounts: readonly Account[];
  profiles: readonly SourceProfile[];
  diagnostics: readonly Diagnostic[];
}

/** The report for programs: number of rows, conservation sum, diagnostics. */
export function toReportJson(
  catalogue: Catalogue,
  { version, accounts, profiles, diagnostics }: BuildNotes,
): string {
  const report = {
    version,
    tables: Object.fromEntries(
      Object.entries(catalogue).map(([name, rows]) => [name, rows.length]),
    ),
    coverage: coverageFigures(catalogue),
    findings: countBy(catalogue.findings.map(({ kind }) => kind)),
    conservation: accounts.filter(({ read }) => read > 0),
    ...harvestFigures(catalogue, profiles),
    diagnostics,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The report for people: the roadmap at a glance, what is missing, what to settle, what was read. */
export function toReportMarkdown(catalogue: Catalogue, notes: BuildNotes): string {
  return [
    '# Smart manufacturing standards map: build report',
    '',
    headline(catalogue),
    '',
    '## The roadmap at a glance',
    '',
    ...roadmap(catalogue),
    '',
    '## The standards',
    '',
    ...standardsTable(catalogue),
    '',
    ...reportCoverage(catalogue),
    ...findingSections(catalogue.findings),
    '## What was read',
    '',
    ...sourcesTable(catalogue, notes.accounts),
    '',
    ...reportHarvest(catalogue, notes.profiles),
    '## Problems in the data',
    '',
    ...(notes.diagnostics.length === 0 ? ['None.'] : notes.diagnostics.map(problem)),
    '',
  ].join('\n');
}

function headline({ concepts, definitions, standards, committees, findings }: Catalogue): string {
  const named = concepts.filter(({ kind }) => kind !== 'subject');
  const firm = named.filter(
    ({ definition_status: status }) => status === 'one' || status === 'several',
  );
  const tentative = named.filter(({ definition_status: status }) => status === 'tentative');
  const owned = named.filter(({ committee_status: status }) => status !== 'none');
  const gaps = findings.filter(({ severity }) => severity === 'gap');
  return [
    `The sources name **${named.length} concepts** of smart manufacturing.`,
    `${firm.length} of them have a definition from a standard or another organisation, ${tentative.length} only a tentative one; ${owned.length} have a committee that is named to provide it.`,
    `The catalogue holds **${standards.length} standards and projects**, ${definitions.length} definitions and ${committees.length} committees.`,
    `**${gaps.length} things are missing.**`,
  ].join(' ');
}

function roadmap(catalogue: Catalogue): string[] {
  const rows = [...catalogue.concepts].sort(byRoadmap);
  return [
    '| clause | concept | kind | SMCC gap | main committees | definitions |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows
      .filter(({ kind }) => kind !== 'subject')
      .map((concept) => {
        const main = namesFor(catalogue, concept, 'main');
        const definitions = definitionWords(catalogue, concept);
        const gaps = concept.gap_numbers.map((number) => `#${number}`).join(', ') || '–';
        return tableLine(
          concept.clause ?? '–',
          concept.label,
          concept.kind,
          gaps,
          main,
          definitions,
        );
      }),
  ];
}

function namesFor(
  { committee_concepts: cells, committees }: Catalogue,
  { concept_id: id }: ConceptRow,
  role: CommitteeConceptRow['role'],
): string {
  const names = cells
    .filter((cell) => cell.concept_id === id && cell.role === role)
    .map(
      (cell) =>
        committees.find((row) => row.committee_id === cell.committee_id)?.name ?? cell.committee_id,
    );
  return names.length === 0 ? '**none**' : names.sort().join('; ');
}

function definitionWords({ definitions }: Catalogue, concept: ConceptRow): string {
  const count = definitions.filter(({ concept_id: id }) => id === concept.concept_id).length;
  if (count === 0) return '**missing**';
  return concept.definition_status === 'tentative' ? `${count}, tentative` : String(count);
}

/** How many entries of the catalogue each publisher has; a joint document counts with its first publisher. */
function standardsTable({ standards }: Catalogue): string[] {
  const publishers = countBy(standards.map(({ publishers: [first = ''] }) => first));
  const projects = countBy(
    standards
      .filter(({ state }) => state === 'project')
      .map(({ publishers: [first = ''] }) => first),
  );
  if (standards.length === 0)
    return ['No register of standards was read; the documents name standards only in passing.'];
  return [
    '| first publisher | published | projects |',
    '| --- | --: | --: |',
    ...Object.entries(publishers)
      .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
      .map(([name, count]) => tableLine(name, count - (projects[name] ?? 0), projects[name] ?? 0)),
  ];
}

const SECTIONS: readonly { severity: FindingRow['severity']; title: string; intro: string }[] = [
  {
    severity: 'gap',
    title: 'What is missing',
    intro: 'What the roadmap needs and the sources do not give.',
  },
  {
    severity: 'issue',
    title: 'To settle',
    intro: 'Where several answers stand side by side, or one is out of date.',
  },
  { severity: 'note', title: 'To know', intro: 'What a reader of the definitions should know.' },
];

function findingSections(findings: readonly FindingRow[]): string[] {
  return SECTIONS.flatMap(({ severity, title, intro }) => {
    const found = findings.filter((finding) => finding.severity === severity);
    const lines = found.map(({ summary }) => `- ${summary}`).sort();
    return [
      `## ${title} (${found.length})`,
      '',
      intro,
      '',
      ...(lines.length === 0 ? ['None.'] : lines),
      '',
    ];
  });
}

const USES = ['entry', 'merged', 'superseded', 'out_of_scope', 'dropped', 'rejected'] as const;

function sourcesTable({ sources }: Catalogue, accounts: readonly Account[]): string[] {
  const titles = new Map(sources.map(({ source_id: id, title }) => [id, title]));
  return [
    'Every item read ends as a row, as part of a row, superseded, out of scope, dropped or rejected.',
    '',
    '| source | item | read | rows | merged | superseded | out of scope | dropped | rejected |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: |',
    ...accounts
      .filter(({ read }) => read > 0)
      .map(({ source_id: id, item, read, ...counts }) =>
        tableLine(titles.get(id) ?? id, item, read, ...USES.map((name) => counts[name])),
      ),
  ];
}

function problem({ severity, code, origin, message }: Diagnostic): string {
  return `- ${severity} \`${code}\` ${formatOrigin(origin)}: ${message}`;
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
