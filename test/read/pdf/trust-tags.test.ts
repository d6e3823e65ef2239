import { describe, expect, it } from 'vitest';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { trustTags } from '../../../pipeline/read/pdf/trust-tags.ts';
import { item } from './sample-page.ts';

const TEXT = 'running text that goes on for a while and says nothing of interest to anyone';
const tagged = (role: string, element: number, text = TEXT): Item =>
  item(text, 50, 100 + 12 * element, { tag: { role, element } });
const paragraphs = [2, 3, 4, 5].map((element) => tagged('P', element));

describe('tags are believed', () => {
  it('where they cover the page and name headings', () => {
    const items = [tagged('H2', 1, 'A heading'), ...paragraphs];
    expect(trustTags(items)).toEqual({ items, is_trusted: true });
  });
});

describe('tags are left out of account', () => {
  it.each<[string, Item[]]>([
    ['where everything is a paragraph', paragraphs],
    ['where everything is a heading', [1, 2, 3, 4, 5].map((element) => tagged('H1', element))],
    [
      'where most of the page has none',
      [tagged('H2', 1, 'A heading'), ...paragraphs.map(({ text }) => item(text, 50, 300))],
    ],
    [
      'where a heading is as long as a page',
      [...[1, 1, 1, 1, 1].map((element) => tagged('H2', element)), ...paragraphs, ...paragraphs],
    ],
    ['where there is no text', []],
  ])('%s', (_, items) => {
    const trusted = trustTags(items);
    expect(trusted.is_trusted).toBe(false);
    expect(trusted.items.every(({ tag }) => tag === undefined)).toBe(true);
  });
});
