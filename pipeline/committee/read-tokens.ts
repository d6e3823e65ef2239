import { matchPhrase } from './compile-phrases.ts';
import type { Meaning, Phrases } from './compile-phrases.ts';
import { splitWords } from './split-words.ts';
import type { Word } from './split-words.ts';

/** A word or phrase with what it means to the grammar. */
export interface Token extends Word {
  type: 'publisher' | 'kind' | 'body' | 'number' | 'word' | 'mark';
  /** The canonical abbreviation of a publisher, kind or body; else the text itself. */
  name: string;
  /** False for a body whose name more often means something else, such as CIE. */
  isFoundInText: boolean;
}

/** A reading that succeeded: what was read, and the index of the first token after it. */
export interface Reading<T> {
  value: T;
  next: number;
}

/** `Technical Committee ISO/TC 92` → kind TC, publisher ISO, mark, kind TC, number 92. */
export function readTokens(text: string, phrases: Phrases): Token[] {
  const words = splitWords(text);
  const tokens: Token[] = [];
  for (let index = 0; index < words.length;) {
    const match = matchPhrase(words, index, phrases);
    const next = match?.next ?? index + 1;
    const first = words[index];
    const last = words[next - 1];
    if (first === undefined || last === undefined) break;
    tokens.push(
      match === undefined
        ? plainToken(first)
        : phraseToken(match.meaning, text.slice(first.start, last.end), first.start),
    );
    index = next;
  }
  return tokens;
}

function plainToken({ text, isMark: mark, isNumber, start, end }: Word): Token {
  const type = mark ? 'mark' : isNumber ? 'number' : 'word';
  return { text, isMark: mark, isNumber, start, end, type, name: text, isFoundInText: true };
}

function phraseToken(meaning: Meaning, text: string, start: number): Token {
  return {
    text,
    isMark: false,
    isNumber: false,
    start,
    end: start + text.length,
    type: meaning.type,
    name: meaning.name,
    isFoundInText: meaning.type !== 'body' || meaning.isFoundInText,
  };
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.type === 'mark' && marks.includes(token.text);
}

/** Whether no white space stands between the two. */
export function isAdjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && left.end === right?.start;
}
