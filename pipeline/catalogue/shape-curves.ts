import type { ConceptRow, ConceptYearRow } from '../../schemas/types.ts';
import { byRoadmap } from './by-roadmap.ts';

/** How the standards of something grew, year by year without a gap. */
export interface Curve {
  id: string;
  label: string;
  kind: ConceptRow['kind'];
  points: CurvePoint[];
  /** Projects open now: what is to come. */
  open_projects: number;
}

export interface CurvePoint {
  year: number;
  published: number;
  /** All published up to and in the year. */
  cumulative: number;
  /** Those in force at its end. */
  in_force: number;
}

/**
 * A curve for each concept that has a standard, in the order of the roadmap. In force counts what was published less what was
 * withdrawn; what was withdrawn at an unknown time is left out of it from the start.
 */
export function shapeCurves(
  years: readonly ConceptYearRow[],
  concepts: readonly ConceptRow[],
): Curve[] {
  const [from, to] = [firstYear(years), lastYear(years)];
  return concepts
    .filter(({ kind }) => kind !== 'subject')
    .sort(byRoadmap)
    .flatMap(({ concept_id: id, label, kind }): Curve[] => {
      const rows = years.filter((row) => row.concept_id === id);
      const points = accumulate(rows, from, to);
      if (points.at(-1)?.cumulative === 0 || points.length === 0) return [];
      return [{ id, label, kind, points, open_projects: openProjects(rows) }];
    });
}

/** The curves of a kind as one: each year the sum over its concepts, in which a standard with two concepts counts twice. */
export function sumCurves(
  curves: readonly Curve[],
  kind: ConceptRow['kind'],
  label: string,
): Curve {
  const some = curves.filter((curve) => curve.kind === kind);
  const points = (some[0]?.points ?? []).map(({ year }, index): CurvePoint => {
    const sum = (read: (point: CurvePoint) => number) =>
      some.reduce((total, { points: all }) => total + read(all[index] ?? ZERO), 0);
    return {
      year,
      published: sum((point) => point.published),
      cumulative: sum((point) => point.cumulative),
      in_force: sum((point) => point.in_force),
    };
  });
  const projects = some.reduce((total, { open_projects: open }) => total + open, 0);
  return { id: kind, label, kind, points, open_projects: projects };
}

const ZERO: CurvePoint = { year: 0, published: 0, cumulative: 0, in_force: 0 };

function accumulate(rows: readonly ConceptYearRow[], from: number, to: number): CurvePoint[] {
  const points: CurvePoint[] = [];
  let [cumulative, inForce] = [0, 0];
  for (let year = from; year <= to; year += 1) {
    const row = rows.find((one) => one.year === year);
    const published = row?.published ?? 0;
    cumulative += published;
    inForce += published - (row?.withdrawn ?? 0) - (row?.withdrawn_undated ?? 0);
    points.push({ year, published, cumulative, in_force: inForce });
  }
  return points;
}

function firstYear(years: readonly ConceptYearRow[]): number {
  return Math.min(...years.map(({ year }) => year));
}

function lastYear(years: readonly ConceptYearRow[]): number {
  return Math.max(...years.map(({ year }) => year));
}

/** The latest number known. */
function openProjects(rows: readonly ConceptYearRow[]): number {
  const known = rows.filter(({ open_projects: open }) => open !== null);
  return known.toSorted((a, b) => a.year - b.year).at(-1)?.open_projects ?? 0;
}
