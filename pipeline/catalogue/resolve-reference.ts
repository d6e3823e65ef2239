import type { CandidateRow } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { editDistance } from './suggest.ts';

/** Names that are suggested where one is unknown. */
const SHOWN = 5;

/** The standard that a name means, or the names that may have been meant. */
export type Resolution =
  { candidate: CandidateRow; note: string | null } | { candidate: null; suggestions: string[] };

/**
 * Finds the standard of an id, or of the id of a work, for which the edition in force stands, else the latest:
 * `iso-23247-1` → ISO 23247-1:2021, with a note that says so.
 */
export function resolveReference(id: string, catalogue: CatalogueReader): Resolution {
  const [exact] = catalogue.rowsOf('candidates', id);
  if (exact !== undefined && exact.work_id !== id) return { candidate: exact, note: null };
  const [edition] = editionsOf(id, catalogue);
  const candidate = edition ?? exact;
  if (candidate === undefined)
    return { candidate: null, suggestions: suggestReferences(id, catalogue) };
  const kind = candidate.is_current ? 'edition in force' : 'latest edition known';
  const note = `${candidate.reference} is the ${kind} of the work named.`;
  return { candidate, note: candidate.standard_id === id ? null : note };
}

/** The dated editions of a work: the one in force first, then by year from the latest. */
function editionsOf(workId: string, catalogue: CatalogueReader): CandidateRow[] {
  if (!/\d/.test(workId)) return [];
  return catalogue
    .rowsFrom('candidates', `${workId}-`)
    .filter((row) => row.work_id === workId && row.supplement === null)
    .sort(
      (a, b) =>
        Number(b.is_current) - Number(a.is_current) ||
        (b.publication_year ?? 0) - (a.publication_year ?? 0),
    );
}

/** References near an unknown id: those that begin like it, else those that hold its number. */
function suggestReferences(id: string, catalogue: CatalogueReader): string[] {
  const near = rowsThatBeginLike(id, catalogue);
  const number = /\d+(-\d+)*/.exec(id)?.[0];
  const rows =
    near.length > 0 || number === undefined
      ? near
      : catalogue.cards().filter((card) => `-${card.standard_id}-`.includes(`-${number}-`));
  return rows
    .map(({ standard_id: one, reference }) => ({ reference, distance: editDistance(id, one) }))
    .sort((a, b) => a.distance - b.distance || (a.reference < b.reference ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ reference }) => reference);
}

/** The rows that share the longest beginning with an id, as long as that holds the first digits of its number. */
function rowsThatBeginLike(id: string, catalogue: CatalogueReader): readonly CandidateRow[] {
  const shortest = id.search(/\d/) + 2;
  for (let length = id.length; shortest > 1 && length >= shortest; length -= 1) {
    const rows = catalogue.rowsFrom('candidates', id.slice(0, length));
    if (rows.length > 0) return rows;
  }
  return [];
}
