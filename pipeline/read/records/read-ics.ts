import { field, plainText } from './field.ts';
import type { HarvestedIcsRow } from './harvested-committee.ts';

/** A row of `iso_ics.csv`; null where it holds no code. */
export function readIcs(row: unknown, source_id: string, place: string): HarvestedIcsRow | null {
  const code = plainText(field(row, 'identifier', 'code'));
  if (code === null) return null;
  return {
    source_id,
    place,
    code,
    parent: plainText(field(row, 'parent')),
    title_en: plainText(field(row, 'titleEn', 'description')),
    title_fr: plainText(field(row, 'titleFr')),
    scope_en: plainText(field(row, 'scopeEn')),
    scope_fr: plainText(field(row, 'scopeFr')),
  };
}
