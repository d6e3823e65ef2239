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

/**
 * The axes of a catalogue: the concepts of the roadmap, each characteristic of each scheme in its order, and the facts.
 * What has a single value sorts nothing and is no axis.
 */
export function listAxes(catalogue: CatalogueReader): Axis[] {
  const facets = listFacets(catalogue);
  const schemes = listSchemeAxes(
    catalogue.table('scheme_values'),
    catalogue.table('schemes'),
    catalogue.table('mappings'),
  );
  return [roadmapAxis(facets), ...schemes, ...listFactAxes(facets, catalogue.cards())].filter(
    ({ values }) => values.length > 1,
  );
}

function roadmapAxis(facets: readonly Facet[]): Axis {
  const concepts = facets.find(({ name }) => name === 'concept')?.values ?? [];
  const values = concepts.map(({ keys, label }): AxisValue => {
    const [first = ''] = keys;
    return { code: first.slice('concept.'.length), label, definition: null, keys };
  });
  return { id: 'concept', label: 'Concept', group: 'Roadmap', basis: 'given', values, outside: [] };
}
