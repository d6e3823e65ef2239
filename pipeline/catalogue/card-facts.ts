import type { Card } from './make-cards.ts';

/** The facts of a card by which standards can be chosen, by the name of the facet. */
export const CARD_FACTS: Readonly<Record<string, (card: Card) => readonly string[]>> = {
  state: (card) => [card.state],
  publisher: (card) => card.publishers,
  type: (card) => [card.deliverable_type],
  year: (card) => (card.publication_year === null ? [] : [String(card.publication_year)]),
  committee: (card) => card.committee_ids,
  ics: (card) => card.ics_codes,
  concept: (card) => card.concept_ids,
};

/** What joins the code of a part to that of the whole: a subcommittee's id begins with that of its committee. */
const PART_MARKS: Readonly<Record<string, string>> = { committee: '-', ics: '.' };

/**
 * How surely a card has a value, 0 to 100: a fact has it or not, a value given by classification has its confidence.
 * A committee holds for its subcommittees, a code of ICS for the codes below it.
 */
export function strengthOf(card: Card, key: string): number {
  const dot = key.indexOf('.');
  const [name, code] = [key.slice(0, dot), key.slice(dot + 1)];
  const read = CARD_FACTS[name];
  if (read === undefined) return confidenceIn(card, key);
  const mark = PART_MARKS[name];
  const isHeld = read(card).some(
    (one) => one === code || (mark !== undefined && one.startsWith(`${code}${mark}`)),
  );
  return isHeld ? 100 : 0;
}

/** The confidence in a value given by classification; 0 where the card does not have it, or the key is a fact. */
export function confidenceIn({ values }: Card, key: string): number {
  const start = values.indexOf(` ${key}:`);
  return start === -1 ? 0 : Number.parseInt(values.slice(start + key.length + 2), 10);
}

/**
 * Every key that a card has: its values, its facts, and what its facts are part of: a standard of `committee.iso-tc-184-sc-4` has
 * `committee.iso-tc-184` too. The same as asking `strengthOf` for each key there is.
 */
export function keysOf(card: Card): Set<string> {
  const values = card.values.split(' ').filter((value) => value !== '');
  const facts = Object.entries(CARD_FACTS).flatMap(([name, read]) =>
    read(card)
      .flatMap((code) => wholesOf(code, PART_MARKS[name]))
      .map((code) => `${name}.${code}`),
  );
  return new Set([...values.map((value) => value.slice(0, value.lastIndexOf(':'))), ...facts]);
}

/** `25.040.40` → itself, `25.040`, `25`. */
function wholesOf(code: string, mark: string | undefined): string[] {
  if (mark === undefined) return [code];
  const parts = code.split(mark);
  return parts.map((_, index) => parts.slice(0, index + 1).join(mark));
}
