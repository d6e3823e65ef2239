import type { CommitteeRow, RegisterCommittee } from '../../schemas/types.ts';
import { actsAsCommittee } from '../committee/acts-as-committee.ts';
import type { Committee } from '../committee/committee.ts';
import { committeeId } from '../committee/committee-id.ts';
import type { HarvestedCommitteeRow } from '../read/records/harvested-committee.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Reference } from '../reference.ts';
import { actingCommittees } from './acting-committees.ts';
import type { RoleDraft } from './assign-roles.ts';
import { cleanText } from './harvest/clean-text.ts';

/** The committees that documents mention, or that have a role. */
export function namedCommittees(
  extractions: readonly Extraction[],
  roles: readonly RoleDraft[],
): Committee[] {
  return [
    ...extractions.flatMap(({ mentions }) => mentions.flatMap(({ committee }) => committee ?? [])),
    ...roles.map(({ committee }) => committee),
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
      makeRow(committee, parents, successors, factsOf(listed.get(committee.name), fact)),
    );
    waiting.push(...parents, ...successors);
  }
  return [...rows.values()];
}

function makeRow(
  committee: Committee,
  parents: readonly Committee[],
  [successor]: readonly Committee[],
  facts: CommitteeFacts,
): CommitteeRow {
  const { title_en, scope_en, status, secretariat, url } = facts;
  return {
    committee_id: committeeId(committee.name),
    name: committee.name,
    title_en,
    scope_en,
    kind: committee.kind,
    publishers: committee.publishers,
    parent_ids: parents.map(({ name }) => committeeId(name)),
    is_joint: committee.is_joint,
    status,
    successor_id: successor === undefined ? null : committeeId(successor.name),
    secretariat,
    url,
    is_text_withheld: false,
  };
}

type CommitteeFacts = Pick<
  CommitteeRow,
  'title_en' | 'scope_en' | 'status' | 'secretariat' | 'url'
>;

const UNKNOWN: CommitteeFacts = {
  title_en: null,
  scope_en: null,
  status: 'unknown',
  secretariat: null,
  url: null,
};

/** What the publisher's list says, else what the register says. */
function factsOf(
  listed: HarvestedCommitteeRow | undefined,
  register: RegisterCommittee | undefined,
): CommitteeFacts {
  const registered = register === undefined ? UNKNOWN : { ...UNKNOWN, ...register };
  if (listed === undefined) return registered;
  return {
    title_en: listed.title_en ?? registered.title_en,
    scope_en: listed.scope_en === null ? null : cleanText(listed.scope_en).text,
    status: statusOf(listed) ?? registered.status,
    secretariat: listed.secretariat?.name ?? registered.secretariat,
    url: registered.url ?? pageOf(listed),
  };
}

/** The publisher's word for the status, where the catalogue has the same word. */
function statusOf(listed: HarvestedCommitteeRow): CommitteeRow['status'] | undefined {
  const word = listed.status?.toLowerCase();
  return STATUSES.find((status) => status === word);
}

const STATUSES = ['active', 'suspended', 'disbanded', 'renamed'] as const;

function pageOf({ id }: HarvestedCommitteeRow): string | null {
  return id === null ? null : `https://www.iso.org/committee/${id}.html`;
}
