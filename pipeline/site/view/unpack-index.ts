import { makeHolders, standingPoints } from '../../catalogue/narrow.ts';
import type { Holders, Shelf } from '../../catalogue/narrow.ts';
import type { PackedFacet, PackedIndex } from '../data/pack-index.ts';
import { unpackConfidences, unpackPositions } from '../data/pack-numbers.ts';

/** An entry as the list shows it. */
export interface Entry {
  standard_id: string;
  reference: string;
  title_en: string | null;
  title_fr: string | null;
  words: string[];
  relevance: number;
  is_current: boolean;
  /** Codes by facet: the state, the committees, the values of each characteristic. */
  codes: Map<string, string[]>;
}

/** A facet as the list offers it. */
export interface ShownFacet {
  name: string;
  label: string;
  group: string;
  values: { code: string; label: string }[];
}

/** The catalogue as the list of standards holds it. */
export interface Library {
  entries: readonly Entry[];
  facets: readonly ShownFacet[];
  groups: readonly (readonly [group: string, title: string])[];
  shelf: Shelf;
}

/** Unpacks the index that the build packed. */
export function unpackIndex(packed: PackedIndex): Library {
  const size = packed.ids.length;
  const current = new Set(unpackPositions(packed.current));
  const entries = packed.ids.map((id, position): Entry => ({
    standard_id: id,
    reference: packed.references[position] ?? id,
    title_en: packed.titles[position] ?? null,
    title_fr: packed.titles_fr[position] ?? null,
    words: packed.words[position] ?? [],
    relevance: packed.relevance[position] ?? 0,
    is_current: current.has(position),
    codes: new Map(),
  }));
  const facets = new Map(
    packed.facets.map((facet) => [facet.name, unpackFacet(facet, size, entries)]),
  );
  return {
    entries,
    facets: packed.facets.map(({ values, ...facet }) => ({
      ...facet,
      values: values.map(([code, label]) => ({ code, label })),
    })),
    groups: packed.groups,
    shelf: { size, facets, points: Uint8Array.from(entries, standingPoints) },
  };
}

function unpackFacet(
  { name, values }: PackedFacet,
  size: number,
  entries: readonly Entry[],
): Map<string, Holders> {
  return new Map(
    values.map(([code, , packedPositions, packedConfidences]) => {
      const positions = unpackPositions(packedPositions);
      for (const position of positions) addCode(entries[position], name, code);
      if (packedConfidences === '') return [code, makeHolders(size, positions, null)];
      const confidence = new Uint8Array(size);
      for (const [place, value] of unpackConfidences(packedConfidences).entries())
        confidence[positions[place] ?? 0] = value;
      return [code, makeHolders(size, positions, confidence)];
    }),
  );
}

function addCode(entry: Entry | undefined, name: string, code: string): void {
  const codes = entry?.codes.get(name);
  if (codes === undefined) entry?.codes.set(name, [code]);
  else codes.push(code);
}
