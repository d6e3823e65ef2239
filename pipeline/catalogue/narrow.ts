import { IN_FORCE } from './find.ts';
import type { TextHit } from './search-text.ts';

/** What a catalogue is narrowed by, made once: the cards are known by their places, in the order of their references. */
export interface Shelf {
  size: number;
  /** Who has which value, by facet and code. */
  facets: ReadonlyMap<string, ReadonlyMap<string, Holders>>;
  /** The points of each card that no query changes: for its relevance, and for being in force. */
  points: Uint8Array;
}

/** The cards that have a value. */
export interface Holders {
  /** A bit for each card. */
  bits: Uint32Array;
  /** How sure the value is for each card, where it was given by classification; null where it is a fact. */
  confidence: Uint8Array | null;
}

/** What is sought: hits of a search for words, or null for no words; and codes by facet, which are alternatives. */
export interface Choice {
  hits: readonly TextHit[] | null;
  chosen: ReadonlyMap<string, readonly string[]>;
}

/** The cards that are left, best first, and for each facet how many each value would leave. */
export interface Narrowed {
  positions: number[];
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Who has a value, from the places of the cards that have it. */
export function makeHolders(
  size: number,
  positions: Iterable<number>,
  confidence: Uint8Array | null,
): Holders {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (const position of positions)
    bits[position >> 5] = wordAt(bits, position) | (1 << (position & 31));
  return { bits, confidence };
}

/** Makes the points of a card that no query changes. */
export function standingPoints(card: { relevance: number | null; is_current: boolean }): number {
  return Math.round((card.relevance ?? 0) / 2) + (card.is_current ? IN_FORCE : 0);
}

/**
 * Narrows a catalogue as `find` does, without looking at cards one by one: a card is a bit, a demand an AND. The count of a
 * value is what would be left if it alone were chosen in its facet.
 */
export function narrow(shelf: Shelf, { hits, chosen }: Choice): Narrowed {
  const found = hits === null ? everything(shelf.size) : bitsOf(shelf.size, hits);
  const demands = [...chosen].flatMap(([name, codes]) => {
    const holders = codes.flatMap((code) => shelf.facets.get(name)?.get(code) ?? []);
    return codes.length === 0 ? [] : [{ name, holders, bits: anyOf(shelf.size, holders) }];
  });
  const left = allOf(
    found,
    demands.map(({ bits }) => bits),
  );
  const counts = new Map<string, Map<string, number>>();
  for (const [name, values] of shelf.facets) {
    const isChosen = demands.some((demand) => demand.name === name);
    const others = demands.filter((demand) => demand.name !== name);
    const base = isChosen
      ? allOf(
          found,
          others.map(({ bits }) => bits),
        )
      : left;
    counts.set(name, new Map([...values].map(([code, { bits }]) => [code, countBoth(base, bits)])));
  }
  const points = pointsOf(
    shelf,
    hits,
    demands.map(({ holders }) => holders),
  );
  return { positions: rank(left, points), counts };
}

function wordAt(bits: Uint32Array, position: number): number {
  return bits[position >> 5] ?? 0;
}

function everything(size: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil(size / 32)).fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

function bitsOf(size: number, hits: readonly TextHit[]): Uint32Array {
  return makeHolders(
    size,
    hits.map(({ position }) => position),
    null,
  ).bits;
}

function anyOf(size: number, holders: readonly Holders[]): Uint32Array {
  const any = new Uint32Array(Math.ceil(size / 32));
  for (const { bits } of holders)
    for (let i = 0; i < any.length; i += 1) any[i] = (any[i] ?? 0) | (bits[i] ?? 0);
  return any;
}

function allOf(first: Uint32Array, others: readonly Uint32Array[]): Uint32Array {
  const all = first.slice();
  for (const bits of others)
    for (let i = 0; i < all.length; i += 1) all[i] = (all[i] ?? 0) & (bits[i] ?? 0);
  return all;
}

function countBoth(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) count += countBits((a[i] ?? 0) & (b[i] ?? 0));
  return count;
}

/** The number of bits that are set, added up in pairs, fours, and bytes. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The points of each card for a query, counted as `find` counts them. */
function pointsOf(
  { points, size }: Shelf,
  hits: readonly TextHit[] | null,
  demands: readonly (readonly Holders[])[],
): Uint8Array {
  const sums = points.slice();
  for (const { position, score } of hits ?? []) sums[position] = (sums[position] ?? 0) + score;
  const sure = demands
    .map((holders) =>
      holders.flatMap(({ confidence }) => (confidence === null ? [] : [confidence])),
    )
    .filter((lists) => lists.length > 0);
  if (sure.length === 0) return sums;
  for (let position = 0; position < size; position += 1) {
    const values = sure
      .map((lists) => Math.max(...lists.map((list) => list[position] ?? 0)))
      .filter((value) => value > 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    sums[position] = (sums[position] ?? 0) + Math.round(mean / 2);
  }
  return sums;
}

/** The places of the cards whose bits are set, by their points from the most; equals stay in the order of references. */
function rank(bits: Uint32Array, points: Uint8Array): number[] {
  const buckets = new Map<number, number[]>();
  for (let position = 0; position < points.length; position += 1) {
    if (((wordAt(bits, position) >>> (position & 31)) & 1) === 0) continue;
    const bucket = buckets.get(points[position] ?? 0);
    if (bucket === undefined) buckets.set(points[position] ?? 0, [position]);
    else bucket.push(position);
  }
  return [...buckets].sort(([a], [b]) => b - a).flatMap(([, positions]) => positions);
}
