import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A line of a chart. */
export interface Series {
  label: string;
  points: readonly { x: number; y: number }[];
  /** Drawn thinner and broken: what is beside the matter. */
  is_minor?: boolean;
}

interface LineChartProps {
  series: readonly Series[];
  /** What the chart shows, for those who do not see it. */
  title: string;
  /** `Standards`. */
  unit: string;
}

const WIDTH = 760;
const HEIGHT = 340;
const EDGE = { top: 16, right: 150, bottom: 30, left: 52 };
/** Lines end apart by at least this, so that their names can be read. */
const NAME_HEIGHT = 16;

/** Lines over years, each with its name at its end. */
export function LineChart({ series, title, unit }: LineChartProps) {
  const all = series.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const years = all.map(({ x }) => x);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear(
    [0, Math.max(...all.map((point) => point.y), 1)],
    [HEIGHT - EDGE.bottom, EDGE.top],
  ).nice(5);
  const path = line<{ x: number; y: number }>(
    (point) => x(point.x),
    (point) => y(point.y),
  );
  const names = spread(series.map(({ points }) => y(points.at(-1)?.y ?? 0)));
  return (
    <svg class="chart line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <Grid x={x} y={y} />
      <text class="chart-unit" x={EDGE.left} y={10}>
        {unit}
      </text>
      {series.map(({ label, points, is_minor: isMinor = false }, index) => (
        <g key={label} class={`series series-${(index % 5) + 1}${isMinor ? ' series-minor' : ''}`}>
          <path d={path(points) ?? ''} />
          <text x={WIDTH - EDGE.right + 8} y={names[index]} dy="0.32em">
            {label}, {points.at(-1)?.y}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Scale = ScaleLinear<number, number>;

function Grid({ x, y }: { x: Scale; y: Scale }) {
  return (
    <>
      {y.ticks(5).map((tick) => (
        <g key={tick} class="chart-grid">
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {x.ticks(7).map((tick) => (
        <text key={tick} class="chart-tick" x={x(tick)} y={HEIGHT - 10} text-anchor="middle">
          {tick}
        </text>
      ))}
    </>
  );
}

/** Heights moved apart, from the lowest line up, in the order given. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((height, index) => ({ height, index }));
  order.sort((a, b) => b.height - a.height);
  const moved = [...heights];
  let free = Number.POSITIVE_INFINITY;
  for (const { height, index } of order) {
    moved[index] = Math.min(height, free);
    free = (moved[index] ?? height) - NAME_HEIGHT;
  }
  return moved;
}
