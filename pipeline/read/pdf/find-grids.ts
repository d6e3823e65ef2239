import { findAbreast } from './find-abreast.ts';
import { boxAround, median, middleX } from './page.ts';
import type { Box, Rule } from './page.ts';

/** Rules that meet within this distance touch, in points. */
const TOUCH = 3;
/** Edges of a grid that lie within this distance are one, in points. */
const SAME = 4;

/** A lattice of rules: where its lines run, and which of its cells a rule divides. */
export interface Grid extends Box {
  xs: number[];
  ys: number[];
  /** Whether a rule runs to the right of a cell. */
  hasRight: (row: number, column: number) => boolean;
  /** Whether a rule runs below a cell. */
  hasBelow: (row: number, column: number) => boolean;
}

interface Rules {
  flat: Rule[];
  upright: Rule[];
}

/** The grids on a page: rules that touch each other and enclose at least two cells. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const flat = mergeRules(rules.filter(isFlat));
  const upright = mergeRules(rules.filter((rule) => !isFlat(rule)).map(flip)).map(flip);
  return connect(flat, upright).flatMap((group) => {
    const sides = partAbreast(group, rules);
    if (sides !== null) return sides.flatMap(findGrids);
    const grid = toGrid(group);
    return grid !== null && grid.xs.length + grid.ys.length >= 5 ? [grid] : [];
  });
}

/** The rules of a group that are of two tables side by side, as they were before any were joined; null for one table. */
function partAbreast({ flat, upright }: Rules, rules: readonly Rule[]): Rule[][] | null {
  const members = [...flat, ...upright];
  const box = boxAround(members);
  const near = rules.filter((rule) => touches(box, rule));
  const cut = findAbreast(
    near.filter(isFlat),
    near.filter((rule) => !isFlat(rule)),
    TOUCH,
  );
  if (cut === null) return null;
  const own = near.filter((rule) =>
    members.some((member) => isFlat(member) === isFlat(rule) && touches(member, rule)),
  );
  const sides = [
    own.filter((rule) => middleX(rule) < cut),
    own.filter((rule) => middleX(rule) >= cut),
  ];
  return sides.every((side) => side.length > 0) ? sides : null;
}

export function isFlat({ x0, x1, top, bottom }: Rule): boolean {
  return x1 - x0 >= bottom - top;
}

/** Joins flat rules on one line that touch or overlap, as the borders of neighbouring cells do. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.x0 - b.x0)) {
    const found = merged.find(
      (other) =>
        Math.abs(other.top - rule.top) <= 2 && rule.x0 <= other.x1 + TOUCH && rule.x1 >= other.x0,
    );
    if (found === undefined) merged.push({ ...rule });
    else found.x1 = Math.max(found.x1, rule.x1);
  }
  return merged;
}

/** Exchanges the axes. */
function flip({ x0, x1, top, bottom }: Rule): Rule {
  return { x0: top, x1: bottom, top: x0, bottom: x1 };
}

/** Groups of rules that are connected by crossings. */
function connect(flat: readonly Rule[], upright: readonly Rule[]): Rules[] {
  const rest = new Set([...flat, ...upright]);
  const groups: Rules[] = [];
  for (const start of upright) {
    if (!rest.has(start)) continue;
    const group: Rules = { flat: [], upright: [] };
    const queue = [start];
    rest.delete(start);
    for (let rule = queue.pop(); rule !== undefined; rule = queue.pop()) {
      (isFlat(rule) ? group.flat : group.upright).push(rule);
      const current = rule;
      const crossing = [...rest].filter(
        (other) => isFlat(other) !== isFlat(current) && touches(current, other),
      );
      for (const other of crossing) rest.delete(other);
      queue.push(...crossing);
    }
    groups.push(group);
  }
  return groups;
}

function touches(a: Box, b: Box): boolean {
  return (
    a.x0 <= b.x1 + TOUCH &&
    b.x0 <= a.x1 + TOUCH &&
    a.top <= b.bottom + TOUCH &&
    b.top <= a.bottom + TOUCH
  );
}

/**
 * Null where the rules enclose nothing. A table that is open at its sides ends where its rules end. Where an upright
 * begins or ends, what it divides ends too, as a spanning head without a rule beneath does.
 */
function toGrid({ flat, upright }: Rules): Grid | null {
  if (flat.length === 0 || upright.length === 0) return null;
  const ends = flat.filter(({ x0, x1 }) => x1 - x0 > 12).flatMap(({ x0, x1 }) => [x0, x1]);
  const tips = upright.flatMap(({ top, bottom }) => [top, bottom]);
  const xs = cluster([
    ...upright.map(({ x0, x1 }) => (x0 + x1) / 2),
    Math.min(...ends),
    Math.max(...ends),
  ]);
  const ys = cluster([...flat.map(({ top, bottom }) => (top + bottom) / 2), ...tips]);
  const [x0, x1, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (x0 === undefined || x1 === undefined || top === undefined || bottom === undefined)
    return null;
  if (xs.length < 2 || ys.length < 2) return null;
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  const turned = upright.map(flip);
  const right = ys
    .slice(1)
    .map((bottom, row) => xs.slice(1).map((x) => covers(turned, x, at(ys, row), bottom)));
  const hasRight = (row: number, column: number) => right[row]?.[column] === true;
  const isDivided = (row: number, column: number) =>
    [column - 1, column].some(
      (side) =>
        side >= 0 && side < xs.length - 2 && hasRight(row, side) !== hasRight(row + 1, side),
    );
  return {
    ...{ x0, x1, top, bottom, xs, ys },
    hasRight,
    hasBelow: (row, column) =>
      covers(flat, at(ys, row + 1), at(xs, column), at(xs, column + 1)) || isDivided(row, column),
  };
}

/** Whether flat rules at the height `y` cover most of the way. */
function covers(rules: readonly Rule[], y: number, from: number, to: number): boolean {
  const covered = rules
    .filter(({ top, bottom }) => Math.abs((top + bottom) / 2 - y) <= SAME)
    .map(({ x0, x1 }) => Math.min(x1, to) - Math.max(x0, from));
  return Math.max(0, ...covered) > 0.6 * (to - from);
}

function cluster(values: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const value of values.filter(Number.isFinite).sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && value - (group[0] ?? value) <= SAME) group.push(value);
    else groups.push([value]);
  }
  return groups.map(median);
}
