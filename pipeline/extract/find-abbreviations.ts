/** Three to five capitals, in the plural too, and no part of a name with numbers or strokes. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}/.#-])(\p{Lu}{3,5})s?(?![\p{L}\p{N}/-]|\.\p{L}|[ :]\s?[\d:])/gu;
/** A single use is often a name. */
const FEWEST = 2;

/**
 * Abbreviations of running text (index of the first sentence) that a document uses more than once and nowhere explains: neither in
 * brackets, nor by words with these initials. Only those of things, which have a plural or `a` before them: names of bodies
 * need no explanation. `all` is all that the document says, headings and tables too.
 *
 * @example findAbbreviations(['A QZX turns.', 'The QZX stops.'], '…') // [{ index: 0, abbreviation: 'QZX' }]
 */
export function findAbbreviations(
  sentences: readonly string[],
  all: string,
): { index: number; abbreviation: string }[] {
  const uses = new Map<string, number[]>();
  for (const [index, text] of sentences.entries()) {
    if (!/\p{Ll}{2}/u.test(text)) continue;
    for (const [, name = ''] of text.matchAll(ABBREVIATION))
      uses.set(name, [...(uses.get(name) ?? []), index]);
  }
  return [...uses].flatMap(([abbreviation, [index, ...others]]) =>
    index === undefined ||
    others.length + 1 < FEWEST ||
    !isThing(abbreviation, all) ||
    isExplained(abbreviation, all)
      ? []
      : [{ index, abbreviation }],
  );
}

/** `a QZX`, `QZXs`. */
function isThing(abbreviation: string, all: string): boolean {
  const pattern = `(?<!\\p{L})(?:[Aa]n? +${abbreviation}|${abbreviation}s)(?!\\p{L})`;
  return new RegExp(pattern, 'u').test(all);
}

/** `Smart Gear Board (SGB)`, `SGB (smart gear board)`, `the smart gear board`; a word in capitals is none. */
function isExplained(abbreviation: string, all: string): boolean {
  const initials = Array.from(abbreviation, (letter) => `${letter}\\p{Ll}*`).join(
    '[\\s-]+(?:(?:of|and|for|the|in|on)\\s+)?',
  );
  return [
    new RegExp(`\\(\\s*${abbreviation}s?\\s*\\)|(?<!\\p{L})${abbreviation}s?\\s*\\(`, 'u'),
    new RegExp(`(?<!\\p{L})${abbreviation.toLowerCase()}(?!\\p{L})`, 'u'),
    new RegExp(`(?<!\\p{L})(?!${abbreviation}s?(?!\\p{L}))${initials}(?!\\p{L})`, 'iu'),
  ].some((pattern) => pattern.test(all));
}
