import type { Reference } from '../reference.ts';
import type { Equivalent } from './extraction.ts';
import { readTermLine } from './read-term-line.ts';
import type { TermText } from './read-term-line.ts';

/** `fr: engrenage (m)`, `fr engrenage, m`: a language before a term. */
const SPOKEN = /^(\p{L}{2,12})(\s*[:–—]\s+|\s+)(\S.{0,200})$/u;

interface Spoken {
  language: string;
  term: string;
  has_sign: boolean;
}

/**
 * Takes the lines out of an entry that give its term in other languages. Without a sign behind the language at least two
 * must follow each other, since `de` and `en` are words, too.
 */
export function splitEquivalents<Line extends TermText>(
  lines: readonly Line[],
  { languages, entryWords }: Reference,
): { lines: Line[]; equivalents: Equivalent[] } {
  const spoken = lines.map(({ text }): Spoken | null => {
    const [, name = '', sign = '', term = ''] = SPOKEN.exec(text) ?? [];
    const language = languages.find(name);
    return language === null ? null : { language, term, has_sign: sign.trim() !== '' };
  });
  const isTaken = (index: number): boolean => {
    const own = spoken[index] ?? null;
    if (own === null) return false;
    const hasNeighbour = (spoken[index - 1] ?? spoken[index + 1] ?? null) !== null;
    return own.has_sign || hasNeighbour;
  };
  const equivalents = spoken.flatMap((own, index): Equivalent[] => {
    if (own === null || !isTaken(index)) return [];
    const [first = '', ...others] = own.term
      .split(/\s*;\s*/u)
      .map((text) => readTermLine({ text, bold: '', italic: '' }, entryWords).term);
    return [{ language: own.language, term: first, admitted: others, definition: null }];
  });
  return { lines: lines.filter((_line, index) => !isTaken(index)), equivalents };
}
