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

/** What became of each standard that was an entry and is none now, by what the new catalogue knows of it. */
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
  return gone.map(([id, standard]) => ({
    id,
    standard,
    ...judge(standard, heirs.get(id), find(id), find),
  }));
}

function judge(
  standard: SnapshotStandard,
  heir: CandidateRow | undefined,
  row: CandidateRow | undefined,
  find: (id: string) => CandidateRow | undefined,
): Omit<Departure, 'id' | 'standard'> {
  if (heir !== undefined) {
    const kind = standard.state === 'project' ? 'published' : 'superseded';
    return { kind, successor_ids: [heir.standard_id], note: heir.reference };
  }
  if (row === undefined)
    return { kind: 'left', successor_ids: [], note: 'no source names it any more' };
  const { state, replaced_by: successors } = row;
  if (successors.length > 0) {
    const note = successors.map((id) => find(id)?.reference ?? id).join(', ');
    return { kind: 'superseded', successor_ids: successors, note };
  }
  const isWithdrawn = state === 'withdrawn' || state === 'cancelled';
  return isWithdrawn
    ? { kind: 'withdrawn', successor_ids: [], note: state }
    : { kind: 'left', successor_ids: [], note: 'no longer counted as relevant' };
}
