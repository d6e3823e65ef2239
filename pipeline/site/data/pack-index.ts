import type { SchemeRow, SchemeValueRow } from '../../../schemas/types.ts';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { holdValues } from '../../catalogue/hold-values.ts';
import { listFacets } from '../../catalogue/list-facets.ts';
import type { Facet, FacetValue } from '../../catalogue/list-facets.ts';
import { valueKey } from '../../catalogue/make-cards.ts';
import type { Card } from '../../catalogue/make-cards.ts';
import { nameCode } from '../view/name-code.ts';
import type { CodeNames } from './code-names.ts';
import { packConfidences, packPositions } from './pack-numbers.ts';

/** What the list of standards is made of: a column for each fact, in the order of the references. */
export interface PackedIndex {
  ids: string[];
  references: string[];
  titles: string[];
  /** French titles by the place of the card; few have one. */
  titles_fr: Record<number, string>;
  /** Words beside the titles that a rule found, by the place of the card. */
  words: Record<number, string[]>;
  relevance: number[];
  /** The places of the editions in force. */
  current: string;
  /** The groups of facets, in order: `facts` and the schemes, with their titles. */
  groups: [group: string, title: string][];
  facets: PackedFacet[];
}

export interface PackedFacet {
  name: string;
  label: string;
  /** `facts`, or the scheme. */
  group: string;
  values: PackedValue[];
}

/** A value with the cards that have it: `[code, label, places, confidences]`; no confidences where it is a fact. */
export type PackedValue = [code: string, label: string, positions: string, confidences: string];

/** Packs the cards of a catalogue and who has which value. Values that no entry has are left out, but not those of a scheme. */
export function packIndex(catalogue: CatalogueReader, names: CodeNames = {}): PackedIndex {
  const cards = [...catalogue.cards()].sort((a, b) => (a.reference < b.reference ? -1 : 1));
  const framework = { ...describeFramework(catalogue.table('scheme_values')), names };
  return {
    ids: cards.map((card) => card.standard_id),
    references: cards.map((card) => card.reference),
    titles: cards.map((card) => card.title_en ?? ''),
    titles_fr: sparse(cards, (card) => card.title_fr),
    words: sparse(cards, (card) => (card.words.length === 0 ? null : card.words)),
    relevance: cards.map((card) => card.relevance ?? 0),
    current: packPositions(cards.flatMap((card, position) => (card.is_current ? [position] : []))),
    groups: listGroups(catalogue),
    facets: listFacets(catalogue).map((facet) => packFacet(facet, cards, framework)),
  };
}

/** How the facts of a card are called. */
const FACTS: Readonly<Record<string, string>> = {
  state: 'State',
  publisher: 'Publisher',
  type: 'Type of document',
  year: 'Year',
  committee: 'Committee',
  ics: 'ICS',
  concept: 'Concept of the roadmap',
};

/** How the characteristics of the schemes are called, and where their values stand. */
interface Framework {
  labels: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, number>;
  names: CodeNames;
}

function describeFramework(values: readonly SchemeValueRow[]): Omit<Framework, 'names'> {
  return {
    labels: new Map(
      values.map((row) => [`${row.scheme_id}.${row.characteristic_id}`, row.characteristic_label]),
    ),
    places: new Map(values.map((row) => [valueKey(row), row.position])),
  };
}

function placeOf({ keys }: FacetValue, places: Framework['places']): number {
  return places.get(keys[0] ?? '') ?? 0;
}

/** The schemes by their titles: those by which rules classify first, and of these the ones that give most values. */
function listGroups(catalogue: CatalogueReader): PackedIndex['groups'] {
  const given = new Map<string, number>();
  for (const { scheme_id: id } of catalogue.table('classifications'))
    given.set(id, (given.get(id) ?? 0) + 1);
  const weight = (row: SchemeRow) =>
    row.use === 'rules' ? 1 + (given.get(row.scheme_id) ?? 0) : 0;
  const schemes = [...catalogue.table('schemes')].sort((a, b) => weight(b) - weight(a));
  const titles = new Map(schemes.map(({ scheme_id: id, title }) => [id, title]));
  return [['facts', 'Document'], ...titles];
}

function packFacet(
  { name, values }: Facet,
  cards: readonly Card[],
  { labels, places, names }: Framework,
): PackedFacet {
  const label = labels.get(name);
  const codes = new Set<string>();
  const ordered = [...values].sort((a, b) => placeOf(a, places) - placeOf(b, places));
  const packed = ordered.flatMap((value): PackedValue[] => {
    const code = value.keys[0]?.slice(name.length + 1) ?? '';
    if (codes.has(code)) return [];
    codes.add(code);
    const { positions, confidences } = holdValues(cards, value);
    if (positions.length === 0 && label === undefined) return [];
    const called = names[name] === undefined ? value.label : nameCode(name, code, names);
    const isFact = confidences.every((confidence) => confidence === 0);
    return [[code, called, packPositions(positions), isFact ? '' : packConfidences(confidences)]];
  });
  const group = label === undefined ? 'facts' : name.slice(0, name.indexOf('.'));
  return { name, label: label ?? FACTS[name] ?? name, group, values: packed };
}

function sparse<Value>(
  cards: readonly Card[],
  read: (card: Card) => Value | null,
): Record<number, Value> {
  return Object.fromEntries(
    cards.flatMap((card, position) => {
      const value = read(card);
      return value === null ? [] : [[position, value]];
    }),
  );
}
