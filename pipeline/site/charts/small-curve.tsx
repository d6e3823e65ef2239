import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Curve, CurvePoint } from '../../catalogue/shape-curves.ts';

const WIDTH = 220;
const HEIGHT = 84;
const BASE = HEIGHT - 16;

/** The growth of one concept: all that was published as a line, what is in force as a surface below it. */
export function SmallCurve({ curve: { label, points, open_projects: open } }: { curve: Curve }) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const x = scaleLinear([first.year, last.year], [1, WIDTH - 1]);
  const y = scaleLinear([0, Math.max(1, last.cumulative)], [BASE, 6]);
  const published = line<CurvePoint>(
    (point) => x(point.year),
    (point) => y(point.cumulative),
  );
  const inForce = area<CurvePoint>(
    (point) => x(point.year),
    BASE,
    (point) => y(Math.max(0, point.in_force)),
  );
  const title = `${label}: ${last.cumulative} published from ${first.year} to ${last.year}, ${last.in_force} of them in force, ${open} open projects`;
  return (
    <svg class="chart small-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <path class="small-curve-area" d={inForce(points) ?? ''} />
      <path class="small-curve-line" d={published(points) ?? ''} />
      <line class="small-curve-base" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      <text x="0" y={HEIGHT - 3}>
        {first.year}
      </text>
      <text x={WIDTH} y={HEIGHT - 3} text-anchor="end">
        {last.year}
      </text>
    </svg>
  );
}
