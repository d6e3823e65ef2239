import type { CatalogueReader } from './catalogue-reader.ts';
import { compareColumns, requiredStep } from './required-version.ts';
import type { ColumnChange, VersionStep } from './required-version.ts';
import type {
  ReleaseSnapshot,
  SnapshotFinding,
  SnapshotStandard,
  SnapshotText,
} from './release-snapshot.ts';
import { judgeDepartures } from './judge-departures.ts';
import type { Departure } from './judge-departures.ts';

/** A standard that came, went or changed. */
export interface StandardChange {
  standard_id: string;
  reference: string;
  title: string;
  /** What took its place. */
  successor_ids: string[];
  /** Values that it has now, or had before, as `scheme/characteristic/code`. */
  gained: string[];
  lost: string[];
  /** What became of it, in words. */
  note: string;
}

/** Something else that came, went or changed. */
export interface NamedChange {
  id: string;
  name: string;
}

/** What differs between two releases, by what a reader asks. */
export interface ReleaseChanges {
  from_version: string;
  to_version: string;
  /** The least part of the version that must rise. */
  step: VersionStep;
  columns: ColumnChange[];
  /** Standards that are new. */
  added: StandardChange[];
  /** Projects that were published. */
  published: StandardChange[];
  superseded: StandardChange[];
  withdrawn: StandardChange[];
  /** Standards that are no entries any more for another reason. */
  left: StandardChange[];
  reclassified: StandardChange[];
  definitions_added: NamedChange[];
  definitions_removed: NamedChange[];
  definitions_changed: NamedChange[];
  concepts_added: NamedChange[];
  concepts_removed: NamedChange[];
  gaps_closed: NamedChange[];
  gaps_opened: NamedChange[];
  /** Statements of a source that its own data speak against, and did not before. */
  contradictions: NamedChange[];
}

/** What differs between the release that was and the one that is; `catalogue` holds the tables of the second. */
export function compareReleases(
  before: ReleaseSnapshot,
  now: ReleaseSnapshot,
  catalogue: CatalogueReader,
): ReleaseChanges {
  const gone = judgeDepartures(before.standards, now.standards, catalogue);
  const fate = (kind: Departure['kind']) =>
    gone.filter((one) => one.kind === kind).map((one) => changeOf(one.id, one.standard, one));
  const heirs = new Set(gone.flatMap((one) => (one.kind === 'published' ? one.successor_ids : [])));
  const columns = compareColumns(before.columns, now.columns);
  return {
    from_version: before.version,
    to_version: now.version,
    step: requiredStep(before, now, columns),
    columns,
    added: newIn(now.standards, before.standards)
      .filter(([id]) => !heirs.has(id))
      .map(([id, standard]) => changeOf(id, standard, { note: standard.state })),
    published: fate('published'),
    superseded: fate('superseded'),
    withdrawn: fate('withdrawn'),
    left: fate('left'),
    reclassified: reclassified(before, now),
    definitions_added: newIn(now.definitions, before.definitions).map(nameOf),
    definitions_removed: newIn(before.definitions, now.definitions).map(nameOf),
    definitions_changed: Object.entries(now.definitions)
      .filter(([id, { text }]) => isOther(text, before.definitions[id]))
      .map(nameOf),
    concepts_added: newIn(now.concepts, before.concepts).map(nameOf),
    concepts_removed: newIn(before.concepts, now.concepts).map(nameOf),
    gaps_closed: findingsOf(before, now, isGap),
    gaps_opened: findingsOf(now, before, isGap),
    contradictions: findingsOf(now, before, isContradiction),
  };
}

/** The entries of one record whose ids another lacks. */
function newIn<Entry>(
  entries: Readonly<Record<string, Entry>>,
  others: Readonly<Record<string, unknown>>,
): [string, Entry][] {
  return Object.entries(entries).filter(([id]) => !(id in others));
}

function changeOf(
  id: string,
  { reference, title }: SnapshotStandard,
  { successor_ids = [], gained = [], lost = [], note = '' }: Partial<StandardChange>,
): StandardChange {
  return { standard_id: id, reference, title, successor_ids, gained, lost, note };
}

function nameOf([id, { name }]: [string, SnapshotText]): NamedChange {
  return { id, name };
}

/** Whether a text is known to be another than before; of a withheld one nobody can tell. */
function isOther(text: string | null, before: SnapshotText | undefined): boolean {
  const old = before?.text ?? null;
  return text !== null && old !== null && text !== old;
}

function reclassified(before: ReleaseSnapshot, now: ReleaseSnapshot): StandardChange[] {
  return Object.entries(now.standards).flatMap(([id, standard]) => {
    const old = before.standards[id];
    if (old === undefined) return [];
    const had = new Set(old.values.map((at) => before.values[at] ?? ''));
    const has = new Set(standard.values.map((at) => now.values[at] ?? ''));
    const gained = [...has].filter((value) => !had.has(value)).sort();
    const lost = [...had].filter((value) => !has.has(value)).sort();
    return gained.length + lost.length === 0 ? [] : [changeOf(id, standard, { gained, lost })];
  });
}

type Question = (finding: SnapshotFinding | undefined) => boolean;

const isGap: Question = (finding) => finding?.severity === 'gap' && finding.is_open;

const isContradiction: Question = (finding) =>
  finding !== undefined && finding.verdict !== 'holds' && finding.is_open;

/** The findings of one release of which something is true that is not in the other. */
function findingsOf(one: ReleaseSnapshot, other: ReleaseSnapshot, is: Question): NamedChange[] {
  return Object.entries(one.findings)
    .filter(([id, finding]) => is(finding) && !is(other.findings[id]))
    .map(([id, { summary }]) => ({ id, name: summary }));
}
