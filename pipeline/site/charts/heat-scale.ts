import { scaleThreshold } from 'd3-scale';

/** From counts to one of seven shades. */
export interface HeatScale {
  /** 0 for nothing, up to 6. */
  levelOf: (count: number) => number;
  /** What the shades mean, from 1 up: `5–19`. */
  steps: { level: number; label: string }[];
}

const SHADES = 6;
/** Numbers that people like to read. */
const ROUND = [1, 2, 3, 5, 7];

/**
 * A scale for counts up to a largest one. Small counts are many and large ones few, so the bounds between the shades grow
 * with the square, at round numbers: for 400 they are 1, 10, 50, 100, 200 and 300.
 */
export function heatScale(largest: number): HeatScale {
  const bounds = Array.from({ length: SHADES }, (_, index) =>
    roundNumber(Math.max(1, largest * (index / SHADES) ** 2)),
  );
  const distinct = [...new Set(bounds)];
  const first = SHADES - distinct.length;
  const levels = [0, ...distinct.map((_, index) => first + index + 1)];
  const scale = scaleThreshold().domain(distinct).range(levels);
  return {
    levelOf: (count) => scale(count),
    steps: distinct.map((from, index) => ({
      level: first + index + 1,
      label: rangeLabel(from, distinct[index + 1]),
    })),
  };
}

function rangeLabel(from: number, next: number | undefined): string {
  if (next === undefined) return `${from} and more`;
  return next === from + 1 ? String(from) : `${from}–${next - 1}`;
}

/** The nearest of 1, 2, 3, 5, 7, 10, 20 … by ratio. */
function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const near = [...ROUND, 10].map((one) => one * power);
  return near.reduce((best, one) => (ratio(one, value) < ratio(best, value) ? one : best));
}

function ratio(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
