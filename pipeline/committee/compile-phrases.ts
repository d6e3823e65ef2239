import type { CommitteeBody } from '../../schemas/types.ts';
import type { CommitteeRows } from './compile-committees.ts';
import { splitWords } from './split-words.ts';
import type { Word } from './split-words.ts';

/** What a wording stands for. */
export type Meaning =
  | { type: 'publisher'; name: string }
  | { type: 'kind'; name: string }
  | { type: 'body'; name: string; isFoundInText: boolean };

interface Phrase {
  words: string[];
  meaning: Meaning;
}

/** Wordings by their first word in lower case, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Collects the spellings of kinds, publishers and bodies; where two are equal the earlier of these lists wins. */
export function compilePhrases(rows: CommitteeRows): Phrases {
  const phrases = new Map<string, Phrase[]>();
  const add = (spelling: string, meaning: Meaning): void => {
    const words = spellingWords(spelling);
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, meaning }]);
  };
  for (const { kind, spellings } of rows.kinds)
    for (const spelling of spellings) add(spelling, { type: 'kind', name: kind });
  for (const { publisher, spellings } of rows.publishers)
    for (const spelling of spellings) add(spelling, { type: 'publisher', name: publisher });
  for (const body of rows.bodies) addBody(body, add);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function addBody(body: CommitteeBody, add: (spelling: string, meaning: Meaning) => void): void {
  const { name, is_found_in_text: isFoundInText } = body;
  for (const spelling of [name, ...body.aliases])
    add(spelling, { type: 'body', name, isFoundInText });
  for (const label of body.labels) add(label, { type: 'body', name, isFoundInText: false });
}

/** `ISO/TMB` → `iso`, `tmb`: slash, hyphen, apostrophe and space between words are alike. */
export function spellingWords(spelling: string): string[] {
  return splitWords(spelling)
    .filter((word) => !word.isMark)
    .map(comparable);
}

/** Words are compared without case, single letters with it: `CISPR A` is a subcommittee, `CISPR a` is not. */
function comparable(word: Pick<Word, 'text'>): string {
  return word.text.length === 1 ? word.text : word.text.toLowerCase();
}

/**
 * The longest phrase that begins at `words[index]`, and the index of the word after it. Between the words of a phrase
 * one joining mark may stand.
 */
export function matchPhrase(
  words: readonly Word[],
  index: number,
  phrases: Phrases,
): { meaning: Meaning; next: number } | undefined {
  for (const phrase of phrases.get(words[index]?.text.toLowerCase() ?? '') ?? []) {
    const next = matchWords(words, index, phrase.words);
    if (next !== undefined) return { meaning: phrase.meaning, next };
  }
  return undefined;
}

const JOINING_MARKS = new Set(['/', '-', '‐', '‑', '–', '’', "'"]);

/** The index after the last of `wanted` if they all stand at `index`, with at most one joining mark between two. */
export function matchWords(
  words: readonly Word[],
  index: number,
  wanted: readonly string[],
): number | undefined {
  let at = index;
  for (const [position, text] of wanted.entries()) {
    if (position > 0 && JOINING_MARKS.has(words[at]?.text ?? '')) at += 1;
    const word = words[at];
    if (word === undefined || comparable(word) !== text) return undefined;
    at += 1;
  }
  return at;
}
