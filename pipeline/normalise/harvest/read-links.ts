import { isDesignation, TO_BE_PUBLISHED } from '../../designation/designation.ts';
import type { Designation } from '../../designation/designation.ts';
import { designationId, workId } from '../../designation/designation-id.ts';
import { formatDesignation } from '../../designation/format-designation.ts';
import { parseDesignation } from '../../designation/parse-designation.ts';
import type { HarvestedRelation } from '../../read/records/harvested-record.ts';
import type { Reference } from '../../reference.ts';
import { wordKey } from './compile-harvest.ts';
import type { DocumentLink, HarvestNote } from './harvested-standard.ts';
import { yearOf } from './read-date.ts';

/** The relations of a record as we understand them. */
export interface LinkReading {
  links: DocumentLink[];
  notes: HarvestNote[];
}

/** The document that has the relations, and how its record names it. */
export interface LinkOwner {
  designation: Designation;
  catalogue: string;
  /** What leads its name, for targets that leave it out: `ITU-T`. */
  prefix: string;
}

/**
 * Untangles the relations of a record: what a word means depends on the catalogue, and on which of the two documents is
 * older, undated, or a supplement of the other. See `input/harvest/relations.csv`.
 *
 * ISO: `obsoletes` an older edition → replaces; `obsoletes` an undated one → succeeded_by; `updates` an amendment →
 * updated_by.
 */
export function readLinks(
  relations: readonly HarvestedRelation[],
  owner: LinkOwner,
  reference: Reference,
): LinkReading {
  const links = new Map<string, DocumentLink>();
  const notes = new Set<HarvestNote>();
  for (const relation of relations) {
    const link = readLink(relation, owner, reference);
    if (link === null) continue;
    if (typeof link === 'string') notes.add(link);
    else links.set(`${link.meaning} ${link.target}`, link);
  }
  return { links: [...links.values()], notes: [...notes] };
}

function readLink(
  { type, target }: HarvestedRelation,
  owner: LinkOwner,
  reference: Reference,
): DocumentLink | HarvestNote | null {
  const meaning = reference.harvest.relations.get(wordKey(owner.catalogue, type));
  if (meaning === undefined) return 'relation-unknown';
  if (meaning === 'ignored') return 'relation-ignored';
  if (/^\d+$/.test(target) && (meaning === 'replaces' || meaning === 'replaced_by')) {
    const direction = meaning === 'replaces' ? 'replaces' : 'succeeded_by';
    return { meaning: direction, target: `${owner.catalogue} ${target}`, reference: null };
  }
  const other = readTarget(target, owner, reference);
  if (other === null) return 'relation-unreadable';
  if (designationId(other) === designationId(owner.designation)) return null;
  return linkTo(
    other,
    meaning === 'by_date' ? byDate(owner.designation, other, type) : MEANINGS[meaning],
  );
}

const MEANINGS = {
  replaces: 'replaces',
  replaced_by: 'succeeded_by',
  adopts: 'adoptedFrom',
  adopted_by: null,
  part_of: 'partOf',
  has_part: null,
  edition_of: 'editionOf',
} as const;

function linkTo(other: Designation, meaning: DocumentLink['meaning'] | null): DocumentLink | null {
  if (meaning === null) return null;
  return { meaning, target: designationId(other), reference: formatDesignation(other) };
}

/** Targets may leave out what leads the names of their publisher. */
function readTarget(
  target: string,
  { prefix }: LinkOwner,
  { designations }: Reference,
): Designation | null {
  for (const text of [target, `${prefix} ${target}`]) {
    const designation = parseDesignation(text, designations);
    if (isDesignation(designation)) return { ...designation, clause: null };
  }
  return null;
}

/** Which of two documents takes the place of the other, or amends it. */
function byDate(own: Designation, other: Designation, word: string): DocumentLink['meaning'] {
  if (other.supplements.length > own.supplements.length && workId(own) === workId(other))
    return 'updated_by';
  const [ours, theirs] = [documentYear(own), documentYear(other)];
  if (theirs === null) return 'succeeded_by';
  if (ours === null || theirs < ours) return 'replaces';
  if (theirs > ours) return 'succeeded_by';
  return word === 'obsoletes' ? 'replaces' : 'succeeded_by';
}

function documentYear({ date, supplements, stage }: Designation): string | null {
  const last = supplements.at(-1)?.date ?? date;
  return last === TO_BE_PUBLISHED || (stage !== null && last === null) ? null : yearOf(last);
}
