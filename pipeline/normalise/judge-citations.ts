import type { CandidateRow, DefinitionRow } from '../../schemas/types.ts';

/**
 * What the register says of each cited document: its state, and the edition of the work that is current. A citation of a
 * document that no register holds keeps the state that the citation itself tells.
 */
export function judgeCitations(
  definitions: readonly DefinitionRow[],
  candidates: readonly CandidateRow[],
): DefinitionRow[] {
  const rows = new Map<string, CandidateRow>();
  for (const row of candidates) {
    rows.set(row.standard_id, row);
    for (const id of row.former_ids) rows.set(id, row);
  }
  const current = new Map(
    candidates.filter((row) => row.is_current).map((row) => [row.work_id, row]),
  );
  return definitions.map((definition) => {
    const cited = rows.get(definition.source_standard_id ?? '');
    if (cited === undefined) return definition;
    const edition = current.get(cited.work_id);
    const isOpen = definition.cited_state === 'unknown';
    return {
      ...definition,
      cited_state: isOpen ? stateOf(cited, edition) : definition.cited_state,
      current_standard_id: edition?.standard_id ?? null,
    };
  });
}

function stateOf(
  cited: CandidateRow,
  edition: CandidateRow | undefined,
): DefinitionRow['cited_state'] {
  if (cited.is_current) return 'current';
  if (edition !== undefined && edition !== cited) return 'superseded';
  return cited.state === 'withdrawn' ? 'withdrawn' : 'unknown';
}
