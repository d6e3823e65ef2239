/**
 * Joins lines at hyphens that a typesetter added, U+00AD at the line end: they belong to no word. Where `keeps` is
 * true, any other hyphen at a line end is part of its word.
 */
export function joinSoftHyphens(lines: readonly string[], keeps: boolean): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? '';
    const isHard = keeps && /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line);
    if (before.endsWith('\u00AD')) joined.splice(-1, 1, before.slice(0, -1) + line);
    else if (isHard) joined.splice(-1, 1, before + line);
    else joined.push(line);
  }
  return joined.map((line) => line.replaceAll('\u00AD', ''));
}

/** Below this part of the lines, hyphens at line ends are those that stand in words anyway. */
const RARE = 0.012;

/**
 * Whether a hyphen at a line end belongs to its word: the document marks those that its typesetter added, or it has so
 * few that no words are broken at line ends.
 */
export function keepsHyphens(lines: readonly string[]): boolean {
  if (lines.some((line) => line.endsWith('\u00AD'))) return true;
  const hyphens = lines.filter(
    (line, index) => /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(lines[index + 1] ?? ''),
  );
  return hyphens.length < RARE * lines.length;
}
