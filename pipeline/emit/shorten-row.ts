import type { QuotationCutter } from './find-quotations.ts';

/** Columns that hold the names and titles of standards and committees, which are facts. */
const FACTS = new Set(['name', 'reference', 'title_en', 'title_fr']);

/** A row in which every text is shortened where it quotes too much; it is marked where its table has a column for that. */
export function shortenRow<Row extends object>(row: Row, shorten: QuotationCutter): Row {
  const changes: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    if (FACTS.has(column)) continue;
    const shortened = shortenValue(value, shorten);
    if (shortened !== value) changes[column] = shortened;
  }
  if (Object.keys(changes).length === 0) return row;
  if ('is_text_withheld' in row) changes['is_text_withheld'] = true;
  return Object.assign({ ...row }, changes);
}

/** The same value where nothing in it is shortened. */
function shortenValue(value: unknown, shorten: QuotationCutter): unknown {
  if (typeof value === 'string') return value.includes(' ') ? shorten(value) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => shortenValue(item, shorten));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return typeof value === 'object' && value !== null ? shortenRow(value, shorten) : value;
}
