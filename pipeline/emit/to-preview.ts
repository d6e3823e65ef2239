import type { Catalogue } from '../normalise/catalogue.ts';

/** Rows shown of each table. */
const SHOWN = 15;
/** Titles longer than this are cut. */
const MAX_CELL = 60;

/** The first rows of the three tables that a newcomer looks at, with their main columns, as Markdown. */
export function toPreview({ concepts, definitions, standards }: Catalogue): string {
  return [
    ...preview('concepts.csv', concepts, [
      'concept_id',
      'clause',
      'label',
      'definition_status',
      'committee_status',
    ]),
    ...preview('definitions.csv', definitions, [
      'term',
      'source_reference',
      'source_clause',
      'cited_state',
      'current_standard_id',
    ]),
    ...preview('standards.csv', standards, [
      'reference',
      'title_en',
      'publication_date',
      'state',
      'committee_ids',
    ]),
  ].join('\n');
}

function preview<Row extends object>(
  file: string,
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string[] {
  return [
    `The first rows of \`${file}\` (of ${rows.length}; ${columns.length} of its columns):`,
    '',
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows
      .slice(0, SHOWN)
      .map((row) => `| ${columns.map((column) => cell(row[column])).join(' | ')} |`),
    '',
  ];
}

function cell(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
  const short = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1).trimEnd()}…` : text;
  return short.replaceAll('|', '\\|');
}
