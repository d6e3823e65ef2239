import type { EntryWords } from '../wording/compile-entry-words.ts';
import { isSentence } from './is-plausible-entry.ts';
import type { BodyLine } from './read-entry-parts.ts';
import { startsDomain } from './read-term-line.ts';

/** The lines of an entry between its preferred term and its first label. */
export interface SplitNames {
  /** Those that name further terms, in front. */
  names: BodyLine[];
  defining: BodyLine[];
  /** Those that name further terms behind the definition: `Syn: hub`. */
  late: BodyLine[];
  /** Paragraphs behind the definition that lack a label. */
  remarks: BodyLine[];
}

const LONGEST_NAME = { characters: 60, words: 7 };
/** A cross-reference to another entry stands in definitions, never in terms. */
const CROSS_REFERENCE = /\(\s*(?:\d+(?:\.\d+)+|\d{2,3}-\d{2}-\d{2,3})\s*\)/u;
const LIST_ITEM = /^(?:[•▸▪◦·—–-]\s|\(?[a-z\d]{1,2}[).]\s)/iu;
const FORMULA = /^[^=]{0,20}=|^(?:where|with)\b/u;

/**
 * Tells further terms, definition and remarks apart (ISO 10241-1, clause 6). Where nothing marks the end of the terms, short
 * lines before the last one are terms. A definition is one phrase: a sentence in a paragraph of its own behind it is a
 * remark. `['water pump', 'machine for moving fluid', 'The pump is driven by a motor.']` has one of each.
 */
export function splitNames(lines: readonly BodyLine[], words: EntryWords): SplitNames {
  const start = definitionStart(lines, words);
  const isLate = ({ text }: BodyLine) => words.startsStatus(text);
  const rest = lines.slice(start);
  const defining = rest.filter((line) => !isLate(line));
  const end = defining.findIndex(
    (line, index) => index > 0 && isRemark(defining[index - 1]?.text ?? '', line),
  );
  const isPhrase = /^\p{Ll}/u.test(defining[0]?.text ?? '');
  const cut = end === -1 || !isPhrase ? defining.length : end;
  return {
    names: lines.slice(0, start),
    defining: defining.slice(0, cut),
    late: rest.filter(isLate),
    remarks: defining.slice(cut),
  };
}

/** Whether a line is a sentence in a paragraph of its own behind a phrase that has no full stop. */
function isRemark(phrase: string, { text, starts_block: startsBlock }: BodyLine): boolean {
  return /^\p{Ll}.*[^.:;,]$/u.test(phrase) && startsBlock === true && isSentence(text);
}

/** Index of the line with which the definition begins. */
function definitionStart(lines: readonly BodyLine[], words: EntryWords): number {
  const marked = lines.findIndex(({ marks = [] }) => words.markOf(marks) === 'definition');
  if (marked !== -1) return marked;
  const gap = lines.findIndex((line) => line.after_gap);
  if (gap !== -1) return gap;
  let at = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    if (at === index && isName(line, lines[index + 1], words)) at = index + 1;
  }
  return at;
}

/** Whether a line before the last one names a term: by what marks it, else by its words and by those after it. */
function isName(line: BodyLine, next: BodyLine | undefined, words: EntryWords): boolean {
  const { text, bold, marks = [] } = line;
  if (words.status(text).status !== null || words.markOf(marks) !== null) return true;
  if (bold !== '' && bold === text) return true;
  if (next !== undefined && goesOn(text, next, words)) return false;
  return hasFormOfName(text) && !isItem(line);
}

/** Whether a line shows that the one before it begins the definition: as a formula, an item, or a remark upon it. */
function goesOn(text: string, next: BodyLine, words: EntryWords): boolean {
  return FORMULA.test(next.text) || isItem(next) || (words.defines(text) && isRemark(text, next));
}

/** Whether a line is short and ends as no sentence does. */
export function hasFormOfName(text: string): boolean {
  if (text.length > LONGEST_NAME.characters || text.split(' ').length > LONGEST_NAME.words)
    return false;
  return !/[.:;]$|=/u.test(text) && !startsDomain(text) && !CROSS_REFERENCE.test(text);
}

/** Whether a line is an item of a list. */
export function isItem({ text, kind }: BodyLine): boolean {
  return kind === 'list_item' || LIST_ITEM.test(text);
}
