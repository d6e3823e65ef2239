import type { CommitteeMemberRow, OrganizationRow } from '../../../schemas/types.ts';
import { committeeId } from '../../committee/committee-id.ts';
import type {
  HarvestedBody,
  HarvestedCommitteeRow,
} from '../../read/records/harvested-committee.ts';
import { slug } from '../../slug.ts';
import { liaisonOrganization } from './list-liaisons.ts';

/** What publishers say of their committees, by canonical name. */
export type CommitteeFacts = ReadonlyMap<string, HarvestedCommitteeRow>;

/** The national bodies of each committee, a row for each of their roles. */
export function listMembers(facts: CommitteeFacts): CommitteeMemberRow[] {
  const rows = [...facts].flatMap(([name, { secretariat, participating, observing }]) => [
    ...membersOf(name, 'secretariat', secretariat === null ? [] : [secretariat]),
    ...membersOf(name, 'participating', participating),
    ...membersOf(name, 'observing', observing),
  ]);
  const keyed = rows.map((row): [string, CommitteeMemberRow] => [
    `${row.committee_id} ${row.organization_id} ${row.role}`,
    row,
  ]);
  return [...new Map(keyed).values()];
}

function membersOf(
  name: string,
  role: CommitteeMemberRow['role'],
  bodies: readonly HarvestedBody[],
): CommitteeMemberRow[] {
  const committee_id = committeeId(name);
  return bodies.flatMap(({ name: acronym }) =>
    acronym === null ? [] : [{ committee_id, organization_id: slug(acronym), role }],
  );
}

/** The bodies that are members of a committee, hold its secretariat, or are in liaison with it. */
export function listBodies(facts: CommitteeFacts): OrganizationRow[] {
  const rows = new Map<string, OrganizationRow>();
  const add = (row: OrganizationRow) => {
    if (!rows.has(row.organization_id)) rows.set(row.organization_id, row);
  };
  for (const row of facts.values())
    for (const body of [row.secretariat, ...row.participating, ...row.observing])
      if (typeof body?.name === 'string') add(nationalBody(body.name));
  for (const row of facts.values())
    for (const body of row.organization_liaisons) {
      const organization = liaisonOrganization(body);
      if (organization !== null) add(organization);
    }
  return [...rows.values()];
}

function nationalBody(acronym: string): OrganizationRow {
  return {
    organization_id: slug(acronym),
    name: null,
    acronym,
    kind: 'national_body',
    country: null,
    url: null,
  };
}
