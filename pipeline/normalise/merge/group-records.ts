import type { HarvestedKey } from './harvested-key.ts';
import type { RankSource } from './rank-source.ts';

/** The records of one document, the one that names it first. */
export interface RecordGroup {
  standard_id: string;
  members: [HarvestedKey, ...HarvestedKey[]];
  /** Ids that other records of the project gave it before, such as the undated one. */
  former_ids: string[];
}

/**
 * Which records are of one document. Two keys join them, both strong: the publisher's own project, whatever its name at the
 * time; and the whole name. An undated name never joins two projects: the project that bears it now keeps it, and a
 * published one that bore it has it as a former id, the latest one where several did.
 */
export function groupRecords(keys: readonly HarvestedKey[], rank: RankSource): RecordGroup[] {
  const compare = compareBy(rank);
  const projects = collect(keys, ({ project, standard_id: id }) => project ?? `name ${id}`);
  const named = collect([...projects.values()], (members) => leadOf(members, compare).standard_id);
  const groups = [...named].map(([standard_id, parts]): RecordGroup => {
    const [first, ...others] = parts.flat().sort(compare);
    if (first === undefined) throw new Error('a group without records');
    return { standard_id, members: [first, ...others], former_ids: [] };
  });
  assignFormerIds(groups, new Set(named.keys()));
  return groups;
}

function collect<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function leadOf(
  members: readonly HarvestedKey[],
  compare: (a: HarvestedKey, b: HarvestedKey) => number,
): HarvestedKey {
  return members.reduce((best, one) => (compare(one, best) < 0 ? one : best));
}

/** Records that tell more of the document as it is now come first; the last criteria make the order total. */
function compareBy(rank: RankSource): (a: HarvestedKey, b: HarvestedKey) => number {
  return (a, b) =>
    compareStanding(a, b) ||
    rank('*', a.lead_publisher, a) - rank('*', b.lead_publisher, b) ||
    comparePlace(a, b);
}

function compareStanding(a: HarvestedKey, b: HarvestedKey): number {
  return (
    Number(a.is_product) - Number(b.is_product) ||
    Number(b.is_final) - Number(a.is_final) ||
    Number(isRegister(b)) - Number(isRegister(a)) ||
    standing(a) - standing(b) ||
    compareText(stageOf(b), stageOf(a))
  );
}

/** What a person has registered counts as it stands, whatever its state. */
function isRegister({ form }: HarvestedKey): boolean {
  return form === 'register';
}

function stageOf(key: HarvestedKey): string {
  return isRegister(key) ? '' : (key.stage_code ?? '');
}

/** In one source the newest edition of a name comes first, then the record of the newest form. */
function comparePlace(a: HarvestedKey, b: HarvestedKey): number {
  return (
    compareText(a.source_id, b.source_id) ||
    (b.edition ?? 0) - (a.edition ?? 0) ||
    compareText(b.schema_version ?? '', a.schema_version ?? '') ||
    compareText(a.place, b.place)
  );
}

const STANDING = ['published', 'withdrawn', 'project', null, 'cancelled'];

function standing(key: HarvestedKey): number {
  const place = isRegister(key) ? 0 : STANDING.indexOf(key.state);
  return place === 1 ? 0 : place;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function assignFormerIds(groups: readonly RecordGroup[], taken: ReadonlySet<string>): void {
  const heirs = new Map<string, RecordGroup>();
  for (const group of groups) {
    for (const { standard_id: id } of group.members) {
      if (taken.has(id)) continue;
      const heir = heirs.get(id);
      if (heir === undefined || isLater(group, heir)) heirs.set(id, group);
    }
  }
  for (const [id, heir] of [...heirs].sort(([a], [b]) => compareText(a, b)))
    heir.former_ids.push(id);
}

function isLater({ members: [a] }: RecordGroup, { members: [b] }: RecordGroup): boolean {
  const order = (a.year ?? 0) - (b.year ?? 0) || compareText(a.standard_id, b.standard_id);
  return order > 0;
}
