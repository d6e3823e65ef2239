import type { Sort } from './address.ts';
import type { Entry } from './unpack-index.ts';

/** The entries at the given places, in the order asked for. Equals stay in the order of the places, which is best first. */
export function sortPositions(
  positions: readonly number[],
  sort: Sort,
  entries: readonly Entry[],
): Entry[] {
  const chosen = positions.flatMap((position) => entries[position] ?? []);
  switch (sort) {
    case 'best':
      return chosen;
    case 'newest':
      return chosen.sort((a, b) => yearOf(b) - yearOf(a));
    case 'oldest':
      return chosen.sort((a, b) => yearOf(a, Infinity) - yearOf(b, Infinity));
    case 'reference':
      return chosen.sort((a, b) => byText(a.reference, b.reference));
    case 'title':
      return chosen.sort((a, b) => byText(a.title_en ?? '\uffff', b.title_en ?? '\uffff'));
  }
}

/** The year of an entry; where it has none, a number that puts it last. */
function yearOf({ codes }: Entry, otherwise = 0): number {
  const [year] = codes.get('year') ?? [];
  return year === undefined ? otherwise : Number(year);
}

/** Compares texts by their code units, numbers within them as numbers: `ISO 9` before `ISO 10`. */
function byText(a: string, b: string): number {
  const [one, other] = [numbered(a), numbered(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function numbered(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}
