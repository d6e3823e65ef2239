import type { MappingRow, SchemeRow } from '../../schemas/types.ts';
import type { Axis } from './list-axes.ts';
import { axisId } from './list-scheme-axes.ts';

/** How a value of one axis reads on another. */
export interface Correspondence {
  from: string;
  to: string;
  mapping: MappingRow['mapping'];
  /** The code by which both are joined, where no mapping leads straight from one to the other. */
  through: string | null;
  note: string;
}

/** A mapping between axes: ids of both, codes of the values. */
interface Link {
  from_axis: string;
  to_axis: string;
  from: string;
  to: string;
  mapping: MappingRow['mapping'];
  note: string;
}

const INVERSE: Readonly<Record<MappingRow['mapping'], MappingRow['mapping']>> = {
  exactMatch: 'exactMatch',
  closeMatch: 'closeMatch',
  broadMatch: 'narrowMatch',
  narrowMatch: 'broadMatch',
  relatedMatch: 'relatedMatch',
};

/**
 * The axes to which one can turn from this one without leaving what it is about: those that the cross-walk joins with it,
 * straight or by one axis between: from `rami.layer` to `sm2.layer` and `imsa@2018.intelligent_axis`.
 */
export function listPivots(
  axis: Axis,
  axes: readonly Axis[],
  mappings: readonly MappingRow[],
  schemes: readonly SchemeRow[],
): Axis[] {
  const links = linksOf(mappings, schemes);
  const near = links.filter(({ from_axis: from }) => from === axis.id).map((one) => one.to_axis);
  const far = links.filter((link) => near.includes(link.from_axis)).map((one) => one.to_axis);
  const joined = new Set([...near, ...far]);
  return axes.filter(({ id }) => id !== axis.id && joined.has(id));
}

/** How the values of an axis read on another one, in the order of the values. */
export function listCorrespondences(
  from: Axis,
  to: Axis,
  mappings: readonly MappingRow[],
  schemes: readonly SchemeRow[],
): Correspondence[] {
  const links = linksOf(mappings, schemes);
  const leaving = links.filter(({ from_axis: id }) => id === from.id);
  const straight = leaving.filter(({ to_axis: id }) => id === to.id);
  const found: Correspondence[] =
    straight.length > 0
      ? straight.map((link) => ({ ...pick(link), through: null }))
      : leaving.flatMap((first) =>
          links
            .filter((next) => next.from_axis === first.to_axis && next.to_axis === to.id)
            .filter((next) => next.from === first.to)
            .map((next) => ({ ...pick(next), from: first.from, ...joinMappings(first, next) })),
        );
  const order = from.values.map(({ code }) => code);
  return found
    .filter((one) => order.includes(one.from) && to.values.some(({ code }) => code === one.to))
    .sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
}

function pick({ from, to, mapping, note }: Link): Omit<Correspondence, 'through'> {
  return { from, to, mapping, note };
}

/** An exact step changes nothing; two others in a row say only that the values are related. */
function joinMappings(first: Link, next: Link): Pick<Correspondence, 'mapping' | 'through'> {
  const isExact = first.mapping === 'exactMatch' || next.mapping === 'exactMatch';
  const other = first.mapping === 'exactMatch' ? next.mapping : first.mapping;
  return { mapping: isExact ? other : 'relatedMatch', through: first.to };
}

/** Every mapping in both directions. */
function linksOf(mappings: readonly MappingRow[], schemes: readonly SchemeRow[]): Link[] {
  return mappings.flatMap((mapping): Link[] => {
    const fromVersion = schemes.find(({ scheme_id: id }) => id === mapping.from_scheme_id);
    const from = axisId(
      {
        scheme_id: mapping.from_scheme_id,
        scheme_version: fromVersion?.version ?? '',
        characteristic_id: mapping.from_characteristic_id,
      },
      schemes,
    );
    const to = axisId(
      {
        scheme_id: mapping.to_scheme_id,
        scheme_version: mapping.to_scheme_version,
        characteristic_id: mapping.to_characteristic_id,
      },
      schemes,
    );
    const { from_code, to_code, mapping: kind, note } = mapping;
    return [
      { from_axis: from, to_axis: to, from: from_code, to: to_code, mapping: kind, note },
      { from_axis: to, to_axis: from, from: to_code, to: from_code, mapping: INVERSE[kind], note },
    ];
  });
}
