import type { Entry, Library } from './unpack-index.ts';

/** A standard that is near another, and the values that both have, the rarest first. */
export interface NearEntry {
  entry: Entry;
  shared: string[];
}

const SHOWN = 8;
/** Shared values that are named. */
const NAMED = 4;

/**
 * The standards that share most with one, by the characteristics that were given by rules: a value counts the more the fewer
 * standards have it. Those that belong together already are left out.
 */
export function relateEntries(
  { entries, facets, groups, shelf }: Library,
  standardId: string,
  isKnown: (id: string) => boolean,
): NearEntry[] {
  const self = entries.find((entry) => entry.standard_id === standardId);
  if (self === undefined) return [];
  const models = new Set(groups.slice(1, 3).map(([group]) => group));
  const values = facets
    .filter(({ group }) => models.has(group))
    .flatMap(({ name, values: all }) =>
      all
        .filter(({ code }) => self.codes.get(name)?.includes(code) ?? false)
        .map(({ code, label }) => ({
          name,
          code,
          label,
          weight: weigh(shelf.size, entries, name, code),
        })),
    )
    .sort((a, b) => b.weight - a.weight);
  return entries
    .filter((entry) => !isKnown(entry.standard_id))
    .map((entry) => {
      const shared = values.filter(
        ({ name, code }) => entry.codes.get(name)?.includes(code) ?? false,
      );
      return { entry, shared, weight: shared.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.entry.relevance - a.entry.relevance)
    .slice(0, SHOWN)
    .map(({ entry, shared }) => ({
      entry,
      shared: [...new Set(shared.map(({ label }) => label))].slice(0, NAMED),
    }));
}

/** How much a value says: what all have says nothing. */
function weigh(size: number, entries: readonly Entry[], name: string, code: string): number {
  const holders = entries.filter((entry) => entry.codes.get(name)?.includes(code) ?? false).length;
  return Math.log(size / Math.max(1, holders));
}
