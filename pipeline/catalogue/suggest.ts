/** Suggestions that are made at most. */
const SHOWN = 5;

/**
 * The names that were most likely meant, best first: `suggest('statoin', ['station', 'enterprise'])` → `['station']`. A
 * name is near where one holds the other, or where at most a third of its letters differ.
 */
export function suggest(wanted: string, known: Iterable<string>, count = SHOWN): string[] {
  const name = wanted.toLowerCase();
  return [...new Set(known)]
    .map((one) => ({ one, distance: distanceBetween(name, one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one);
}

function distanceBetween(a: string, b: string): number {
  if (a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a))) return 1;
  return editDistance(a, b);
}

/** How many letters must be put in, left out, changed, or swapped with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap(a, b, i, j) ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Whether the two letters before these places are the same, the other way round. */
function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}
