import { expect, it } from 'vitest';
import { rankHeadings } from '../../../pipeline/read/pdf/rank-headings.ts';
import { setLines } from '../../../pipeline/read/pdf/set-lines.ts';
import type { SetBlock } from '../../../pipeline/read/pdf/split-column.ts';
import { item } from './sample-page.ts';

const heading = (size: number, level: number | null = null): SetBlock => ({
  block: { kind: 'heading', level, text: '', place: { page: 1, line: null } },
  lines: ['Title'],
  set: setLines([item('Title', 50, 100, { size })], 1),
  is_opened: false,
  starts_chunk: false,
});
const levels = (blocks: readonly SetBlock[]) => {
  rankHeadings(blocks, 10);
  return blocks.map(({ block }) => block.level);
};

it('ranks headings in display type by their size', () => {
  expect(levels([heading(20), heading(12), heading(14)])).toEqual([1, 3, 2]);
});

it('gives a heading the level of a numbered one of its size', () => {
  expect(levels([heading(20), heading(16, 2), heading(16), heading(12)])).toEqual([1, 2, 2, 3]);
});

it('leaves headings in the size of the text without a level', () => {
  expect(levels([heading(20), heading(10)])).toEqual([1, null]);
});
