import { describe, expect, it } from 'vitest';
import type { Item } from '../../../pipeline/read/pdf/page.ts';
import { stackSpaces } from '../../../pipeline/read/pdf/stack-spaces.ts';
import { item, rule } from './sample-page.ts';

const line = (y: number, ...cells: string[]) =>
  cells.flatMap((text, at) => (text === '' ? [] : [item(text, 50 + 100 * at, y)]));
const bold = (items: Item[]) => items.map((run) => ({ ...run, is_bold: true }));
const across = (y: number) => rule(50, y, 350, y);
const texts = (rules: ReturnType<typeof rule>[], items: Item[]) =>
  stackSpaces(rules, items).map((stack) =>
    stack.map((space) => space.items.map(({ text }) => text).join(' ')),
  );

describe('the spaces between rules', () => {
  it('are one stack as long as they hold cells', () => {
    const items = [...line(112, 'gear', 'Lee'), ...line(132, 'cog', 'Ray')];
    expect(texts([across(100), across(120), across(140)], items)).toEqual([
      ['gear Lee', 'cog Ray'],
    ]);
  });

  it('hold cells too where most lines go on in one column', () => {
    const tall = [
      ...line(132, 'cog', 'Ray'),
      ...['a', 'b', 'c'].flatMap((text, at) => line(144 + 12 * at, '', text)),
    ];
    const items = [...line(112, 'gear', 'Lee'), ...tall];
    expect(texts([across(100), across(120), across(175)], items)).toEqual([
      ['gear Lee', 'cog Ray a b c'],
    ]);
  });

  it('part at running text, each stack with the head above its first rule', () => {
    const prose = 'running text that goes on from margin to margin without';
    const items = [
      ...line(112, 'gear', 'Lee'),
      ...line(132, 'cog', 'Ray'),
      ...[160, 172, 184].flatMap((y) => line(y, prose)),
      ...bold(line(212, 'Part', 'Name')),
      ...line(232, 'rod', 'Fox'),
      ...line(252, 'nut', 'Poe'),
    ];
    const rules = [100, 120, 140, 220, 240, 260].map(across);
    expect(texts(rules, items)).toEqual([
      ['gear Lee', 'cog Ray'],
      ['Part Name', 'rod Fox', 'nut Poe'],
    ]);
  });

  it('take no caption for the head', () => {
    const items = [
      ...line(80, 'Table 1: Parts and'),
      ...line(92, 'their names'),
      ...bold(line(112, 'Part', 'Name')),
      ...line(132, 'rod', 'Fox'),
    ];
    expect(texts([across(120), across(140)], items)).toEqual([['Part Name', 'rod Fox']]);
  });
});
