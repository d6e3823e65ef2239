import type { TextBlock } from '../read/document.ts';
import type { EntryWords } from '../wording/compile-entry-words.ts';

/**
 * Cuts a block before each line that begins with the label of a note, example or source, where the document breaks its
 * lines by intent: `cog: tooth⏎Note 1: It wears.⏎[SOURCE: ISO 1122-1:1998, 2.3]` is three blocks, as it is in a format that makes
 * paragraphs of them.
 */
export function splitAtLabels(
  block: TextBlock,
  { startsLabel }: Pick<EntryWords, 'startsLabel'>,
): TextBlock[] {
  const { dressed = [], kind, level, place } = block;
  const starts = dressed.flatMap(({ text }, at) => (at > 0 && startsLabel(text) ? [at] : []));
  if (starts.length === 0) return [block];
  return [0, ...starts].map((from, index) => {
    const lines = dressed.slice(from, starts[index]);
    const text = lines.map((line) => line.text).join(' ');
    return { kind, level, text, place, dressed: lines };
  });
}
