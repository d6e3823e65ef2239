import type { Designation } from './designation.ts';
import { formatDesignation } from './format-designation.ts';

/**
 * The order of designations in a list. In: two designations. Out: negative, zero or positive.
 *
 * By publishers, number, part, type, date and supplements; numbers by value, so that part 9 comes before part 11, and a
 * name without a part, date or supplement before those with one.
 */
export function compareDesignations(a: Designation, b: Designation): number {
  return (
    compareKeys(keysOf(a), keysOf(b)) || compareText(formatDesignation(a), formatDesignation(b))
  );
}

function keysOf(designation: Designation): string[] {
  const { publishers, number, part, type, date, supplements } = designation;
  const added = supplements.flatMap((each) => [each.type, each.number ?? '', each.date ?? '']);
  return [publishers.join('/'), number, part ?? '', type, date ?? '', ...added];
}

function compareKeys(a: string[], b: string[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareNatural(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares texts piece by piece, runs of digits by their value: `9` before `11`, `2-9` before `2-10`. */
function compareNatural(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [one = '', other = ''] = [left[index], right[index]];
    const order =
      /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : compareText(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
