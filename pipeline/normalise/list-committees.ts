import type { CommitteeRow, RegisterCommittee } from '../../schemas/types.ts';
import { actsAsCommittee } from '../committee/acts-as-committee.ts';
import type { Committee } from '../committee/committee.ts';
import { committeeId } from '../committee/committee-id.ts';
import type { HarvestedCommitteeRow } from '../read/records/harvested-committee.ts';
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
 * The committees as rows: those named, with their parents and successors up to the top, described by the publisher's list,
 * else by the register, where they hold them. A committee that the register does not hold is kept, with the status `unknown`; a body that does not act
 * as a committee is left out, and no row leads to it.
 */
export function listCommittees(
  named: readonly Committee[],
  register: readonly RegisterCommittee[],
  listed: ReadonlyMap<string, HarvestedCommitteeRow>,
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
    rows.set(
      committee.name,
      makeRow(committee, parents, successors, fact, listed.get(committee.name)),
    );
    waiting.push(...parents, ...successors);
  }
  return [...rows.values()];
}

function makeRow(
  committee: Committee,
  parents: readonly Committee[],
  [successor]: readonly Committee[],
  fact: RegisterCommittee | undefined,
  listed: HarvestedCommitteeRow | undefined,
): CommitteeRow {
  return {
    committee_id: committeeId(committee.name),
    name: committee.name,
    title_en: listed?.title_en ?? fact?.title_en ?? null,
    kind: committee.kind,
    publishers: committee.publishers,
    parent_ids: parents.map(({ name }) => committeeId(name)),
    is_joint: committee.is_joint,
    status: statusOf(listed) ?? fact?.status ?? 'unknown',
    successor_id: successor === undefined ? null : committeeId(successor.name),
    secretariat: listed?.secretariat?.name ?? fact?.secretariat ?? null,
    url: fact?.url ?? pageOf(listed),
  };
}

/** The publisher's word for the status, where the catalogue has the same word. */
function statusOf(listed: HarvestedCommitteeRow | undefined): CommitteeRow['status'] | undefined {
  const word = listed?.status?.toLowerCase();
  return STATUSES.find((status) => status === word);
}

const STATUSES = ['active', 'suspended', 'disbanded', 'renamed'] as const;

function pageOf(listed: HarvestedCommitteeRow | undefined): string | null {
  return listed?.id == null ? null : `https://www.iso.org/committee/${listed.id}.html`;
}
