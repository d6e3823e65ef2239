import type { OriginRow } from '../../schemas/types.ts';
import type { ItemOrigin } from '../extract/extraction.ts';
import type { RoleDraft } from './assign-roles.ts';
import type { DefinitionDraft } from './define-concepts.ts';
import type { ConceptDraft } from './join-concepts.ts';

/** Where the rows come from: a row per clause, list item, entry, gap mark and cell of a concept table. */
export function listOrigins(
  concepts: readonly ConceptDraft[],
  definitions: readonly DefinitionDraft[],
  roles: readonly RoleDraft[],
): OriginRow[] {
  const rows = [
    ...concepts.flatMap(({ concept_id: id, sections, listings, entry }) =>
      [...sections, ...listings, ...(entry === null ? [] : [entry])].map(({ origin }) =>
        originRow('concepts', id, origin),
      ),
    ),
    ...concepts.flatMap(({ listings }) =>
      listings.flatMap(({ gaps, origin }) =>
        gaps.map(({ number }) => originRow('gaps', String(number), origin)),
      ),
    ),
    ...definitions.map(({ row, entry }) =>
      originRow('definitions', row.definition_id, entry.origin),
    ),
    ...roles.map(({ row, origin }) =>
      originRow('committee_concepts', `${row.committee_id}/${row.concept_id}/${row.role}`, origin),
    ),
  ];
  const unique = new Map(
    rows.map((row) => [`${row.table}/${row.row_id}/${row.source_id}/${row.place ?? ''}`, row]),
  );
  return [...unique.values()];
}

function originRow(table: string, rowId: string, origin: ItemOrigin): OriginRow {
  return { table, row_id: rowId, field: null, ...origin };
}
