import { writeCsv } from '../../emit/to-csv.ts';
import type { Entry, Library } from './unpack-index.ts';

/** What joins values of a list in a cell of CSV, as in the published tables. */
const SEPARATOR = ' | ';

/**
 * The listed standards as a file: a row each with its facts and, in a column for each characteristic, the codes of its
 * values. Names are those of the published tables; a characteristic is named `sm2.layer`.
 */
export function writeSelection(
  entries: readonly Entry[],
  { facets }: Library,
  form: 'csv' | 'json',
): string {
  const rows = entries.map((entry) => ({
    standard_id: entry.standard_id,
    reference: entry.reference,
    title_en: entry.title_en,
    title_fr: entry.title_fr,
    is_current: entry.is_current,
    relevance: entry.relevance,
    ...Object.fromEntries(facets.map(({ name }) => [name, entry.codes.get(name) ?? []])),
  }));
  if (form === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  const [first] = rows;
  const lines = rows.map((row) => Object.values(row).map(toCell));
  return writeCsv([Object.keys(first ?? {}), ...lines]);
}

function toCell(value: string | number | boolean | null | readonly string[]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(SEPARATOR) : String(value);
}
