import { doubtEntry } from '../extract/doubt-entry.ts';
import { doubtTable } from '../extract/doubt-table.ts';
import type { Entry, Extraction, FoundMention, ItemOrigin } from '../extract/extraction.ts';
import type { Block, Document, TableBlock, TextBlock } from '../read/document.ts';

/** An extracted item with the blocks of the document that it was read from, by index, and what is in doubt about it. */
export interface PlacedItem<Item> {
  item: Item;
  /** The first is where it begins; empty where it was not found again. */
  blocks: number[];
  doubts: string[];
}

export interface PlacedItems {
  entries: PlacedItem<Entry>[];
  tables: PlacedItem<TableBlock>[];
  mentions: PlacedItem<FoundMention>[];
}

/** So many blocks of one place are searched. */
const LONGEST_SEARCH = 1000;
/** An entry reaches over so many blocks at most. */
const LONGEST_ENTRY = 40;

/** When nearly all of several entries name a source, the others may have lost theirs. */
const LEAST_ENTRIES = 5;
const NEARLY_ALL = 0.8;

/** Finds the blocks again that the items of a document were read from, by their place and their words. */
export function placeItems(
  { blocks }: Document,
  { entries, tables, mentions }: Extraction,
): PlacedItems {
  const startOf = newFinder(blocks);
  const sourced = entries.filter(({ source }) => source !== null).length;
  const expectsSource = entries.length >= LEAST_ENTRIES && sourced >= entries.length * NEARLY_ALL;
  const indexOf = new Map(blocks.map((block, index) => [block, index]));
  const startOfMention = newFinder(blocks);
  const starts = entries.map((entry) =>
    startOf(entry.origin, entry.number ?? entry.term ?? '', true),
  );
  const startSet = new Set(starts);
  return {
    entries: entries.map((item, index) => {
      const own = blocksOf(item, starts[index] ?? -1, startSet, blocks);
      const texts = own.flatMap((at) => toText(blocks[at]));
      return {
        item,
        blocks: own,
        doubts: doubtEntry(item, {
          before: entries[index - 1],
          blocks: texts,
          expects_source: expectsSource,
        }),
      };
    }),
    tables: tables.map((item) => {
      const at = indexOf.get(item) ?? -1;
      return { item, blocks: at === -1 ? [] : [at], doubts: doubtTable(item) };
    }),
    mentions: mentions.map((item) => {
      const at = startOfMention(item.origin, item.text, false);
      return { item, blocks: at === -1 ? [] : [at], doubts: [] };
    }),
  };
}

/**
 * Finds the block of a place that holds some words. Items come in reading order, so that each search goes on where the
 * last one in the same place ended: a page on one line has all of its blocks in one place. A block that is no table holds
 * one entry, but may hold many mentions.
 */
function newFinder(
  blocks: readonly Block[],
): (origin: ItemOrigin, words: string, isAlone: boolean) => number {
  const byPlace = new Map<string, { indexes: number[]; at: number }>();
  for (const [index, { place }] of blocks.entries()) {
    const found = byPlace.get(keyOf(place));
    if (found === undefined) byPlace.set(keyOf(place), { indexes: [index], at: 0 });
    else found.indexes.push(index);
  }
  return (origin, words, isAlone) => {
    const near = byPlace.get(keyOf(origin));
    if (near === undefined) return -1;
    const last = near.indexes.length - 1;
    if (near.at === last) return near.indexes[last] ?? -1;
    const ahead = near.indexes.slice(near.at, near.at + LONGEST_SEARCH);
    const found = ahead.findIndex((index) => textOf(blocks[index]).includes(words));
    if (found !== -1) near.at += found;
    const index = near.indexes[near.at] ?? -1;
    const holdsOne = isAlone && blocks[index]?.kind !== 'table';
    if (holdsOne && near.at < last) near.at += 1;
    return index;
  };
}

/** The block at which an entry begins, and those after it whose words are in it, up to the next entry. */
function blocksOf(
  entry: Entry,
  start: number,
  starts: ReadonlySet<number>,
  blocks: readonly Block[],
): number[] {
  if (start === -1) return [];
  const { term, admitted, deprecated, definition, notes, examples, source } = entry;
  const parts = [term ?? '', ...admitted, ...deprecated, definition, ...notes, ...examples];
  const words = fold([...parts, source?.raw ?? ''].join(' '));
  const found = [start];
  for (let at = start + 1; at < Math.min(blocks.length, start + LONGEST_ENTRY); at += 1) {
    if (starts.has(at)) break;
    const text = fold(textOf(blocks[at]));
    const isIn = text !== '' && (words.includes(text) || parts.some((part) => holds(text, part)));
    if (isIn) found.push(at);
  }
  return found;
}

/** Whether a block holds a part of an entry that is long enough to be found by chance nowhere else. */
function holds(text: string, part: string): boolean {
  const folded = fold(part);
  return folded.length > 4 && text.includes(folded);
}

function toText(block: Block | undefined): TextBlock[] {
  return block === undefined || block.kind === 'table' ? [] : [block];
}

function keyOf({ page, line }: { page: number | null; line: number | null }): string {
  return `${page ?? ''}/${line ?? ''}`;
}

function textOf(block: Block | undefined): string {
  if (block === undefined) return '';
  return block.kind === 'table' ? block.rows.flat(2).join(' ') : block.text;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s\p{P}]+/gu, '');
}
