import type { MappingRow, SchemeRow } from '../../../schemas/types.ts';
import { toMapEntry } from '../../catalogue/count-cells.ts';
import type { MapEntry } from '../../catalogue/count-cells.ts';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { listAxes } from '../../catalogue/list-axes.ts';
import type { Axis } from '../../catalogue/list-axes.ts';

/** What the map is drawn from in the browser. */
export interface MapData {
  axes: Axis[];
  mappings: readonly MappingRow[];
  schemes: readonly SchemeRow[];
  /** Names of states and keys, which an entry names by their place here. */
  states: MapEntry['state'][];
  keys: string[];
  /** For each standard its state, then its keys. */
  entries: number[][];
}

/** What the map needs of a catalogue: its axes, and of each standard only what stands on them. */
export function packMap(catalogue: CatalogueReader): MapData {
  const axes = listAxes(catalogue);
  const keys = [
    ...new Set(
      axes.flatMap((axis) => [...axis.values.flatMap((one) => one.keys), ...axis.outside]),
    ),
  ];
  const entries = catalogue.cards().map(toMapEntry);
  const states = [...new Set(entries.map(({ state }) => state))].sort();
  const places = new Map(keys.map((key, index) => [key, index]));
  return {
    axes,
    mappings: catalogue.table('mappings'),
    schemes: catalogue.table('schemes'),
    states,
    keys,
    entries: entries.map(({ state, keys: held }) => [
      states.indexOf(state),
      ...[...held].flatMap((key) => places.get(key) ?? []).sort((a, b) => a - b),
    ]),
  };
}

/** The standards as the map counts them. */
export function unpackEntries({ states, keys, entries }: MapData): MapEntry[] {
  return entries.flatMap(([state, ...held]) => {
    const name = states[state ?? -1];
    const known = held.flatMap((place) => keys[place] ?? []);
    return name === undefined ? [] : [{ state: name, keys: new Set(known) }];
  });
}
