import type { ConceptRow, SchemeValueRow } from '../../schemas/types.ts';
import { slug } from '../slug.ts';
import { CARD_FACTS } from './card-facts.ts';
import type { CatalogueReader } from './catalogue-reader.ts';
import { valueKey } from './make-cards.ts';

/** A value by which standards can be chosen, and the ways in which people may write it, as slugs. */
export interface FacetValue {
  /** What cards know it by: `sm2.hierarchy_level.station`. */
  keys: string[];
  label: string;
  spellings: string[];
}

/** A question that a card answers: its state, its committee, a characteristic of a scheme. */
export interface Facet {
  /** `state`, or scheme and characteristic: `sm2.hierarchy_level`. */
  name: string;
  spellings: string[];
  values: FacetValue[];
}

/**
 * All facets of a catalogue with their values: the facts of its cards, the concepts of the roadmap, and every
 * characteristic of every scheme. A characteristic answers to its id, its label, and each last word of them, so that
 * `level` names every hierarchy level.
 */
export function listFacets(catalogue: CatalogueReader): Facet[] {
  const cards = catalogue.cards();
  const names = new Map(catalogue.table('committees').map((row) => [row.committee_id, row.name]));
  const facts = Object.entries(CARD_FACTS)
    .filter(([name]) => name !== 'concept')
    .map(([name, read]): Facet => {
      const codes = new Set(cards.flatMap((card) => read(card)));
      const labels = name === 'committee' ? names : new Map<string, string>();
      const values = factValues(name, new Set([...labels.keys(), ...codes]), labels);
      return { name, spellings: [name], values };
    });
  const schemes = schemeFacets(catalogue.table('scheme_values'));
  return [...facts, conceptFacet(catalogue.table('concepts'), schemes), ...schemes];
}

/**
 * The concepts of the roadmap. A standard has one that it defines, and one that is a value given to it: a value of the
 * characteristic that is named like the kind of the concept.
 */
function conceptFacet(concepts: readonly ConceptRow[], schemes: readonly Facet[]): Facet {
  const values = concepts.map(({ concept_id: id, kind, label, aliases }): FacetValue => {
    const spellings = distinct([id, label, ...aliases].map((text) => slug(text)));
    const same = schemes
      .filter(({ name }) => name.endsWith(`.${kind}`))
      .flatMap((facet) => facet.values)
      .filter((value) => value.spellings.some((spelling) => spellings.includes(spelling)));
    return { keys: [`concept.${id}`, ...same.flatMap(({ keys }) => keys)], label, spellings };
  });
  return { name: 'concept', spellings: ['concept'], values };
}

function factValues(
  name: string,
  codes: ReadonlySet<string>,
  labels: ReadonlyMap<string, string>,
): FacetValue[] {
  return [...codes].sort().map((code) => {
    const label = labels.get(code) ?? code;
    return { keys: [`${name}.${code}`], label, spellings: distinct([slug(code), slug(label)]) };
  });
}

function schemeFacets(values: readonly SchemeValueRow[]): Facet[] {
  const facets = new Map<string, Facet>();
  for (const row of values) {
    const name = `${row.scheme_id}.${row.characteristic_id}`;
    const facet = facets.get(name) ?? { name, spellings: spellingsOf(row), values: [] };
    facets.set(name, facet);
    const spellings = distinct([slug(row.value_code), slug(row.label)]);
    facet.values.push({ keys: [valueKey(row)], label: row.label, spellings });
  }
  return [...facets.values()].map(withAllLevels);
}

/** What is marked with all levels has each level. */
function withAllLevels(facet: Facet): Facet {
  const all = `${facet.name}.all_levels`;
  if (!facet.values.some(({ keys }) => keys.includes(all))) return facet;
  const values = facet.values.map((value) => {
    const isLevel =
      !value.keys.includes(all) && !value.keys.includes(`${facet.name}.not_applicable`);
    return isLevel ? { ...value, keys: [...value.keys, all] } : value;
  });
  return { ...facet, values };
}

/** `hierarchy-level`, `level`, `sm2-hierarchy-level`, `sm2-level`. */
function spellingsOf(row: SchemeValueRow): string[] {
  const endings = [row.characteristic_id, row.characteristic_label].flatMap((text) => {
    const words = slug(text).split('-');
    return words.map((_, index) => words.slice(index).join('-'));
  });
  return distinct([...endings, ...endings.map((ending) => slug(row.scheme_id, ending))]);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
