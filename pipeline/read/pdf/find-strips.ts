import type { Box } from './page.ts';

/** A range of x that no text covers, with text on both sides. */
export interface Strip {
  from: number;
  to: number;
}

/**
 * The vertical strips between boxes that at most `allowed` boxes cover, at least `width` wide, from left to right: the
 * gutters of columns.
 */
export function findStrips(boxes: readonly Box[], width: number, allowed = 0): Strip[] {
  const edges = [...new Set(boxes.flatMap(({ x0, x1 }) => [x0, x1]))].sort((a, b) => a - b);
  const changes = new Map<number, number>();
  for (const { x0, x1 } of boxes) {
    changes.set(x0, (changes.get(x0) ?? 0) + 1);
    changes.set(x1, (changes.get(x1) ?? 0) - 1);
  }
  const strips: Strip[] = [];
  let open: Strip | null = null;
  let covering = 0;
  for (const edge of edges) {
    covering += changes.get(edge) ?? 0;
    if (covering <= allowed) open ??= { from: edge, to: edge };
    else if (open !== null) {
      if (edge - open.from >= width) strips.push({ from: open.from, to: edge });
      open = null;
    }
  }
  return strips;
}

/** The ranges of x that stay free when a row is added: each strip without the parts that the row covers. */
export function narrowStrips(
  strips: readonly Strip[],
  row: readonly Box[],
  width: number,
): Strip[] {
  return strips.flatMap((strip) => {
    const covering = row.filter(({ x0, x1 }) => x1 > strip.from && x0 < strip.to);
    if (covering.length === 0) return strip.to - strip.from >= width ? [strip] : [];
    let parts: Strip[] = [strip];
    for (const { x0, x1 } of covering) {
      parts = parts.flatMap(({ from, to }) =>
        x1 <= from || x0 >= to
          ? [{ from, to }]
          : [
              { from, to: Math.min(to, x0) },
              { from: Math.max(from, x1), to },
            ],
      );
    }
    return parts.filter(({ from, to }) => to - from >= width);
  });
}

/** The gaps within a row that are at least `width` wide. */
export function gapsOf(row: readonly Box[], width: number): Strip[] {
  const gaps: Strip[] = [];
  let end: number | null = null;
  for (const { x0, x1 } of row) {
    if (end !== null && x0 - end >= width) gaps.push({ from: end, to: x0 });
    end = Math.max(end ?? x1, x1);
  }
  return gaps;
}

/** Cuts a row at its gaps into stretches of text. */
export function splitRow<B extends Box>(row: readonly B[], width: number): B[][] {
  const parts: B[][] = [];
  let end: number | null = null;
  for (const box of row) {
    if (end === null || box.x0 - end >= width) parts.push([box]);
    else parts.at(-1)?.push(box);
    end = Math.max(end ?? box.x1, box.x1);
  }
  return parts;
}
