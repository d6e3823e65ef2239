/** Words that join names but do not make them. */
const JOINING = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to']);

/**
 * The words of a label that carry its meaning, as stems: lower case, brackets ignored, plural and adverbial endings cut.
 * `Horizontal integration` and `integration … horizontally` share both words.
 */
export function labelWords(label: string): string[] {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !JOINING.has(word)).map(stem);
}

/** The label as a key: its words in order. Whether two words are joined by a hyphen or by a space does not matter. */
export function labelKey(label: string): string {
  return labelWords(label.replace(/[-\u2010\u2011]/g, ' ')).join(' ');
}

/** Whether all of `words` are among `others`. */
export function containsAll(others: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.includes(word));
}

/**
 * Cuts the endings that make a plural or an adverb; `business` and `analysis` stay. After a hissing sound a plural has an
 * `e` that its singular may have or not (`process`, `cache`), so that both lose it.
 */
function stem(word: string): string {
  if (/[^s]ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
  const isPlural = /(?:[^siu]|[^s]e)s$/.test(word) && word.length > 3;
  const singular = isPlural ? word.slice(0, -1) : word;
  if (/(?:ss|[cs]h|x|z)e$/.test(singular)) return singular.slice(0, -1);
  if (isPlural) return singular;
  return word.length > 5 ? word.replace(/(?<=al)ly$/, '').replace(/(?<=[^l])ly$/, '') : word;
}
