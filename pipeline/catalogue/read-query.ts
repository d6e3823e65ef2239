import { slug } from '../slug.ts';
import type { Facet } from './list-facets.ts';
import { suggest } from './suggest.ts';

/** One demand on a standard: it has at least one of these values. */
export interface Demand {
  /** As people see it: `level station`. */
  label: string;
  /** `state.published`, `sm2.hierarchy_level.station`. */
  keys: string[];
}

/** A name that no facet, or a value that no facet of that name, has. */
export interface QueryFault {
  kind: 'facet' | 'value';
  message: string;
}

/**
 * What the options of a search demand: `[['level', ['station', 'enterprise']]]` → one demand that either level meets. Values
 * of one facet are alternatives, facets add up. A facet that several schemes have means those that know the value;
 * another spelling is one of its label. Unknown names are faults, with what may have been meant.
 */
export function readQuery(
  asked: readonly (readonly [string, readonly string[]])[],
  facets: readonly Facet[],
): { demands: Demand[]; faults: QueryFault[] } {
  const demands: Demand[] = [];
  const faults: QueryFault[] = [];
  for (const [name, values] of asked) {
    const named = facetsNamed(name, facets);
    if (named.length === 0) {
      faults.push(unknownFacet(name, facets));
      continue;
    }
    const found = values.map((value) => ({ value, keys: keysOf(value, named) }));
    demands.push({
      label: `${name} ${values.join(' or ')}`,
      keys: found.flatMap(({ keys }) => keys),
    });
    for (const { value, keys } of found)
      if (keys.length === 0) faults.push(unknownValue(name, value, named));
  }
  return { demands, faults };
}

function facetsNamed(name: string, facets: readonly Facet[]): Facet[] {
  const wanted = slug(name);
  return facets.filter((facet) => slug(facet.name) === wanted || facet.spellings.includes(wanted));
}

function keysOf(value: string, facets: readonly Facet[]): string[] {
  const wanted = slug(value);
  return facets.flatMap((facet) =>
    facet.values.filter(({ spellings }) => spellings.includes(wanted)).flatMap(({ keys }) => keys),
  );
}

function unknownFacet(name: string, facets: readonly Facet[]): QueryFault {
  const known = facets.flatMap(({ spellings }) => spellings);
  return { kind: 'facet', message: `There is no facet "${name}"${meant(slug(name), known)}` };
}

function unknownValue(name: string, value: string, facets: readonly Facet[]): QueryFault {
  const values = facets.flatMap((facet) => facet.values);
  const known = values.flatMap(({ spellings }) => spellings);
  const all =
    values.length <= 20 ? ` The values are: ${values.map(({ label }) => label).join(', ')}.` : '';
  const message = `The facet "${name}" has no value "${value}"${meant(slug(value), known)}${all}`;
  return { kind: 'value', message };
}

/** `; did you mean station?` or a full stop. */
function meant(wanted: string, known: readonly string[]): string {
  const names = suggest(wanted, known, 3);
  return names.length === 0 ? '.' : `; did you mean ${names.join(', ')}?`;
}
