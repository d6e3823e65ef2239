import { keysOf } from './card-facts.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { listFactAxes } from './list-fact-axes.ts';
import { listFacets } from './list-facets.ts';
import type { Facet } from './list-facets.ts';
import { listSchemeAxes } from './list-scheme-axes.ts';

/** A way to sort standards along which a map is drawn: a characteristic of a scheme, or a fact. */
export interface Axis {
  /** `sm2.hierarchy_level`; with the version where a scheme has several, `imsa@2018.life_cycle`; `concept`, `publisher`. */
  id: string;
  label: string;
  /** The title of its scheme, or what its facts are about. */
  group: string;
  /**
   * What its values rest on: given to standards by rules and registers; passed on by the cross-walk, less surely;
   * or read off another scheme by mappings that pass nothing on, for orientation only.
   */
  basis: 'given' | 'crosswalk' | 'orientation';
  /** Whether its values are steps from one end to another, as levels and years are. */
  is_ordered: boolean;
  /** How many standards have a value on it, be it that it does not apply. */
  classified: number;
  values: AxisValue[];
  /** Keys of standards that are classified, yet stand nowhere on the axis: `sm2.hierarchy_level.not_applicable`. */
  outside: string[];
}

/** A place on an axis. A standard stands there if it has one of the keys. */
export interface AxisValue {
  code: string;
  label: string;
  definition: string | null;
  keys: string[];
}

/** An axis before it is known how many standards stand on it. */
export type BareAxis = Omit<Axis, 'classified'>;

/**
 * The axes of a catalogue: the concepts of the roadmap, each characteristic of each scheme in its order, and the facts.
 * What has a single value sorts nothing and is no axis; nor is that of which no standard has a value.
 */
export function listAxes(catalogue: CatalogueReader): Axis[] {
  const facets = listFacets(catalogue);
  const schemes = listSchemeAxes(
    catalogue.table('scheme_values'),
    catalogue.table('schemes'),
    catalogue.table('mappings'),
  );
  const cards = catalogue.cards();
  const held = cards.map(keysOf);
  return [roadmapAxis(facets), ...schemes, ...listFactAxes(facets, cards)]
    .map((axis) => ({ ...axis, classified: countClassified(axis, held) }))
    .filter(({ values, classified }) => values.length > 1 && classified > 0);
}

function countClassified(
  { values, outside }: BareAxis,
  held: readonly ReadonlySet<string>[],
): number {
  const keys = [...values.flatMap((value) => value.keys), ...outside];
  return held.filter((one) => keys.some((key) => one.has(key))).length;
}

function roadmapAxis(facets: readonly Facet[]): BareAxis {
  const concepts = facets.find(({ name }) => name === 'concept')?.values ?? [];
  const values = concepts.map(({ keys, label }): AxisValue => {
    const [first = ''] = keys;
    return { code: first.slice('concept.'.length), label, definition: null, keys };
  });
  return {
    id: 'concept',
    label: 'Concept',
    group: 'Roadmap',
    basis: 'given',
    is_ordered: false,
    values,
    outside: [],
  };
}
