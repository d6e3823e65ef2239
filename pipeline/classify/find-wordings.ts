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

/** Finds the wordings of a text, also those that overlap or lie within one another; each meaning once. */
export type WordingFinder = (text: string) => FoundWording[];

/** A wording as it is compared, with and without plural s. */
interface Form {
  plain: string;
  means: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const INNER = /[\p{L}\p{N}]/u;

/**
 * Compiles wordings into a look-up by their first word. They are compared without case, at word edges, with hyphen and space alike
 * and with or without a plural s: `fieldbus` finds `Fieldbuses`. A pattern of all wordings would be tried at every character;
 * this looks once at every word.
 */
export function compileFinder(wordings: readonly Wording[]): WordingFinder {
  const byFirstWord = new Map<string, Form[]>();
  for (const { plain, means } of wordings.flatMap(formsOf)) {
    const first = plain.match(WORD)?.[0];
    if (first === undefined || !plain.startsWith(first))
      throw new Error(`A wording must start with a letter or digit: ${plain}`);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { plain, means }]);
  }
  return (text) => {
    const plain = plainText(text);
    const found = new Map<string, string>();
    for (const { 0: word, index } of plain.matchAll(WORD))
      for (const form of byFirstWord.get(word) ?? [])
        if (!found.has(form.means) && standsAt(plain, form.plain, index))
          found.set(form.means, text.slice(index, index + form.plain.length));
    return [...found].map(([means, words]) => ({ means, text: words }));
  };
}

function standsAt(text: string, form: string, index: number): boolean {
  return text.startsWith(form, index) && !INNER.test(text.charAt(index + form.length));
}

function formsOf({ wording, means }: Wording): Form[] {
  const plain = plainText(wording);
  return [plain, plain.endsWith('s') ? `${plain}es` : `${plain}s`].map((form) => ({
    plain: form,
    means,
  }));
}

/** Lower case, one kind of space, hyphens as spaces; every character keeps its place. */
function plainText(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[\s\u2010-\u2012-]/g, ' ')
    .replace(/\u2019/g, "'");
}
