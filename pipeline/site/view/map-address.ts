import type { Axis, AxisValue } from '../../catalogue/list-axes.ts';
import { LEAST_COVERAGE } from '../../catalogue/count-cells.ts';
import type { Place } from './cell-query.ts';

/** What a map shows: two axes, perhaps one place of a third, and from which coverage on an empty cell is a possible gap. */
export interface MapView {
  rows: Axis;
  columns: Axis;
  /** A third axis, and its place that all cells are narrowed to; the axis alone narrows nothing. */
  third: Axis | null;
  only: AxisValue | null;
  least_coverage: number;
}

/**
 * What the address of a map asks for: `#rows=sm2.hierarchy_level&columns=sm2.layer&third=sm2.supply_chain&only=make`. What it
 * leaves out, or names wrongly, is as on the first view; null where a catalogue has fewer than two axes.
 */
export function readMapAddress(hash: string, axes: readonly Axis[]): MapView | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const named = (name: string) => axes.find(({ id }) => id === asked.get(name));
  const [first, second] = firstAxes(axes);
  const rows = named('rows') ?? first;
  const columns = named('columns') ?? second;
  if (rows === undefined || columns === undefined) return null;
  const third = named('third') ?? null;
  return {
    rows,
    columns,
    third,
    only: third?.values.find(({ code }) => code === asked.get('only')) ?? null,
    least_coverage: readPercent(asked.get('coverage')) ?? LEAST_COVERAGE,
  };
}

/** The address of a map; what is as on the first view is left out. */
export function mapHref({ rows, columns, third, only, least_coverage: least }: MapView): string {
  const address = new URLSearchParams({ rows: rows.id, columns: columns.id });
  if (third !== null) address.set('third', third.id);
  if (only !== null) address.set('only', only.code);
  if (least !== LEAST_COVERAGE) address.set('coverage', String(least));
  return `map.html#${address.toString()}`;
}

/** The place of the third axis, where one is chosen. */
export function thirdPlace({ third, only }: MapView): Place | undefined {
  return third === null || only === null ? undefined : { axis: third, value: only };
}

/**
 * What is shown first: the best classified characteristic whose values are steps, against the best classified other one; without
 * them any two axes.
 */
function firstAxes(axes: readonly Axis[]): readonly (Axis | undefined)[] {
  const best = axes
    .filter(({ basis, id }) => basis === 'given' && id.includes('.'))
    .sort((a, b) => b.classified - a.classified);
  const steps = best.find(({ is_ordered: isOrdered }) => isOrdered) ?? best[0] ?? axes[0];
  const other = [...best, ...axes].find(({ id }) => id !== steps?.id);
  return [steps, other];
}

function readPercent(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null;
}
