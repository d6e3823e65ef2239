import { expect, test } from 'vitest';
import { findSuccessor } from '../../pipeline/assess/find-successor.ts';
import { committee } from '../normalise/sample-rows.ts';

const follow = (chain: Record<string, string | null>, from: string) =>
  findSuccessor(
    from,
    new Map(
      Object.entries(chain).map(([id, next]) => [
        id,
        committee({ committee_id: id, successor_id: next }),
      ]),
    ),
  );

test.each([
  ['a committee that works is its own', { a: null }, 'a'],
  ['a chain is followed to its end', { a: 'b', b: 'c', c: null }, 'c'],
  ['a committee that is not known has its work itself', {}, 'a'],
  ['a circle ends', { a: 'b', b: 'a' }, 'a'],
])('%s', (_, chain, last) => {
  expect(follow(chain, 'a')).toBe(last);
});
