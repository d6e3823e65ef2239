import type { MappingRow, SchemeRow, SchemeValueRow } from '../../schemas/types.ts';
import type { AxisValue, BareAxis } from './list-axes.ts';
import { valueKey } from './make-cards.ts';

/** Values that are no places: a standard with the first stands at every place, one with the second at none. */
const ALL_LEVELS = 'all_levels';
export const NOT_APPLICABLE = 'not_applicable';
/** Mappings that say enough to read a value of one scheme as one of another; `relatedMatch` does not. */
const SAME_ENOUGH: ReadonlySet<string> = new Set<MappingRow['mapping']>([
  'exactMatch',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
]);

/** Each characteristic of each scheme as an axis, its values in the order of the scheme. */
export function listSchemeAxes(
  values: readonly SchemeValueRow[],
  schemes: readonly SchemeRow[],
  mappings: readonly MappingRow[],
): BareAxis[] {
  const groups = new Map<string, SchemeValueRow[]>();
  for (const row of values) {
    const id = axisId(row, schemes);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].map(([id, rows]) => {
    const ordered = rows.toSorted((a, b) => a.position - b.position);
    return makeAxis(id, ordered, schemes, mappings);
  });
}

/** `sm2.layer`, or `imsa@2018.life_cycle` where the scheme has several versions. */
export function axisId(
  row: Pick<SchemeValueRow, 'scheme_id' | 'scheme_version' | 'characteristic_id'>,
  schemes: readonly SchemeRow[],
): string {
  const versions = schemes.filter(({ scheme_id: id }) => id === row.scheme_id).length;
  const scheme = versions > 1 ? `${row.scheme_id}@${row.scheme_version}` : row.scheme_id;
  return `${scheme}.${row.characteristic_id}`;
}

function makeAxis(
  id: string,
  rows: readonly SchemeValueRow[],
  schemes: readonly SchemeRow[],
  mappings: readonly MappingRow[],
): BareAxis {
  const [first] = rows;
  const scheme = schemes.find(
    (one) => one.scheme_id === first?.scheme_id && one.version === first.scheme_version,
  );
  const into = mappings.filter((mapping) => rows.some((row) => leadsTo(mapping, row)));
  const basis = basisOf(into);
  const places = rows.filter(
    ({ value_code: code }) => code !== ALL_LEVELS && code !== NOT_APPLICABLE,
  );
  return {
    id,
    label: first?.characteristic_label ?? id,
    group: scheme?.title ?? id,
    basis,
    is_ordered: first?.value_type === 'range',
    values: places.map((row): AxisValue => {
      const keys = basis === 'orientation' ? sourceKeys(row, into) : [valueKey(row)];
      return {
        code: row.value_code,
        label: row.label,
        definition: row.definition,
        keys: [...new Set([...keys, ...keys.map(allLevelsOf)])],
      };
    }),
    outside: rows.filter(({ value_code: code }) => code === NOT_APPLICABLE).map(valueKey),
  };
}

function leadsTo(mapping: MappingRow, row: SchemeValueRow): boolean {
  return (
    mapping.to_scheme_id === row.scheme_id &&
    mapping.to_scheme_version === row.scheme_version &&
    mapping.to_characteristic_id === row.characteristic_id &&
    mapping.to_code === row.value_code
  );
}

function basisOf(into: readonly MappingRow[]): BareAxis['basis'] {
  if (into.length === 0) return 'given';
  return into.some(({ strength }) => strength !== null) ? 'crosswalk' : 'orientation';
}

/** The values of other schemes that mean nearly this one. */
function sourceKeys(row: SchemeValueRow, into: readonly MappingRow[]): string[] {
  return into
    .filter((mapping) => leadsTo(mapping, row) && SAME_ENOUGH.has(mapping.mapping))
    .map(({ from_scheme_id, from_characteristic_id, from_code }) =>
      valueKey({
        scheme_id: from_scheme_id,
        characteristic_id: from_characteristic_id,
        value_code: from_code,
      }),
    );
}

/** What stands at all levels stands at this one: `sm2.hierarchy_level.all_levels`. */
function allLevelsOf(key: string): string {
  return `${key.slice(0, key.lastIndexOf('.'))}.${ALL_LEVELS}`;
}
