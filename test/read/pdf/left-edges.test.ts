import { expect, it } from 'vitest';
import { leftEdges } from '../../../pipeline/read/pdf/left-edges.ts';
import { item } from './sample-page.ts';

it('columns begin with their leftmost text, and at the cut where they have none of their own', () => {
  const items = [item('gear', 50, 60), item('Lee', 120, 60), item('cog', 52, 72)];
  expect(leftEdges(items, [100, 200])).toEqual([50, 120, 200]);
});
