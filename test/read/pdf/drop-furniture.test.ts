import { describe, expect, it } from 'vitest';
import { dropFurniture } from '../../../pipeline/read/pdf/drop-furniture.ts';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { item, page } from './sample-page.ts';

const WORDS = ['alpha', 'beta', 'gamma', 'delta'];
const kept = (furniture: (at: number) => Item[]) =>
  dropFurniture(
    WORDS.map((word, at) => page([item(`body ${word}`, 50, 400), ...furniture(at)], at + 1)),
  ).map(({ items }) => items.map(({ text }) => text).join('|'));
const bodies = WORDS.map((word) => `body ${word}`);

describe('page furniture', () => {
  it.each<[string, (at: number) => Item[]]>([
    ['a running foot with a folio', (at) => [item(`White paper | ${at + 1}`, 400, 780)]],
    ['a bare folio that counts along', (at) => [item(String(at + 7), 300, 780)]],
    [
      'heads that differ on left and right pages',
      (at) => [item(at % 2 === 0 ? 'Title' : 'Chapter', 50, 30)],
    ],
    ['two rows', (at) => [item('Title', 50, 20), item(`ISO 1:2020 ${at}`, 50, 32)]],
  ])('is set aside: %s', (_, furniture) => {
    expect(kept(furniture)).toEqual(bodies);
  });

  it.each<[string, (at: number) => Item[]]>([
    [
      'first lines of pages, even where two are alike',
      (at) => [item(at < 2 ? `Definition ${at + 1}` : `other ${WORDS[at] ?? ''}`, 50, 70)],
    ],
    [
      'the header of a table that goes on',
      () => [item('Name', 50, 70), item('Provider', 200, 70), item('Clause', 400, 70)],
    ],
    ['what stands in the middle of the page', () => [item('the same', 50, 300)]],
  ])('is not: %s', (_, text) => {
    expect(kept(text)).not.toEqual(bodies);
    expect(kept(text).every((line, at) => line.length > (bodies[at] ?? '').length)).toBe(true);
  });
});
