import type { Claim } from '../extract/extraction.ts';

/** `about six` still is six where the difference is no more than a tenth. */
const ABOUT = 0.1;

/**
 * Whether a quantity is right: so many (`count`) of so many (`size`) things that are counted. Null where a statement gives no
 * number that can be compared, as in `the others`.
 */
export function judgeQuantity(
  { quantity, out_of: outOf }: Pick<Claim, 'quantity' | 'out_of'>,
  count: number,
  size: number,
): boolean | null {
  const isRight = compare(quantity, count, size);
  return isRight === null || outOf === null ? isRight : isRight && outOf === size;
}

function compare({ kind, number, bound }: Claim['quantity'], count: number, size: number) {
  if (kind === 'all') return bound === 'about' ? count >= size * (1 - ABOUT) : count === size;
  if (kind === 'none') return count === 0;
  if (kind === 'most') return count * 2 > size;
  if (number === null || kind === 'rest') return null;
  if (kind === 'all_but') return size - count === number;
  return kind === 'number'
    ? within(bound, count, number)
    : within(bound, Math.round((count / size) * 100), number);
}

function within(bound: Claim['quantity']['bound'], count: number, number: number): boolean {
  const bounds = {
    exactly: count === number,
    at_least: count >= number,
    at_most: count <= number,
    more_than: count > number,
    fewer_than: count < number,
    about: Math.abs(count - number) <= number * ABOUT,
  };
  return bounds[bound];
}
