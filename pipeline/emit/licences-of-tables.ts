import type { Licence } from './compile-publication.ts';
import type { PackageContent } from './to-datapackage.ts';

/** Tables that hold nothing of a source: they are made from edited files of this project. */
const OF_THE_PROJECT = new Set(['mappings', 'scheme_values', 'schemes']);

/**
 * The licences of each table: ours, and those of the sources that its rows come from. Where no origins are recorded, as for
 * tables and views that are made from others, any source may have contributed.
 */
export function licencesOfTables({
  tables,
  sources,
  publication,
}: PackageContent): (name: string) => Licence[] {
  const licences = new Map(
    sources.map(({ source_id: id, licence }) => [id, publication.licencesOf(licence)]),
  );
  const contributors = new Map<unknown, Set<unknown>>();
  for (const row of tables.find(({ name }) => name === 'origins')?.rows ?? []) {
    const table: unknown = Reflect.get(row, 'table');
    const known = contributors.get(table) ?? new Set();
    contributors.set(table, known.add(Reflect.get(row, 'source_id')));
  }
  return (name) => {
    if (OF_THE_PROJECT.has(name)) return [publication.licence];
    const used = [...licences].filter(([id]) => contributors.get(name)?.has(id) ?? true);
    const found = [publication.licence, ...used.flatMap(([, of]) => of)];
    return [...new Map(found.map((licence) => [licence.id, licence])).values()];
  };
}
