import type { LaidLine } from '../document.ts';
import type { Line } from './set-lines.ts';

/** A line of a page as the model keeps it; a tenth of a point is exact enough. */
export function layLine({ page, x0, x1, top, bottom, size, is_bold, text }: Line): LaidLine {
  return {
    page,
    x0: round(x0),
    x1: round(x1),
    top: round(top),
    bottom: round(bottom),
    size: round(size),
    is_bold,
    text,
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
