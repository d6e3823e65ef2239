import type {
  CommitteeLiaisonRow,
  CommitteeMemberRow,
  OrganizationRow,
  OriginRow,
  RejectedRow,
} from '../../../schemas/types.ts';
import { actsAsCommittee } from '../../committee/acts-as-committee.ts';
import type { Committee } from '../../committee/committee.ts';
import { committeeId } from '../../committee/committee-id.ts';
import { isCommittee, parseCommittee } from '../../committee/parse-committee.ts';
import type {
  HarvestedBody,
  HarvestedCommitteeRow,
} from '../../read/records/harvested-committee.ts';
import type { Reference } from '../../reference.ts';
import { slug } from '../../slug.ts';
import type { Account } from '../account.ts';
import { openAccount } from '../account.ts';

/** The committees that publishers list, with who works in them. */
export interface MergedCommittees {
  committees: Committee[];
  /** What the publisher says of each, by canonical name. */
  facts: ReadonlyMap<string, HarvestedCommitteeRow>;
  members: CommitteeMemberRow[];
  liaisons: CommitteeLiaisonRow[];
  organizations: OrganizationRow[];
  origins: OriginRow[];
  rejected: RejectedRow[];
  accounts: Account[];
}

/** The lists are those of ISO: names without a publisher are ISO's. */
const CONTEXT = 'ISO';

/** Reads the publishers' lists of committees. Of two rows for one committee the first counts, by source and place. */
export function mergeCommittees(
  rows: readonly HarvestedCommitteeRow[],
  reference: Reference,
): MergedCommittees {
  const draft = {
    committees: new Map<string, Committee>(),
    facts: new Map<string, HarvestedCommitteeRow>(),
    rejected: new Array<RejectedRow>(),
    accounts: new Map<string, Account>(),
  };
  for (const row of [...rows].sort(byPlace)) {
    const { source_id: source, place, reference: name } = row;
    const account = draft.accounts.get(source) ?? openAccount(source, 'committee record', 0);
    draft.accounts.set(source, account);
    account.read += 1;
    const committee = parseCommittee(name, reference.committees, CONTEXT);
    if (!isCommittee(committee)) {
      account.rejected += 1;
      const message = `"${name}" is no name of a committee: ${committee.reason}`;
      const raw = JSON.stringify({ id: row.id, reference: name, title_en: row.title_en });
      draft.rejected.push({ source_id: source, place, code: 'harvest/record', message, raw });
    } else if (!actsAsCommittee(committee, reference.committees)) account.out_of_scope += 1;
    else if (draft.facts.has(committee.name)) account.merged += 1;
    else {
      account.entry += 1;
      draft.facts.set(committee.name, row);
      draft.committees.set(committee.name, committee);
    }
  }
  const { facts, rejected } = draft;
  const committees = [...draft.committees.values()];
  const others = liaisonsOf(facts, reference);
  return {
    committees: [...committees, ...others.committees],
    facts,
    members: [...facts].flatMap(([name, row]) => membersOf(name, row)),
    liaisons: others.liaisons,
    organizations: organizationsOf(facts),
    origins: [...facts].map(([name, row]) => originOf(name, row)),
    rejected,
    accounts: [...draft.accounts.values()],
  };
}

function byPlace(a: HarvestedCommitteeRow, b: HarvestedCommitteeRow): number {
  const [one, other] = [a, b].map(({ source_id: id, place }) => `${id} ${place}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function membersOf(name: string, row: HarvestedCommitteeRow): CommitteeMemberRow[] {
  const roles = [
    ['secretariat', row.secretariat === null ? [] : [row.secretariat]],
    ['participating', row.participating],
    ['observing', row.observing],
  ] as const;
  const members = roles.flatMap(([role, bodies]) =>
    bodies.flatMap((body) =>
      body.name === null
        ? []
        : [{ committee_id: committeeId(name), organization_id: slug(body.name), role }],
    ),
  );
  return unique(members, (one) => `${one.organization_id} ${one.role}`);
}

function liaisonsOf(
  facts: ReadonlyMap<string, HarvestedCommitteeRow>,
  { committees: vocabulary }: Reference,
): { liaisons: CommitteeLiaisonRow[]; committees: Committee[] } {
  const byId = new Map([...facts].map(([name, { id }]) => [id, name]));
  const found = new Map<string, Committee>();
  const liaisons = [...facts].flatMap(([name, row]) => {
    const committee_id = committeeId(name);
    const withCommittees = row.committee_liaisons.flatMap(({ id, name: written }) => {
      const text = written ?? byId.get(id) ?? null;
      if (text === null) return [];
      const other = parseCommittee(text, vocabulary, CONTEXT);
      const isKnown = isCommittee(other) && actsAsCommittee(other, vocabulary);
      if (isKnown) found.set(other.name, other);
      return [
        {
          committee_id,
          kind: 'committee' as const,
          name: isKnown ? other.name : text,
          liaison_committee_id: isKnown ? committeeId(other.name) : null,
          organization_id: null,
        },
      ];
    });
    const withOrganizations = row.organization_liaisons.flatMap((body) => {
      const organization = liaisonOrganization(body);
      return organization === null
        ? []
        : [
            {
              committee_id,
              kind: 'organization' as const,
              name: body.name ?? '',
              liaison_committee_id: null,
              organization_id: organization.organization_id,
            },
          ];
    });
    return unique([...withCommittees, ...withOrganizations], (one) => `${one.kind} ${one.name}`);
  });
  return { liaisons, committees: [...found.values()] };
}

function organizationsOf(facts: ReadonlyMap<string, HarvestedCommitteeRow>): OrganizationRow[] {
  const rows = [...facts.values()].flatMap((row) => [
    ...[row.secretariat, ...row.participating, ...row.observing].flatMap((body) =>
      body === null || body.name === null ? [] : [organization(body.name, null, 'national_body')],
    ),
    ...row.organization_liaisons.flatMap((body) => liaisonOrganization(body) ?? []),
  ]);
  return unique(rows, ({ organization_id: id }) => id);
}

/** `EC - European Commission`: an acronym, and the name behind it. */
function liaisonOrganization({ name }: HarvestedBody): OrganizationRow | null {
  if (name === null) return null;
  const [acronym = '', ...rest] = name.split(' - ');
  return organization(acronym.trim(), rest.join(' - ').trim() || null, 'liaison');
}

function organization(
  acronym: string,
  name: string | null,
  kind: OrganizationRow['kind'],
): OrganizationRow {
  return { organization_id: slug(acronym), name, acronym, kind, country: null, url: null };
}

function unique<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row);
  return [...first.values()];
}

function originOf(name: string, { source_id, place }: HarvestedCommitteeRow): OriginRow {
  const line = /^line (\d+)$/.exec(place)?.[1];
  return {
    table: 'committees',
    row_id: committeeId(name),
    field: null,
    source_id,
    page: null,
    line: line === undefined ? null : Number(line),
    place,
  };
}
