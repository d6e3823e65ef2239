import { OPS } from './engine.ts';
import type { Box, Rule } from './page.ts';

/** `[a, b, c, d, e, f]`: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

/** The painting operators of a page, as the engine lists them. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What is painted on a page besides text and images. */
export interface Shapes {
  rules: Rule[];
  dots: Box[];
}

/** Thicker than this, a filled rectangle is an area and not a rule, in points. */
const MAX_THICKNESS = 2.5;
/** Shorter than this, a rule is a corner or a dot, in points. */
const MIN_LENGTH = 3;
const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

/**
 * The rules of a page: every horizontal or vertical side that is stroked, and every filled area that is as thin as a
 * line, whatever the producer painted it with. `base` maps the space of the page to that of the result. Clipping paths
 * paint nothing.
 */
export function readRules({ fnArray, argsArray }: OperatorList, base: Matrix): Shapes {
  const rules: Rule[] = [];
  const dots: Box[] = [];
  const stack: Matrix[] = [];
  let matrix = base;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? base;
    else if (operator === OPS.transform) matrix = multiply(matrix, toMatrix(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = multiply(matrix, toMatrix(toArray(args)[0]));
    } else if (operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? base;
    else if (operator === OPS.constructPath) {
      const shapes = readPath(args, matrix);
      rules.push(...shapes.filter(isRule));
      dots.push(...shapes.filter(isDot));
    }
  }
  return { rules, dots };
}

/** The boxes of what a path paints: the sides of a stroked shape, a filled shape as a whole. */
function readPath(args: unknown, matrix: Matrix): Box[] {
  const [paint, data] = toArray(args);
  const [path] = toArray(data);
  if (typeof paint !== 'number' || !isNumbers(path)) return [];
  const shapes = subpaths(path).map((points) => points.map((point) => apply(matrix, point)));
  if (STROKES.has(paint)) return shapes.flatMap((points) => [...sides(points), around(points)]);
  return FILLS.has(paint) ? shapes.map(around) : [];
}

type Point = readonly [number, number];

/** The points of each subpath: ends of lines, ends and handles of curves. */
function subpaths(path: ArrayLike<number>): Point[][] {
  const found: Point[][] = [];
  const at = (index: number) => path[index] ?? 0;
  for (let index = 0; index < path.length;) {
    const operator = at(index);
    const length = LENGTHS[operator] ?? path.length;
    const current = found.at(-1) ?? [];
    if (operator === MOVE) found.push([[at(index + 1), at(index + 2)]]);
    else if (operator === CLOSE) current.push(current[0] ?? [0, 0]);
    else for (let to = index + 1; to < index + length; to += 2) current.push([at(to), at(to + 1)]);
    index += length;
  }
  return found;
}

/** The codes of a path in the engine's buffer, and how many numbers each takes with its points. */
const MOVE = 0;
const CLOSE = 3;
const LENGTHS: readonly number[] = [3, 3, 7, 1];

function sides(points: readonly Point[]): Rule[] {
  return points.slice(1).map((point, index) => around([points[index] ?? point, point]));
}

function around(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function isRule({ x0, x1, top, bottom }: Rule): boolean {
  const [thin, long] = [Math.min(x1 - x0, bottom - top), Math.max(x1 - x0, bottom - top)];
  return thin <= MAX_THICKNESS && long >= MIN_LENGTH;
}

/** A small shape about as wide as high: the bullet of a list that is drawn, not written. */
function isDot({ x0, x1, top, bottom }: Box): boolean {
  const [width, height] = [x1 - x0, bottom - top];
  return (
    width >= 1.5 &&
    height >= 1.5 &&
    Math.max(width, height) <= 8 &&
    width < 2 * height &&
    height < 2 * width
  );
}

function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || value instanceof Float64Array || Array.isArray(value);
}

/** An argument as a matrix; anything else changes nothing. */
export function toMatrix(value: unknown): Matrix {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return [1, 0, 0, 1, 0, 0];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from<unknown, number>(value, Number);
  return [a, b, c, d, e, f];
}

/** The matrix that applies `inner` first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
