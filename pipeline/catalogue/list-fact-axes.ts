import { CARD_FACTS } from './card-facts.ts';
import type { AxisValue, BareAxis } from './list-axes.ts';
import type { Facet } from './list-facets.ts';
import type { Card } from './make-cards.ts';

/** The facts along which a map is drawn, with the words for them. */
const FACTS: readonly (readonly [string, string])[] = [
  ['publisher', 'Publisher'],
  ['committee', 'Committee'],
  ['type', 'Type of deliverable'],
  ['year', 'Year of publication'],
];
const GROUP = 'Facts';
/** Of a long list, such as committees, a map shows those with the most standards. */
const MOST = 30;
const YEARS_TOGETHER = 5;

/**
 * Publisher, committee, type and year as axes. Names stand in the order of how many standards they have, the most first, and
 * at most thirty of them; years in order, five to a place.
 */
export function listFactAxes(facets: readonly Facet[], cards: readonly Card[]): BareAxis[] {
  return FACTS.flatMap(([name, label]): BareAxis[] => {
    const read = CARD_FACTS[name];
    const facet = facets.find((one) => one.name === name);
    if (read === undefined || facet === undefined) return [];
    const counts = new Map<string, number>();
    for (const code of cards.flatMap((card) => read(card)))
      counts.set(code, (counts.get(code) ?? 0) + 1);
    const values = name === 'year' ? periods([...counts.keys()]) : mostUsed(facet, counts);
    const is_ordered = name === 'year';
    return [{ id: name, label, group: GROUP, basis: 'given', is_ordered, values, outside: [] }];
  });
}

function mostUsed({ name, values }: Facet, counts: ReadonlyMap<string, number>): AxisValue[] {
  return values
    .flatMap(({ keys: [key = ''], label }) => {
      const code = key.slice(name.length + 1);
      const count = counts.get(code);
      return count === undefined ? [] : [{ code, label, count }];
    })
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ code, label }) => ({ code, label, definition: null, keys: [`${name}.${code}`] }));
}

/** `2015–2019`, with a key for each year. */
function periods(years: readonly string[]): AxisValue[] {
  const starts = new Set(years.map((year) => Number(year) - (Number(year) % YEARS_TOGETHER)));
  return [...starts]
    .sort((a, b) => a - b)
    .map((start) => {
      const all = Array.from({ length: YEARS_TOGETHER }, (_, index) => String(start + index));
      const code = `${start}–${start + YEARS_TOGETHER - 1}`;
      return { code, label: code, definition: null, keys: all.map((year) => `year.${year}`) };
    });
}
