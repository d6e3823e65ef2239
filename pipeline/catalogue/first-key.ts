/**
 * The value of the first column of a row, which is the first part of its primary key in every table that is looked up by
 * key: `{ standard_id: 'iso-23247-1-2021', … }` → `iso-23247-1-2021`.
 */
export function firstKey(row: object): string {
  for (const value of Object.values(row)) return String(value);
  return '';
}
