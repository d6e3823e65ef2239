/** The digits of packed numbers: printable, and none that JSON or a script must escape. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
/** A digit of a number that goes on has this added, and stands for five bits. */
const MORE = 32;
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/**
 * Ascending places as text: the steps from one to the next, each in digits of five bits, the lowest first:
 * `packPositions([3, 4, 100])` → `31w3`.
 */
export function packPositions(positions: readonly number[]): string {
  let last = 0;
  return positions
    .map((position) => {
      const step = position - last;
      last = position;
      return packNumber(step);
    })
    .join('');
}

/** What `packPositions` packed. */
export function unpackPositions(text: string): number[] {
  const positions: number[] = [];
  let [last, step, shift] = [0, 0, 0];
  for (const digit of text) {
    const value = VALUES.get(digit) ?? 0;
    step += (value % MORE) << shift;
    shift += 5;
    if (value >= MORE) continue;
    last += step;
    positions.push(last);
    [step, shift] = [0, 0];
  }
  return positions;
}

/** Confidences from 0 to 100 as text, one sign each from `#` on; the quote and the backslash are skipped. */
export function packConfidences(confidences: readonly number[]): string {
  return confidences.map((one) => String.fromCharCode(FIRST + one + Number(one >= GAP))).join('');
}

/** What `packConfidences` packed. */
export function unpackConfidences(text: string): number[] {
  return Array.from(text, (sign) => {
    const one = sign.charCodeAt(0) - FIRST;
    return one - Number(one > GAP);
  });
}

const FIRST = 35;
const GAP = 92 - FIRST;

function packNumber(number: number): string {
  let [rest, text] = [number, ''];
  while (rest >= MORE) {
    text += DIGITS[MORE + (rest % MORE)] ?? '';
    rest = Math.floor(rest / MORE);
  }
  return text + (DIGITS[rest] ?? '');
}
