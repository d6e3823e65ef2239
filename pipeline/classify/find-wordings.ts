import { wordingPattern } from '../wording/wording-pattern.ts';

/** A wording with what it stands for. */
export interface Wording {
  wording: string;
  means: string;
}

/** A wording found in a text: what it stands for, and the words as they stand there. */
export interface FoundWording {
  means: string;
  text: string;
}

/** Finds all wordings of a text, also those that overlap or lie within one another. */
export type WordingFinder = (text: string) => FoundWording[];

/**
 * Compiles wordings into one pattern. They are compared without case, at word edges, with hyphen and space alike and with
 * or without a plural s: `fieldbus` finds `Fieldbuses`. A search goes on one character behind the start of a find; of
 * wordings that start at the same place the longest is matched, and the others are known to lie within it.
 */
export function compileFinder(wordings: readonly Wording[]): WordingFinder {
  const meanings = indexForms(wordings);
  if (meanings.size === 0) return () => [];
  const forms = [...meanings.keys()].sort(longestFirst);
  const within = new Map(
    forms.map((form) => [
      form,
      forms.filter((other) => form === other || form.startsWith(`${other} `)),
    ]),
  );
  const alternatives = forms.map(wordingPattern).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const plain = plainText(text);
    const found = new Map<string, string>();
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(plain); hit !== null; hit = pattern.exec(plain)) {
      const start = hit.index;
      for (const form of within.get(hit[0]) ?? []) {
        const words = text.slice(start, start + form.length);
        for (const means of meanings.get(form) ?? [])
          if (!found.has(means)) found.set(means, words);
      }
      pattern.lastIndex = start + 1;
    }
    return [...found].map(([means, words]) => ({ means, text: words }));
  };
}

/** What each form of a wording, with and without plural s, stands for. */
function indexForms(wordings: readonly Wording[]): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const { wording, means } of wordings) {
    const plain = plainText(wording);
    const forms = plain.endsWith('s') ? [plain, `${plain}es`] : [plain, `${plain}s`];
    for (const form of forms) meanings.set(form, (meanings.get(form) ?? new Set()).add(means));
  }
  return meanings;
}

/** Lower case, one kind of space, hyphens as spaces; every character keeps its place. */
function plainText(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[\s\u2010-\u2012-]/g, ' ')
    .replace(/\u2019/g, "'");
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}
