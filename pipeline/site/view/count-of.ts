/** A number with its noun: `countOf(1, 'project')` → `1 project`, `countOf(2, 'body', 'bodies')` → `2 bodies`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
