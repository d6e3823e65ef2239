/**
 * A wording of the vocabulary as the source of a regular expression: its characters as they are, any white space between
 * words. `SMCC gap (open)` → `SMCC\s+gap\s+\(open\)`.
 */
export function wordingPattern(wording: string): string {
  return wording
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
}
