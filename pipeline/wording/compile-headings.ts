import type { ColumnHeading } from '../../schemas/types.ts';
import { wordingPattern } from './wording-pattern.ts';

/** The column headings of `input/vocabulary/column-headings.csv`, compiled. */
export interface Headings {
  /** The heading that a header cell is, whatever its case and white space; null for an unknown one. */
  find: (text: string) => ColumnHeading | null;
  /** The headings that a whole header line consists of, in order; null where something else stands in it. */
  split: (text: string) => ColumnHeading[] | null;
  /** The kind of concept whose plural, such as `enablers`, occurs in the text as the only one; null otherwise. */
  kindIn: (text: string) => ConceptKind | null;
}

export type ConceptKind = NonNullable<ColumnHeading['concept_kind']>;

/** Compiles the rows of `column-headings.csv`. Longer headings win over their own beginnings. */
export function compileHeadings(rows: readonly ColumnHeading[]): Headings {
  const byKey = new Map(rows.map((row) => [fold(row.heading), row]));
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length);
  const kinds = rows.flatMap((row) =>
    row.concept_kind === null ? [] : [{ kind: row.concept_kind, word: wholeWords(row.heading) }],
  );
  const split = (text: string): ColumnHeading[] | null => {
    const found: ColumnHeading[] = [];
    let rest = fold(text);
    while (rest !== '') {
      const key = keys.find((candidate) => rest.startsWith(candidate));
      const row = key === undefined ? undefined : byKey.get(key);
      if (key === undefined || row === undefined) return null;
      found.push(row);
      rest = rest.slice(key.length);
    }
    return found;
  };
  return {
    find: (text) => byKey.get(fold(text)) ?? null,
    split,
    kindIn: (text) => {
      const found = new Set(kinds.filter(({ word }) => word.test(text)).map(({ kind }) => kind));
      const [only] = found;
      return found.size === 1 && only !== undefined ? only : null;
    },
  };
}

/** Finds the heading where no letter or digit stands before or after it. */
function wholeWords(heading: string): RegExp {
  const word = wordingPattern(heading);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'iu');
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s\u00A0]+/gu, '');
}
