/**
 * The work that a supplement belongs to: its own id begins with that of its base. `iso-8373-amd-1` → `iso-8373`, where there is such
 * a work; else its own. What names no number, such as a series of recommendations, is no work.
 */
export function baseWork(
  work: string,
  works: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): string {
  const steps = work.split('-');
  for (let length = steps.length; length > 1; length -= 1) {
    const base = steps.slice(0, length).join('-');
    if (/\d/.test(base) && works.has(base)) return base;
  }
  return work;
}
