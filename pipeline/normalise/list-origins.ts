import type { OriginRow } from '../../schemas/types.ts';
import { designationId } from '../designation/designation-id.ts';
import type { ItemOrigin } from '../extract/extraction.ts';
import type { RoleDraft } from './assign-roles.ts';
import type { DefinitionDraft } from './define-concepts.ts';
import type { ConceptDraft } from './join-concepts.ts';
import type { RegisteredStandard } from './registered-standard.ts';

/** Where the rows come from: a row per clause, list item, entry, gap mark, cell of a concept table, and register row. */
export function listOrigins(
  concepts: readonly ConceptDraft[],
  definitions: readonly DefinitionDraft[],
  roles: readonly RoleDraft[],
  registered: readonly RegisteredStandard[],
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
    ...registered.map(({ designation, source_id, line, row }) =>
      originRow('candidates', designationId(designation), {
        source_id,
        page: null,
        line,
        place: row.reference,
      }),
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
