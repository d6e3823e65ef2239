import { confidenceIn, strengthOf } from './card-facts.ts';
import type { Card } from './make-cards.ts';
import type { Demand } from './read-query.ts';
import { indexText, placesOf, searchText } from './search-text.ts';

/** What is sought: all demands met, the text found. An empty text asks for nothing. */
export interface Query {
  demands: readonly Demand[];
  text: string;
}

/** A standard that was found, with its points and what gave them. */
export interface Hit {
  standard_id: string;
  reference: string;
  title_en: string | null;
  state: Card['state'];
  is_current: boolean;
  points: number;
  /** `text 100 (title_en: digital, twin)`: the points add up to those of the hit. */
  reasons: string[];
}

/** A part of the points, and what it was given for. */
interface Reason {
  points: number;
  why: string;
}

/** Points of an edition in force: enough to put it before older ones that are otherwise alike. */
export const IN_FORCE = 20;

/**
 * The standards that meet a query, best first: up to 100 points for how well the text is found, up to 50 for how sure
 * the demanded values are, up to 50 for the relevance to smart manufacturing, and 20 for an edition in force; equals by reference.
 */
export function find(cards: readonly Card[], { demands, text }: Query): Hit[] {
  const found = text.trim() === '' ? cards.map(withoutText) : findText(cards, text);
  return found
    .filter(({ card }) =>
      demands.every(({ keys }) => keys.some((key) => strengthOf(card, key) > 0)),
    )
    .map(({ card, reasons }) => makeHit(card, [...reasons, ...reasonsOf(card, demands)]))
    .sort((a, b) => b.points - a.points || (a.reference < b.reference ? -1 : 1));
}

/** A card with what was found in it. */
interface Found {
  card: Card;
  reasons: Reason[];
}

function withoutText(card: Card): Found {
  return { card, reasons: [] };
}

function findText(cards: readonly Card[], text: string): Found[] {
  const index = indexText(cards);
  return searchText(index, text).flatMap(({ position, score }) => {
    const card = cards[position];
    const why = `text (${describePlaces(placesOf(index, position, text))})`;
    return card === undefined ? [] : [{ card, reasons: [{ points: score, why }] }];
  });
}

function describePlaces(places: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(places)
    .map(([field, words]) => `${field}: ${[...words].sort().join(', ')}`)
    .sort()
    .join('; ');
}

function reasonsOf(card: Card, demands: readonly Demand[]): Reason[] {
  const values = demands.flatMap(({ keys }) => surestValue(card, keys));
  const mean = values.reduce((sum, { strength }) => sum + strength, 0) / Math.max(1, values.length);
  const sure = values.map(({ key, strength }) => `${key} ${strength}`).join(', ');
  return [
    { points: Math.round(mean / 2), why: `values (${sure})` },
    { points: Math.round((card.relevance ?? 0) / 2), why: `relevance ${card.relevance ?? ''}` },
    { points: card.is_current ? IN_FORCE : 0, why: 'edition in force' },
  ];
}

/** The surest of the values that meet a demand. A fact is certain and says nothing about the rank. */
function surestValue(card: Card, keys: readonly string[]): { key: string; strength: number }[] {
  return keys
    .map((key) => ({ key, strength: confidenceIn(card, key) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 1);
}

function makeHit(card: Card, reasons: readonly Reason[]): Hit {
  const { standard_id, reference, title_en, state, is_current } = card;
  return {
    standard_id,
    reference,
    title_en,
    state,
    is_current,
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons: reasons
      .filter(({ points }) => points !== 0)
      .map(({ points, why }) => `${points} ${why}`),
  };
}
