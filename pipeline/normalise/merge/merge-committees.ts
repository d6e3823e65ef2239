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
import type { HarvestedCommitteeRow } from '../../read/records/harvested-committee.ts';
import type { Reference } from '../../reference.ts';
import type { Account } from '../account.ts';
import { openAccount } from '../account.ts';
import { listBodies, listMembers } from './list-members.ts';
import { listLiaisons, LIST_PUBLISHER } from './list-liaisons.ts';

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

/** Reads the publishers' lists of committees. Of two rows for one committee the first counts, by source and place. */
export function mergeCommittees(
  rows: readonly HarvestedCommitteeRow[],
  reference: Reference,
): MergedCommittees {
  const draft: Draft = {
    committees: new Map(),
    facts: new Map(),
    rejected: [],
    accounts: new Map(),
  };
  for (const row of [...rows].sort(byPlace)) addRow(row, draft, reference);
  const { facts, rejected } = draft;
  const liaisons = listLiaisons(facts, reference);
  return {
    committees: [...draft.committees.values(), ...liaisons.committees],
    facts,
    members: listMembers(facts),
    liaisons: liaisons.rows,
    organizations: listBodies(facts),
    origins: [...facts].map(([name, row]) => originOf(name, row)),
    rejected,
    accounts: [...draft.accounts.values()],
  };
}

interface Draft {
  committees: Map<string, Committee>;
  facts: Map<string, HarvestedCommitteeRow>;
  rejected: RejectedRow[];
  accounts: Map<string, Account>;
}

function addRow(
  row: HarvestedCommitteeRow,
  { committees, facts, rejected, accounts }: Draft,
  reference: Reference,
): void {
  const { source_id: source, place, reference: name } = row;
  const account = accounts.get(source) ?? openAccount(source, 'committee record', 0);
  accounts.set(source, account);
  account.read += 1;
  const committee = parseCommittee(name, reference.committees, LIST_PUBLISHER);
  if (!isCommittee(committee)) {
    account.rejected += 1;
    const message = `"${name}" is no name of a committee: ${committee.reason}`;
    const raw = JSON.stringify({ id: row.id, reference: name, title_en: row.title_en });
    const code = 'harvest/record';
    rejected.push({ source_id: source, place, code, message, raw, is_text_withheld: false });
  } else if (!actsAsCommittee(committee, reference.committees)) account.out_of_scope += 1;
  else if (facts.has(committee.name)) account.merged += 1;
  else {
    account.entry += 1;
    facts.set(committee.name, row);
    committees.set(committee.name, committee);
  }
}

function byPlace(a: HarvestedCommitteeRow, b: HarvestedCommitteeRow): number {
  const [one, other] = [a, b].map(({ source_id: id, place }) => `${id} ${place}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
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
