import type { EntryWords } from '../wording/compile-entry-words.ts';
import type { Entry } from './extraction.ts';

const LONGEST_TERM = { characters: 120, words: 14 };

/**
 * Whether what was read can be an entry and not a clause of prose. Terms are short and no sentences; prose is known by
 * its first words. Where nothing around it says that entries stand here (`isStrict`), the definition must be in the
 * style of ISO 10241-1, 6.4: a phrase that starts in lower case and has no full stop.
 */
export function isPlausibleEntry(
  { term, definition, domain }: Entry,
  isStrict: boolean,
  words: EntryWords,
): boolean {
  if (term === null || !isName(term, words) || !/\p{L}/u.test(definition)) return false;
  if (words.isProse(definition) || isTitle(term, words)) return false;
  return !isStrict || domain !== null || (isPhrase(definition) && isLowerCaseTerm(term));
}

/**
 * Whether an entry looks like a titled paragraph of prose: a title with a capital, a sentence, and nothing else. Some
 * publishers write all their entries so; among others such a one is a clause `General`.
 */
export function looksLikeProse({ term, definition, notes, admitted, source }: Entry): boolean {
  const isBare = notes.length === 0 && admitted.length === 0 && source === null;
  return isBare && !isLowerCaseTerm(term ?? '') && isSentence(definition);
}

/** Whether a definition is written as a sentence, with a capital and a full stop. */
export function isSentence(definition: string): boolean {
  return /^\p{Lu}.*\.$/u.test(definition);
}

/** `Definitions of terms` titles a group of entries; `terminology` may be an entry. */
function isTitle(term: string, words: EntryWords): boolean {
  return term.includes(' ') && words.isTermsTitle(term);
}

function isPhrase(definition: string): boolean {
  return /^[\p{Ll}\d("“]/u.test(definition) && !/[.:]$/u.test(definition);
}

function isName(term: string, words: EntryWords): boolean {
  const isShort =
    term.length <= LONGEST_TERM.characters && term.split(' ').length <= LONGEST_TERM.words;
  return isShort && /\p{L}/u.test(term) && !/[.:;!?]$/u.test(term) && !words.isProse(term);
}

/** A term starts in lower case unless it is a name or an abbreviation; a title starts with a capital. */
function isLowerCaseTerm(term: string): boolean {
  return /^[\p{Ll}\d]/u.test(term) || /^\S*\p{Lu}\S*\p{Lu}/u.test(term);
}
