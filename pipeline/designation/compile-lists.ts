/** The patterns of what may follow a name in a list of standards. */
export interface ListPatterns {
  /** `, -11` or ` to -9`: groups joint, part, year. */
  nextPart: RegExp;
  /** ` parts ` before the numbers of parts. */
  parts: RegExp;
  /** ` and 3` after `parts 1`: groups joint and part. */
  nextOfParts: RegExp;
  /** ` and 27002`: groups number, part, year. */
  nextNumber: RegExp;
  /** Whether a joint stands between the ends of a range. */
  isRange: (joint: string) => boolean;
}

/**
 * Builds the patterns of lists. In: the words between items (`and|or`) and between the ends of a range (`to`) as regular
 * expressions. Out: sticky patterns.
 */
export function compileLists(words: string, rangeWords: string): ListPatterns {
  const comma = `\\s*[,;&]\\s*(?:(?:${words})\\s+)?`;
  const year = '(?::((?:19|20)\\d\\d))?';
  const noYear = '(?!(?:19|20)[0-3]\\d\\b(?!:))';
  const end = `(?=\\s*[.,;)\\]]|\\s+(?:${words}|series|family)\\b|\\s*$)`;
  const range = new RegExp(`^(?:${rangeWords}|-)$`, 'iu');
  return {
    nextPart: new RegExp(
      `(?:${comma}|\\s+(${words}|${rangeWords})\\s+)-\\s?(\\d{1,5}[A-Z]?(?:-\\d+)*)(?:\\s*:\\s*((?:19|20)\\d\\d))?(?![\\p{L}\\d])`,
      'uy',
    ),
    parts: /,?\s+parts\s+(?=\d)/iy,
    nextOfParts: new RegExp(
      `(${comma}|\\s+(?:${words}|${rangeWords})\\s+|\\s*-\\s*|)(\\d{1,4})(?![\\p{L}\\d]|[.:]\\d)`,
      'uy',
    ),
    nextNumber: new RegExp(
      `(?:${comma}|\\s+(?:${words})\\s+)${noYear}(\\d{4,5})(?:-(\\d+(?:-\\d+)*))?${year}${end}`,
      'uy',
    ),
    isRange: (joint) => range.test(joint.trim()),
  };
}
