import type { CommitteeLiaisonRow, OrganizationRow } from '../../../schemas/types.ts';
import { actsAsCommittee } from '../../committee/acts-as-committee.ts';
import type { Committee } from '../../committee/committee.ts';
import { committeeId } from '../../committee/committee-id.ts';
import { isCommittee, parseCommittee } from '../../committee/parse-committee.ts';
import type { HarvestedBody } from '../../read/records/harvested-committee.ts';
import type { Reference } from '../../reference.ts';
import { slug } from '../../slug.ts';
import type { CommitteeFacts } from './list-members.ts';

/** The lists of committees are those of ISO: names without a publisher are ISO's. */
export const LIST_PUBLISHER = 'ISO';

/** The liaisons, and the committees among the other sides. */
export interface ListedLiaisons {
  rows: CommitteeLiaisonRow[];
  committees: Committee[];
}

/** The liaisons of each committee; one of which the list tells neither name nor known key is left out. */
export function listLiaisons(facts: CommitteeFacts, { committees }: Reference): ListedLiaisons {
  const names = new Map([...facts].map(([name, { id }]) => [id, name]));
  const found = new Map<string, Committee>();
  const rows = new Map<string, CommitteeLiaisonRow>();
  const add = (row: CommitteeLiaisonRow) =>
    rows.set(`${row.committee_id} ${row.kind} ${row.name}`, row);
  for (const [name, { committee_liaisons: others, organization_liaisons: bodies }] of facts) {
    const committee_id = committeeId(name);
    for (const { id, name: written } of others) {
      const text = written ?? names.get(id);
      if (text === undefined) continue;
      const other = parseCommittee(text, committees, LIST_PUBLISHER);
      const isKnown = isCommittee(other) && actsAsCommittee(other, committees);
      if (isKnown) found.set(other.name, other);
      add({
        committee_id,
        kind: 'committee',
        name: isKnown ? other.name : text,
        liaison_committee_id: isKnown ? committeeId(other.name) : null,
        organization_id: null,
      });
    }
    for (const row of organizationLiaisons(committee_id, bodies)) add(row);
  }
  return { rows: [...rows.values()], committees: [...found.values()] };
}

function organizationLiaisons(
  committee_id: string,
  bodies: readonly HarvestedBody[],
): CommitteeLiaisonRow[] {
  return bodies.flatMap((body) => {
    const organization = liaisonOrganization(body);
    if (organization === null || body.name === null) return [];
    return [
      {
        committee_id,
        kind: 'organization',
        name: body.name,
        liaison_committee_id: null,
        organization_id: organization.organization_id,
      },
    ];
  });
}

/** `EC - European Commission`: an acronym, and the name behind it. */
export function liaisonOrganization({ name }: HarvestedBody): OrganizationRow | null {
  if (name === null) return null;
  const [acronym = '', ...rest] = name.split(' - ');
  const full = rest.join(' - ').trim();
  return {
    organization_id: slug(acronym),
    name: full === '' ? null : full,
    acronym: acronym.trim(),
    kind: 'liaison',
    country: null,
    url: null,
  };
}
