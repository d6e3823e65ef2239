import type { Columns, ReleaseSnapshot } from './release-snapshot.ts';

/** Which part of a version rises: `none` where nothing changed. */
export type VersionStep = 'major' | 'minor' | 'patch' | 'none';

export interface ColumnChange {
  table: string;
  column: string;
  change: 'added' | 'removed' | 'changed';
}

/** The columns that differ, in order of table and column. */
export function compareColumns(before: Columns, now: Columns): ColumnChange[] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return tables.flatMap((table) => {
    const [old = {}, current = {}] = [before[table], now[table]];
    const names = [...new Set([...Object.keys(old), ...Object.keys(current)])].sort();
    return names
      .filter((column) => old[column] !== current[column])
      .map((column): ColumnChange => ({
        table,
        column,
        change: !(column in old) ? 'added' : column in current ? 'changed' : 'removed',
      }));
  });
}

/**
 * The least part of the version that must rise: a column added, removed or changed is a major version; rows, rules or schemes a
 * minor one; values a patch. The rule is that of the design; a rule counts through the values that it gives.
 */
export function requiredStep(
  before: ReleaseSnapshot,
  now: ReleaseSnapshot,
  columns: readonly ColumnChange[],
): VersionStep {
  if (columns.length > 0) return 'major';
  const names = [...new Set([...Object.keys(before.tables), ...Object.keys(now.tables)])];
  const differs = (part: 0 | 1) =>
    names.some((name) => before.tables[name]?.[part] !== now.tables[name]?.[part]);
  if (differs(0)) return 'minor';
  return differs(1) ? 'patch' : 'none';
}

/** Whether a version is high enough: `fitsStep('1.2.3', '1.3.0', 'minor')`. Below 1.0.0 a minor version may change columns. */
export function fitsStep(before: string, now: string, step: VersionStep): boolean {
  const [old, current] = [before, now].map(readVersion);
  if (old === undefined || current === undefined) return false;
  const at = STEPS.indexOf(step);
  const place = old[0] === 0 && step === 'major' ? 1 : at;
  const changed = current.findIndex((part, index) => part !== old[index]);
  if (changed === -1) return step === 'none';
  return (current[changed] ?? 0) > (old[changed] ?? 0) && changed <= place;
}

const STEPS: readonly VersionStep[] = ['major', 'minor', 'patch', 'none'];

function readVersion(text: string): number[] {
  return text.split('.').slice(0, 3).map(Number);
}
