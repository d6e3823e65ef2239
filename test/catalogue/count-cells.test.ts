import { describe, expect, it } from 'vitest';
import { countCells } from '../../pipeline/catalogue/count-cells.ts';
import type { MapEntry } from '../../pipeline/catalogue/count-cells.ts';
import type { Axis } from '../../pipeline/catalogue/list-axes.ts';

function axis(id: string, codes: readonly string[]): Axis {
  return {
    id,
    label: id,
    group: 'invented',
    basis: 'given',
    is_ordered: true,
    classified: 1,
    values: codes.map((code) => ({
      code,
      label: code,
      definition: null,
      keys: [`${id}.${code}`, `${id}.all_levels`],
    })),
    outside: [`${id}.not_applicable`],
  };
}

function card(values: readonly string[], state: MapEntry['state'] = 'published'): MapEntry {
  return { state, keys: new Set(values) };
}

const levels = axis('s.level', ['low', 'high']);
const layers = axis('s.layer', ['thing', 'word']);
const count = (cards: MapEntry[]) => countCells(cards, levels, layers);
const cell = (cards: MapEntry[], row: number, column: number) => count(cards).cells[row]![column]!;

describe('a cell counts the standards that have both values', () => {
  it('by state; withdrawn and cancelled ones not at all', () => {
    const values = ['s.level.low', 's.layer.word'];
    const states = ['published', 'project', 'unknown', 'withdrawn', 'cancelled'] as const;
    expect(
      cell(
        states.map((state) => card(values, state)),
        0,
        1,
      ),
    ).toMatchObject({
      published: 1,
      projects: 1,
      unknown: 1,
    });
  });

  it('in each of several values, and once in the total', () => {
    const map = count([card(['s.level.low', 's.level.high', 's.layer.word'])]);
    expect(map.cells.map((row) => row.map(({ published }) => published))).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(map.column_totals.map(({ published }) => published)).toEqual([0, 1]);
    expect(map.total.published).toBe(1);
  });

  it('at every level where it is marked with all levels', () => {
    const map = count([card(['s.level.all_levels', 's.layer.thing'])]);
    expect(map.cells.map((row) => row[0]!.published)).toEqual([1, 1]);
  });

  it('only among those of a place of a third axis, where one is asked for', () => {
    const both = ['s.level.low', 's.layer.word'];
    const only = { code: 'a', label: 'A', definition: null, keys: ['s.aspect.a'] };
    const cards = [card(both), card([...both, 's.aspect.a'])];
    expect(countCells(cards, levels, layers, { only }).total.published).toBe(1);
  });
});

describe('what is not classified is told, not counted as missing', () => {
  it('as the share of the standards beside a cell that may belong in it', () => {
    const cards = [
      card(['s.level.low']),
      card(['s.level.low', 's.layer.word']),
      card(['s.level.low', 's.layer.thing']),
      card(['s.layer.word']),
    ];
    expect(cell(cards, 0, 1).unclassified).toBe(50);
    expect(cell(cards, 1, 0).unclassified).toBe(0);
  });

  it('as coverage, to which not being applicable belongs', () => {
    const map = count([card(['s.level.not_applicable']), card(['s.level.low']), card([])]);
    expect(map).toMatchObject({ row_coverage: 66, column_coverage: 0 });
  });
});

describe('an empty cell is a possible gap', () => {
  const full = Array.from({ length: 8 }, () => card(['s.level.low', 's.layer.word']));
  const half = card(['s.level.low']);

  it('where enough standards are classified on both axes', () => {
    expect(cell([...full, half], 1, 0).is_possible_gap).toBe(true);
  });

  it('not where a standard stands in it, be it a project', () => {
    const project = card(['s.level.high', 's.layer.thing'], 'project');
    expect(cell([...full, project], 1, 0).is_possible_gap).toBe(false);
  });

  it('not where one axis is covered too little', () => {
    expect(cell([...full, half, half, half], 1, 0).is_possible_gap).toBe(false);
  });

  it('not where too many of the standards beside it may belong in it', () => {
    const lone = card(['s.level.high']);
    expect(cell([...full, lone], 1, 0).is_possible_gap).toBe(false);
    expect(cell([...full, lone], 0, 0).is_possible_gap).toBe(true);
  });

  it('nowhere in an empty catalogue', () => {
    expect(cell([], 0, 0)).toMatchObject({ unclassified: 0, is_possible_gap: false });
  });
});
