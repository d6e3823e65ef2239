/**
 * Matches a sticky pattern at one place. In: a pattern with the flag `y`, a text, an index. Out: the groups by
 * number (`''` for a group that took no part) and the end, or `null`.
 *
 * `matchAt(/(\d+)/y, 'ISO 9001', 4)` is `{ groups: ['9001', '9001'], end: 8 }`.
 */
export function matchAt(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const groups = found.map((group: string | undefined) => group ?? '');
  return { groups, end: pattern.lastIndex };
}

export interface Match {
  groups: string[];
  end: number;
}
