import type { CommitteeRow, RegisterCommittee } from '../../schemas/types.ts';
import type { Committee } from '../committee/committee.ts';
import { committeeId } from '../committee/committee-id.ts';
import { isCommittee, parseCommittee } from '../committee/parse-committee.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import type { RoleDraft } from './assign-roles.ts';
import type { RegisteredStandard } from './registered-standard.ts';

/** The committees that documents mention, that have a role, or that are responsible for a registered standard. */
export function namedCommittees(
  extractions: readonly Extraction[],
  roles: readonly RoleDraft[],
  registered: readonly RegisteredStandard[],
  reference: Reference,
): Committee[] {
  const names = new Set(registered.flatMap(({ row }) => row.committees));
  return [
    ...extractions.flatMap(({ mentions }) => mentions.flatMap(({ committee }) => committee ?? [])),
    ...roles.map(({ committee }) => committee),
    ...[...names].map((name) => parseCommittee(name, reference.committees)).filter(isCommittee),
  ];
}

/**
 * The committees as rows: those named, with their parents and successors up to the top, described by the register where
 * it holds them. A committee that the register does not hold is kept, with the status `unknown`.
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
    rows.set(committee.name, makeRow(committee, fact));
    for (const name of [...committee.parents, fact?.successor ?? null]) {
      const next = name === null ? null : parseCommittee(name, reference.committees);
      if (next !== null && isCommittee(next)) waiting.push(next);
    }
  }
  return [...rows.values()];
}

function makeRow(committee: Committee, fact: RegisterCommittee | undefined): CommitteeRow {
  return {
    committee_id: committeeId(committee.name),
    name: committee.name,
    title_en: fact?.title_en ?? null,
    kind: committee.kind,
    publishers: committee.publishers,
    parent_ids: committee.parents.map(committeeId),
    is_joint: committee.is_joint,
    status: fact?.status ?? 'unknown',
    successor_id: fact?.successor ? committeeId(fact.successor) : null,
    secretariat: fact?.secretariat ?? null,
    url: fact?.url ?? null,
  };
}
