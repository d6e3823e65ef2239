import type { CommitteeRow, RegisterCommittee } from '../../schemas/types.ts';
import { actsAsCommittee } from '../committee/acts-as-committee.ts';
import type { Committee } from '../committee/committee.ts';
import { committeeId } from '../committee/committee-id.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import { actingCommittees } from './acting-committees.ts';
import type { RoleDraft } from './assign-roles.ts';

/** The committees that documents mention, that have a role, or that are responsible for a recorded standard. */
export function namedCommittees(
  extractions: readonly Extraction[],
  roles: readonly RoleDraft[],
  responsible: readonly Committee[],
): Committee[] {
  return [
    ...extractions.flatMap(({ mentions }) => mentions.flatMap(({ committee }) => committee ?? [])),
    ...roles.map(({ committee }) => committee),
    ...responsible,
  ];
}

/**
 * The committees as rows: those named, with their parents and successors up to the top, described by the register where
 * it holds them. A committee that the register does not hold is kept, with the status `unknown`; a body that does not act
 * as a committee is left out, and no row leads to it.
 */
export function listCommittees(
  named: readonly Committee[],
  register: readonly RegisterCommittee[],
  reference: Reference,
): CommitteeRow[] {
  const facts = new Map(register.map((row) => [row.name, row]));
  const rows = new Map<string, CommitteeRow>();
  const waiting = [...named];
  for (let committee = waiting.pop(); committee !== undefined; committee = waiting.pop()) {
    if (rows.has(committee.name)) continue;
    const fact = facts.get(committee.name);
    if (!actsAsCommittee(committee, reference.committees)) continue;
    const parents = actingCommittees(committee.parents, reference);
    const successors = actingCommittees(fact?.successor ? [fact.successor] : [], reference);
    rows.set(committee.name, makeRow(committee, parents, successors, fact));
    waiting.push(...parents, ...successors);
  }
  return [...rows.values()];
}

function makeRow(
  committee: Committee,
  parents: readonly Committee[],
  [successor]: readonly Committee[],
  fact: RegisterCommittee | undefined,
): CommitteeRow {
  return {
    committee_id: committeeId(committee.name),
    name: committee.name,
    title_en: fact?.title_en ?? null,
    kind: committee.kind,
    publishers: committee.publishers,
    parent_ids: parents.map(({ name }) => committeeId(name)),
    is_joint: committee.is_joint,
    status: fact?.status ?? 'unknown',
    successor_id: successor === undefined ? null : committeeId(successor.name),
    secretariat: fact?.secretariat ?? null,
    url: fact?.url ?? null,
  };
}
