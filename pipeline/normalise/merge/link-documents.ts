import type { CandidateRow, RelationRow } from '../../../schemas/types.ts';
import type { DocumentLink } from '../harvest/harvested-standard.ts';

/** A link from one document to another, both by their present ids. */
export interface ResolvedLink {
  from: string;
  meaning: DocumentLink['meaning'];
  to: string;
}

/** Documents with their place in the succession of editions, and their other relations. */
export interface LinkedDocuments {
  rows: CandidateRow[];
  relations: RelationRow[];
}

/** Ids by the document that has them. */
type Lists = Map<string, Set<string>>;

/**
 * Settles which edition took the place of which. Whichever side tells it, both rows say it: a published successor
 * replaces, a project revises, a cancelled project does neither; of a successor in an unknown state the date decides. A
 * document takes the place of none that is dated after it, whatever a record says.
 */
export function linkDocuments(
  rows: readonly CandidateRow[],
  links: readonly ResolvedLink[],
): LinkedDocuments {
  const byId = new Map(rows.map((row) => [row.standard_id, row]));
  const replaces: Lists = new Map();
  const replacedBy: Lists = new Map();
  const revisedBy: Lists = new Map();
  const relations = new Map<string, RelationRow>();
  for (const link of links) {
    const row = relationOf(link);
    if (row !== null) relations.set(`${row.from_id} ${row.relation} ${row.to_id}`, row);
    const [newer, older] = (successionOf(link) ?? []).map((id) => byId.get(id));
    if (newer === undefined || older === undefined || newer === older) continue;
    if (isDatedBefore(newer, older)) continue;
    if (isOut(newer)) {
      add(replaces, newer, older);
      add(replacedBy, older, newer);
    } else if (newer.state !== 'cancelled') add(revisedBy, older, newer);
  }
  const linked = [...byId.values()].map((row) => ({
    ...row,
    replaces: list(replaces, row),
    replaced_by: list(replacedBy, row),
    being_revised_by: list(revisedBy, row),
  }));
  return { rows: linked, relations: [...relations.values()] };
}

/** The newer and the older one; null where the link is of another kind. */
function successionOf({ from, meaning, to }: ResolvedLink): [string, string] | null {
  if (meaning === 'replaces') return [from, to];
  return meaning === 'succeeded_by' || meaning === 'revised_by' ? [to, from] : null;
}

/** The relation that a link of another kind makes; of two names of one text the first one has it. */
function relationOf({ from, meaning, to }: ResolvedLink): RelationRow | null {
  if (meaning === 'replaces' || meaning === 'succeeded_by' || meaning === 'revised_by') return null;
  if (meaning === 'updated_by') return { from_id: to, relation: 'updates', to_id: from };
  const isTurned = meaning === 'identical' && to < from;
  return { from_id: isTurned ? to : from, relation: meaning, to_id: isTurned ? from : to };
}

/** Whether the first one is older, by their dates at the precision that both have. */
function isDatedBefore(one: CandidateRow, other: CandidateRow): boolean {
  const [a, b] = [dateOf(one), dateOf(other)];
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function dateOf({ publication_date: date, publication_year: year }: CandidateRow): string {
  return date ?? String(year ?? '');
}

/** Whether the document is, or was, published. */
function isOut({ state, publication_year: year }: CandidateRow): boolean {
  return state === 'published' || state === 'withdrawn' || (state === 'unknown' && year !== null);
}

function add(lists: Lists, owner: CandidateRow, item: CandidateRow): void {
  const known = lists.get(owner.standard_id);
  if (known === undefined) lists.set(owner.standard_id, new Set([item.standard_id]));
  else known.add(item.standard_id);
}

const NOTHING: string[] = [];

function list(lists: Lists, { standard_id: id }: CandidateRow): string[] {
  const ids = lists.get(id);
  return ids === undefined ? NOTHING : [...ids].sort();
}
