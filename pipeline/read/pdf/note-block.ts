import type { ColumnBlock } from './join-columns.ts';
import type { Line } from './set-lines.ts';

/** A footnote as the block that it is, whatever its words are. */
export function noteBlock(set: Line[]): ColumnBlock {
  const right = Math.max(...set.map(({ x1 }) => x1));
  const place = { page: set[0]?.page ?? null, line: null };
  return {
    block: { kind: 'footnote', level: null, text: '', place },
    lines: set.map(({ text }) => text),
    ...{ set, is_opened: true, starts_chunk: true, rightOf: () => right },
  };
}
