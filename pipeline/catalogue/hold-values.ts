import { confidenceIn, strengthOf } from './card-facts.ts';
import type { FacetValue } from './list-facets.ts';
import type { Card } from './make-cards.ts';

/** The places of the cards that have a value, and for each how sure it is; no confidences where the value is a fact. */
export interface HeldValue {
  positions: number[];
  /** 0 for a card that has it as a fact: it defines the concept that others were classified by. */
  confidences: number[];
}

/** Who has a value of a facet, among cards in a given order. */
export function holdValues(cards: readonly Card[], { keys }: FacetValue): HeldValue {
  const held: HeldValue = { positions: [], confidences: [] };
  for (const [position, card] of cards.entries()) {
    if (!keys.some((key) => strengthOf(card, key) > 0)) continue;
    held.positions.push(position);
    held.confidences.push(Math.max(...keys.map((key) => confidenceIn(card, key))));
  }
  return held;
}
