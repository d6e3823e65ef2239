import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';
import type { Block, Document } from './document.ts';

/** What windows-1252 makes of the bytes with which UTF-8 goes on a character (RFC 3629, 3). */
const REST = decodeWindows1252(Uint8Array.from({ length: 64 }, (_byte, index) => 0x80 + index));
/**
 * What windows-1252 makes of letters of Latin alphabets and of punctuation in UTF-8, such as `Ã©` for é and `â€“` for a
 * dash.
 */
const MISREAD = new RegExp(`[ÂÃ][${REST}]|â[${REST}]{2}`, 'gu');
/** How many are shown. */
const SHOWN = 3;

/**
 * Warns where a text was read in a wrong encoding and saved again before it came here. Nothing is repaired: what stands in
 * the document is what it says, and a guess would be one about names too.
 */
export function findMisread({ source_id: source, blocks }: Document): Diagnostic[] {
  const hits = blocks.flatMap((block) =>
    [...textOf(block).matchAll(MISREAD)].map(([found]) => ({ found, place: block.place })),
  );
  const [first] = hits;
  if (first === undefined) return [];
  const shown = [...new Set(hits.map(({ found }) => found))].slice(0, SHOWN).join(' ');
  const message = `${hits.length} characters were spoilt by a wrong encoding before the file was saved (${shown}); they are kept so. Get an intact copy of the document.`;
  return [diagnostic('read/misread', { source, line: first.place.line ?? undefined }, message)];
}

function textOf(block: Block): string {
  return block.kind === 'table' ? block.rows.flat(2).join(' ') : block.text;
}
