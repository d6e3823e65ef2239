/** A line for each fact, its name before it; facts that are absent are left out: `state         published`. */
export function formatFacts(facts: readonly (readonly [string, string | null])[]): string {
  const shown = facts.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value }],
  );
  const width = Math.max(...shown.map(({ name }) => name.length)) + 2;
  return shown.map(({ name, value }) => `${name.padEnd(width)}${value}\n`).join('');
}
