import type { LanguageWord } from '../../schemas/types.ts';
import { wordingPattern } from './wording-pattern.ts';

/** The words of `input/vocabulary/languages.csv`, compiled to questions about a folded text. */
export interface Languages {
  /** The language that a text names and nothing else, by its code in lower case or by a name: `de`, `Deutsch` → `de`. */
  find: (text: string) => string | null;
  /** The only language whose name stands among the words of a heading: `Terme (français)` → `fr`. */
  namedIn: (text: string) => string | null;
  /** The only language that has the wordings with which some labels and titles begin or which they contain. */
  spokenIn: (texts: readonly string[]) => string | null;
}

/** Compiles the rows of the file. Codes and languages are those of ISO 639-1. */
export function compileLanguages(rows: readonly LanguageWord[]): Languages {
  const names = rows.filter(({ role }) => role === 'name');
  const codes = new Set(rows.map(({ language }) => language));
  const byName = new Map(names.map(({ text, language }) => [text.toLowerCase(), language]));
  const named = patterns(names);
  const spoken = patterns(rows.filter(({ role }) => role === 'wording'));
  return {
    find: (text) => (codes.has(text) ? text : (byName.get(text.toLowerCase()) ?? null)),
    namedIn: (text) => onlyOne(named.filter(({ words }) => words.test(text))),
    spokenIn: (texts) =>
      onlyOne(spoken.filter(({ words }) => texts.some((text) => words.test(text)))),
  };
}

interface LanguagePattern {
  language: string;
  words: RegExp;
}

/** A pattern for the words of each language. */
function patterns(rows: readonly LanguageWord[]): LanguagePattern[] {
  return [...new Set(rows.map(({ language }) => language))].map((language) => {
    const own = rows.filter((row) => row.language === language);
    const any = own.map(({ text }) => wordingPattern(text)).join('|');
    return { language, words: new RegExp(String.raw`(?<!\p{L})(?:${any})(?!\p{L})`, 'iu') };
  });
}

function onlyOne(found: readonly LanguagePattern[]): string | null {
  const [only, ...others] = found;
  return others.length > 0 ? null : (only?.language ?? null);
}
