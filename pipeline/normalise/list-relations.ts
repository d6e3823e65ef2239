import type { CandidateRow, RelationRow } from '../../schemas/types.ts';
import type { Designation } from '../designation/designation.ts';
import { designationId } from '../designation/designation-id.ts';
import { nameRelations } from '../designation/name-relations.ts';

/**
 * Relations between candidates, each in one direction: the succession of editions, those that records tell, and those that
 * follow from a name and lead to another candidate.
 */
export function listRelations(
  candidates: readonly CandidateRow[],
  named: readonly Designation[],
  told: readonly RelationRow[] = [],
): RelationRow[] {
  const known = new Set(candidates.map(({ standard_id: id }) => id));
  const given = candidates.flatMap((row): RelationRow[] => [
    ...row.replaces.map((to): RelationRow => ({
      from_id: row.standard_id,
      relation: 'obsoletes',
      to_id: to,
    })),
    ...row.replaced_by.map((from): RelationRow => ({
      from_id: from,
      relation: 'obsoletes',
      to_id: row.standard_id,
    })),
    ...row.being_revised_by.map((from): RelationRow => ({
      from_id: from,
      relation: 'successorOf',
      to_id: row.standard_id,
    })),
  ]);
  const followed = named.flatMap((designation) => {
    const from = designationId(designation);
    return nameRelations({ ...designation, clause: null }).map(
      ({ relation, target }): RelationRow => ({
        from_id: from,
        relation,
        to_id: designationId(target),
      }),
    );
  });
  const unique = new Map(
    [...given, ...told, ...followed]
      .filter(({ from_id: from, to_id: to }) => from !== to && known.has(from) && known.has(to))
      .map((row) => [`${row.from_id}/${row.relation}/${row.to_id}`, row]),
  );
  return [...unique.values()];
}
