import type { ClassificationRow, SchemeValueRow, StandardRow } from '../../schemas/types.ts';
import type { Catalogue } from '../normalise/catalogue.ts';
import { viewOf } from './published-table.ts';
import type { PublishedTable, ViewColumn } from './published-table.ts';

const WIDE =
  'An entry of the catalogue with its characteristics in columns, in the style of ISO/IEC TR 63306-2 (a view; one column per characteristic).';

/** What a row begins with; its characteristics follow. */
const FACTS = {
  standard_id: {
    type: 'string',
    description: 'The standard.',
    examples: ['iso-23247-1-2021'],
    foreign_key: 'standards.standard_id',
  },
  reference: {
    type: 'string',
    description: 'Designation, written canonically.',
    examples: ['ISO 23247-1:2021'],
  },
  title_en: {
    type: ['string', 'null'],
    description: 'English title.',
    examples: ['Automation systems and integration'],
  },
  publishers: { description: 'Publishers, the first one first.', examples: [['ISO']] },
  state: { type: 'string', description: 'State.', examples: ['published'] },
  publication_year: { type: ['integer', 'null'], description: 'Year.', examples: [2021] },
  committee_ids: {
    description: 'Committees in charge.',
    examples: [['iso-tc-184-sc-4']],
    foreign_key: 'committees.committee_id',
  },
} satisfies Partial<Record<keyof StandardRow, ViewColumn>>;

/**
 * The catalogue in the style of TR 63306-2: a row for each standard, and a column for each characteristic by which standards
 * are sorted, with the codes of its values: `sm2_hierarchy_level` of ISO 22400-2 is `['station', 'work_center']`.
 * Characteristics whose values follow by the cross-walk only have no column.
 */
export function toWide({
  standards,
  classifications,
  scheme_values: values,
}: Catalogue): PublishedTable {
  const given = new Map<string, Map<string, Set<string>>>();
  for (const row of classifications) {
    const columns = given.get(row.standard_id) ?? new Map<string, Set<string>>();
    given.set(row.standard_id, columns);
    const codes = columns.get(columnName(row)) ?? new Set();
    columns.set(columnName(row), codes.add(row.value_code));
  }
  const used = new Set(classifications.map(columnName));
  const columns = characteristicColumns(values.filter((value) => used.has(columnName(value))));
  const names = Object.keys(columns);
  const rows = standards.map((standard) => {
    const codes = given.get(standard.standard_id);
    return {
      ...Object.fromEntries(
        Object.keys(FACTS).map((name): [string, unknown] => [name, Reflect.get(standard, name)]),
      ),
      ...Object.fromEntries(names.map((name) => [name, [...(codes?.get(name) ?? [])].sort()])),
    };
  });
  return viewOf('standards_wide', WIDE, { ...FACTS, ...columns }, rows);
}

function columnName(
  row: Pick<ClassificationRow, 'scheme_id' | 'characteristic_id'>,
): `${string}_${string}` {
  return `${row.scheme_id}_${row.characteristic_id}`;
}

function characteristicColumns(values: readonly SchemeValueRow[]): Record<string, ViewColumn> {
  const codes = new Map<string, SchemeValueRow[]>();
  for (const value of values) {
    const name = columnName(value);
    codes.set(name, [...(codes.get(name) ?? []), value]);
  }
  return Object.fromEntries(
    [...codes].map(([name, rows]) => [
      name,
      {
        description: `${rows[0]?.characteristic_label ?? name}, by the scheme ${rows[0]?.scheme_id ?? ''}.`,
        examples: [[rows[0]?.value_code ?? '']],
        items: { type: 'string', enum: [...new Set(rows.map((row) => row.value_code))].sort() },
      },
    ]),
  );
}
