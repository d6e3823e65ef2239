import MiniSearch from 'minisearch';
import type { Card } from './make-cards.ts';
import { suggest } from './suggest.ts';

/** A card that the words were found in: how well, from 0 to 100, and where. */
export interface TextHit {
  card: Card;
  score: number;
  /** `title_en` → the words found there. */
  found: Record<string, string[]>;
}

const FIELDS = ['reference', 'title_en', 'title_fr', 'words'] as const;
/** Words this short are found only as a whole. */
const SHORT = 3;
/** How much a word counts that only begins like the one sought. */
const PREFIX_WEIGHT = 0.3;

/**
 * The cards that speak of all the words, or of a word that begins so, in reference, titles, or the words that a rule
 * found in the scope; where none does, those that speak of some of them. The best hit has 100.
 */
export function searchText(cards: readonly Card[], text: string): TextHit[] {
  const terms = wordsOf(text).map(singular);
  const near = cards.filter((card) => {
    const words = cardText(card);
    return terms.some((term) => words.includes(term));
  });
  const index = new MiniSearch<Card>({
    idField: 'standard_id',
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: singular,
    searchOptions: {
      prefix: (term) => term.length > SHORT,
      weights: { prefix: PREFIX_WEIGHT, fuzzy: 0 },
      boost: { reference: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(near);
  const all = index.search(text);
  const hits = all.length > 0 ? all : index.search(text, { combineWith: 'OR' });
  const best = hits[0]?.score ?? 1;
  const byId = new Map(near.map((card) => [card.standard_id, card]));
  return hits.flatMap(({ id, score, match }) => {
    const card = byId.get(String(id));
    return card === undefined
      ? []
      : [{ card, score: Math.round((100 * score) / best), found: invert(match) }];
  });
}

/** Words of the catalogue near those that it does not hold: `digitel` → `digital`. */
export function suggestWords(cards: readonly Card[], text: string): string[] {
  const unknown = wordsOf(text)
    .map(singular)
    .filter((word) => !cards.some((card) => cardText(card).includes(word)));
  if (unknown.length === 0) return [];
  const known = new Set(cards.flatMap((card) => wordsOf(cardText(card)).map(singular)));
  return unknown.flatMap((word) => suggest(word, known, 2));
}

function cardText(card: Card): string {
  return fold([card.reference, card.title_en ?? '', card.title_fr ?? '', ...card.words].join(' '));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A word without a plural s: `twins` → `twin`. */
function singular(word: string): string {
  return word.length > SHORT ? word.replace(/s$/, '') : word;
}

function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
}

/** MiniSearch tells the fields of each word; people ask for the words of each field. */
function invert(match: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [term, fields] of Object.entries(match))
    for (const field of fields) (found[field] ??= []).push(term);
  return found;
}
