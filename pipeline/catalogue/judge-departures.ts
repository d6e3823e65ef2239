import type { CandidateRow } from '../../schemas/types.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import type { SnapshotStandard } from './release-snapshot.ts';

/** A standard that is no entry any more, and why. */
export interface Departure {
  id: string;
  standard: SnapshotStandard;
  /** `published` is a project whose dated id succeeds it; `left` is what is neither replaced nor withdrawn. */
  kind: 'published' | 'superseded' | 'withdrawn' | 'left';
  successor_ids: string[];
  note: string;
}

type Standards = Readonly<Record<string, SnapshotStandard>>;

/**
 * What became of each standard that was an entry and is none now, by what the new catalogue knows of it. Where no source
 * names a successor, the edition in force of the same work is it.
 */
export function judgeDepartures(
  before: Standards,
  now: Standards,
  catalogue: CatalogueReader,
): Departure[] {
  const gone = Object.entries(before).filter(([id]) => !(id in now));
  if (gone.length === 0) return [];
  const heirs = new Map(
    catalogue
      .table('candidates')
      .flatMap((row) => row.former_ids.map((id): [string, CandidateRow] => [id, row])),
  );
  const find = (id: string) => catalogue.rowsOf('candidates', id)[0];
  const editions = catalogue.table('candidates').filter((row) => row.is_current);
  const current = new Map(editions.map((row) => [row.work_id, row.standard_id]));
  const successorsOf = ({ replaced_by: named, state, supplement, work_id }: CandidateRow) => {
    const edition = current.get(work_id);
    const isReplaced = state === 'withdrawn' && supplement === null && edition !== undefined;
    return named.length === 0 && isReplaced ? [edition] : named;
  };
  return gone.map(([id, standard]) => {
    const row = find(id);
    const successors = row === undefined ? [] : successorsOf(row);
    const names = successors.map((one) => find(one)?.reference ?? one);
    return { id, standard, ...judge(standard, heirs.get(id), row, { successors, names }) };
  });
}

function judge(
  standard: SnapshotStandard,
  heir: CandidateRow | undefined,
  row: CandidateRow | undefined,
  { successors, names }: { successors: string[]; names: string[] },
): Omit<Departure, 'id' | 'standard'> {
  if (heir !== undefined) {
    const kind = standard.state === 'project' ? 'published' : 'superseded';
    return { kind, successor_ids: [heir.standard_id], note: heir.reference };
  }
  if (row === undefined)
    return { kind: 'left', successor_ids: [], note: 'no source names it any more' };
  if (successors.length > 0)
    return { kind: 'superseded', successor_ids: successors, note: names.join(', ') };
  const isWithdrawn = row.state === 'withdrawn' || row.state === 'cancelled';
  return isWithdrawn
    ? { kind: 'withdrawn', successor_ids: [], note: row.state }
    : { kind: 'left', successor_ids: [], note: 'no longer counted as relevant' };
}
