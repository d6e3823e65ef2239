import type { TextBlock } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import type { Wordings } from '../wording/compile-wordings.ts';
import type { Entry } from './extraction.ts';
import { readSource } from './read-source.ts';

/** `term: definition` in one paragraph; a term is short and no sentence. */
export const RUN_IN = /^([^:.]{1,80}?)\s*:\s+(\S.*)$/u;

/** What follows the first paragraph of a definition. */
export interface Details extends Pick<Entry, 'notes' | 'examples' | 'source'> {
  /** The list with which the definition goes on, on one line; empty where there is none. */
  items: string[];
}

/**
 * The rest of an entry after its first paragraph, in the order of ISO 10241-1: definition, notes, examples, source. A list
 * right after the paragraph is the end of the definition, since a definition is one phrase and may enumerate. Where
 * the entry stands under a heading of its own, a further paragraph before its source is a note that lacks its label; a
 * paragraph without a source after it, and one that begins another entry, end this one.
 */
export function readDetails(
  rest: readonly TextBlock[],
  isHeaded: boolean,
  reference: Reference,
): Details {
  const { wordings } = reference;
  const found: Details = { items: [], notes: [], examples: [], source: null };
  let open = found.items;
  for (const { kind, text } of ownBlocks(rest, isHeaded, wordings)) {
    if (kind === 'list_item') open.push([...open.splice(-1), text].join(' '));
    else if (wordings.isSource(text)) found.source = readSource(text, reference);
    else {
      open = wordings.isExample(text) ? found.examples : found.notes;
      open.push(wordings.withoutLabel(text));
    }
  }
  return found;
}

/** The blocks that belong to the entry. */
function ownBlocks(
  rest: readonly TextBlock[],
  isHeaded: boolean,
  wordings: Wordings,
): readonly TextBlock[] {
  const isLabelled = ({ text }: TextBlock) =>
    wordings.isSource(text) || wordings.isNote(text) || wordings.isExample(text);
  const beginsAnother = (block: TextBlock) =>
    block.kind === 'heading' || (!isLabelled(block) && RUN_IN.test(block.text));
  const near = until(rest, (block) => block.kind !== 'list_item' && beginsAnother(block));
  const source = near.findIndex(({ text }) => wordings.isSource(text));
  return until(near, (block, index) => {
    if (index < source) return !isHeaded && !isLabelled(block);
    if (block.kind === 'list_item') return !isHeaded || source !== -1;
    return !isLabelled(block) || (index > source && wordings.isSource(block.text));
  });
}

/** The items before the first one for which the condition holds. */
function until<Item>(
  items: readonly Item[],
  ends: (item: Item, index: number) => boolean,
): readonly Item[] {
  const end = items.findIndex(ends);
  return end === -1 ? items : items.slice(0, end);
}
