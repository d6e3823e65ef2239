import { field, items, plainText } from './field.ts';
import type { HarvestedBody, HarvestedCommitteeRow } from './harvested-committee.ts';
import { listCell } from './list-cell.ts';

/**
 * A row of the committees of ISO Open Data, from its JSON Lines or its CSV form; null where it names no committee. In JSON
 * a list of bodies is `[{ id, acronym }]`, in CSV two cells: `[1619, 2064]` and `['SCC', 'BSI']`.
 *
 * Rule: https://www.iso.org/open-data.html, the fields of `iso_technical_committees`.
 */
export function readCommittee(
  row: unknown,
  source_id: string,
  place: string,
): HarvestedCommitteeRow | null {
  const reference = plainText(field(row, 'reference'));
  if (reference === null) return null;
  const texts = (name: string, language: string) => plainText(field(field(row, name), language));
  return {
    source_id,
    place,
    id: plainText(field(row, 'id')),
    reference,
    status: plainText(field(row, 'status')),
    title_en: texts('title', 'en'),
    title_fr: texts('title', 'fr'),
    scope_en: texts('scope', 'en'),
    scope_fr: texts('scope', 'fr'),
    creation_date: plainText(field(row, 'creationDate')),
    secretariat: readBodies(field(row, 'secretariat'))[0] ?? null,
    parent_id: plainText(field(row, 'parentId')),
    child_ids: listCell(field(row, 'childrenId')),
    participating: readBodies(field(row, 'pMembers')),
    observing: readBodies(field(row, 'oMembers')),
    committee_liaisons: readBodies(field(row, 'committeeLiaisons')),
    organization_liaisons: readBodies(field(row, 'organizationLiaisons')),
  };
}

/** The bodies of a list. Where a CSV file has fewer names than numbers, which names are missing is not known. */
function readBodies(value: unknown): HarvestedBody[] {
  return items(value).flatMap((part): HarvestedBody[] => {
    const ids = listCell(field(part, 'id'));
    const names = listCell(field(part, 'acronym', 'reference'));
    if (names.length === 0) return ids.map((id) => ({ id, name: null }));
    const isPaired = ids.length === names.length;
    return names.map((name, index) => ({ id: isPaired ? (ids[index] ?? null) : null, name }));
  });
}
