import type { Axis, AxisValue } from '../../catalogue/list-axes.ts';
import type { StandardsQuery } from './links.ts';

/** A place of an axis: `{ axis: hierarchyLevel, value: station }`. */
export interface Place {
  axis: Axis;
  value: AxisValue;
}

/** The states that the map counts. */
const COUNTED = ['published', 'project', 'unknown'];

/**
 * The list of the standards that stand at all of these places; null where a list cannot be narrowed so: one facet would have to
 * hold two values at once, or a place has no counterpart in the values given to standards.
 */
export function cellQuery(places: readonly Place[]): StandardsQuery | null {
  const values: Record<string, string[]> = { state: COUNTED };
  for (const place of places) {
    const chosen = facetsOf(place);
    if (chosen.length === 0) return null;
    const names = new Set(chosen.map(([name]) => name));
    if ([...names].some((name) => name in values) || names.size > 1) return null;
    for (const [name, code] of chosen) (values[name] ??= []).push(code);
  }
  return { values };
}

/** Names of facets with their values. The list itself knows that all levels hold each level, and what is given for a concept. */
function facetsOf({ axis, value }: Place): [name: string, code: string][] {
  if (axis.basis !== 'orientation' && axis.id !== 'year') return [[axis.id, value.code]];
  return value.keys
    .filter((key) => !key.endsWith('.all_levels'))
    .map((key) => [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)]);
}
