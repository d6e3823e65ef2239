import type { Card } from './make-cards.ts';
import { suggest } from './suggest.ts';

/** The texts of cards, folded once, so that each search only looks through them. */
export interface TextIndex {
  /** For each card its fields, in the order of `FIELDS`: lower case, no accents, each word between blanks. */
  fields: readonly (readonly string[])[];
  /** For each card all of it as one text, which is looked through fastest. */
  whole: readonly string[];
  /** The mean length of each field, where it is not empty. */
  lengths: readonly number[];
}

/** What is searched of a card. */
export type SearchedCard = Pick<Card, 'reference' | 'title_en' | 'title_fr' | 'words'>;

/** A card that the words were found in, by its place in the index, and how well, from 0 to 100. */
export interface TextHit {
  position: number;
  score: number;
}

const FIELDS = ['reference', 'title_en', 'title_fr', 'words'] as const;
/** How much a word counts by the field that holds it. */
const BOOST = [2, 1, 1, 1] as const;
/** Words this short are found only as a whole. */
const SHORT = 3;
/** How much a word counts that only begins like the one sought. */
const PREFIX_WEIGHT = 0.3;

/** Folds the texts of cards. */
export function indexText(cards: readonly SearchedCard[]): TextIndex {
  const fields = cards.map((card) =>
    [card.reference, card.title_en ?? '', card.title_fr ?? '', card.words.join(' ')].map(spaced),
  );
  const lengths = FIELDS.map((_, index) => {
    const filled = fields.map((one) => one[index]?.length ?? 0).filter((length) => length > 1);
    return filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
  });
  return { fields, whole: fields.map((one) => one.join('\n')), lengths };
}

/**
 * The cards that speak of all the words, or of a word that begins so, in reference, titles, or the words that a rule
 * found in the scope; where none does, those that speak of some of them. The best hit has 100; in the order of the cards.
 */
export function searchText(index: TextIndex, text: string): TextHit[] {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  const all = index.whole.flatMap((whole, position) =>
    terms.every((term) => weightIn(whole, term) > 0) ? [position] : [],
  );
  const found =
    all.length > 0
      ? all
      : index.whole.flatMap((whole, position) =>
          terms.some((term) => weightIn(whole, term) > 0) ? [position] : [],
        );
  const scores = found.map((position) => scoreAt(index, position, terms));
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return found.map((position, place) => ({
    position,
    score: Math.round((100 * (scores[place] ?? 0)) / best),
  }));
}

/** The words of each field that made a hit: `title_en` → the words found there. */
export function placesOf(
  { fields }: TextIndex,
  position: number,
  text: string,
): Record<string, string[]> {
  const terms = termsOf(text);
  const places: Record<string, string[]> = {};
  for (const [index, name] of FIELDS.entries()) {
    const words = wordsOf(fields[position]?.[index] ?? '').filter((word) => meets(word, terms));
    if (words.length > 0) places[name] = [...new Set(words.map(singular))];
  }
  return places;
}

/** The words that a search seeks, as they are compared: `Digital Twins` → `digital`, `twin`. */
export function termsOf(text: string): string[] {
  return [...new Set(wordsOf(fold(text)).map(singular))].sort((a, b) => b.length - a.length);
}

/** Whether a word of a text is one that is sought, or begins like it. */
export function meets(word: string, terms: readonly string[]): boolean {
  const one = singular(fold(word));
  return terms.some((term) => one === term || (term.length > SHORT && one.startsWith(term)));
}

/** Words of the catalogue near those that it does not hold: `digitel` → `digital`. */
export function suggestWords({ whole }: TextIndex, text: string): string[] {
  const unknown = termsOf(text).filter((term) => !whole.some((one) => one.includes(term)));
  if (unknown.length === 0) return [];
  const known = new Set(whole.flatMap((one) => wordsOf(one).map(singular)));
  return unknown.flatMap((word) => suggest(word, known, 2));
}

/** Each word counts by the field where it counts most, and more in a short field than in a long one. */
function scoreAt({ fields, lengths }: TextIndex, position: number, terms: readonly string[]) {
  const texts = fields[position] ?? [];
  return terms.reduce((sum, term) => {
    const weights = texts.map((text, index) => {
      const weight = weightIn(text, term) * (BOOST[index] ?? 1);
      return weight / (0.5 + (0.5 * text.length) / (lengths[index] ?? 1));
    });
    return sum + Math.max(...weights);
  }, 0);
}

/** 1 where a text holds a word, less where it only holds one that begins so, 0 where it does not. */
function weightIn(text: string, term: string): number {
  const start = text.indexOf(` ${term}`);
  if (start === -1) return 0;
  if (text.includes(` ${term} `, start)) return 1;
  if (term.length >= SHORT && text.includes(` ${term}s `, start)) return 1;
  return term.length > SHORT ? PREFIX_WEIGHT : 0;
}

/** Texts of these signs need no more than lower case. */
const PLAIN = /^[\u0020-\u007e]*$/;

function spaced(text: string): string {
  if (PLAIN.test(text))
    return ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `.replace(/ {2,}/g, ' ');
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/ {2,}/g, ' ');
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** A word without a plural s: `twins` → `twin`. */
function singular(word: string): string {
  return word.length > SHORT ? word.replace(/s$/, '') : word;
}

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
}
