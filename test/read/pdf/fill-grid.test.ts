import { describe, expect, it } from 'vitest';
import { fillGrid } from '../../../pipeline/read/pdf/fill-grid.ts';
import { findGrids } from '../../../pipeline/read/pdf/find-grids.ts';
import type { Item, Rule } from '../../../pipeline/read/pdf/page.ts';
import { gridRules, item, rule } from './sample-page.ts';

const XS = [50, 200, 350];
const YS = [100, 120, 160];
const cells = [
  item('Head', 55, 114, { is_bold: true }),
  item('Other', 205, 114, { is_bold: true }),
  item('first', 55, 134),
  item('line two', 55, 146),
  item('b', 205, 134),
];
const read = (rules: Rule[], items: Item[] = cells) =>
  findGrids(rules).flatMap((grid) => fillGrid(grid, items) ?? []);

describe('a ruled table', () => {
  it('has the lines of each cell', () => {
    const [table] = read(gridRules(XS, YS));
    expect(table?.rows).toEqual([
      [['Head'], ['Other']],
      [['first', 'line two'], ['b']],
    ]);
    expect(table?.header_rows).toBe(1);
  });

  it('is found from the borders of single cells, too', () => {
    const borders = [0, 1].flatMap((row) =>
      [0, 1].flatMap((at) => gridRules(XS.slice(at, at + 2), YS.slice(row, row + 2))),
    );
    expect(read(borders)[0]?.rows).toHaveLength(2);
  });

  it('is open at its sides where only the rules across reach them', () => {
    const open = [...YS.map((y) => rule(50, y, 350, y)), rule(200, 100, 200, 160)];
    expect(read(open)[0]?.rows[1]).toEqual([['first', 'line two'], ['b']]);
  });

  it('repeats the text of a cell that spans columns', () => {
    const spanned = [
      ...YS.map((y) => rule(50, y, 350, y)),
      ...[50, 350].map((x) => rule(x, 100, x, 160)),
      rule(200, 120, 200, 160),
    ];
    const title = item('Over both', 150, 114);
    const [table] = read(spanned, [title, ...cells.slice(2)]);
    expect(table?.rows[0]).toEqual([['Over both'], ['Over both']]);
  });

  it('finds its rows by alignment where only its columns are ruled', () => {
    const frame = gridRules(XS, [100, 300]);
    const rows = [120, 150, 180, 210].flatMap((y, at) => [
      item(`n${at}`, 55, y),
      item(`v${at}`, 205, y),
    ]);
    expect(read(frame, rows)[0]?.rows).toHaveLength(4);
  });

  it('divides a spanning head from the columns where their rule begins, without a rule beneath', () => {
    const rules = [
      ...[100, 160, 190].map((y) => rule(50, y, 350, y)),
      ...[50, 120, 350].map((x) => rule(x, 100, x, 190)),
      rule(235, 130, 235, 190),
    ];
    const items = [
      ...[item('Name', 55, 130), item('Rice sample', 190, 116)],
      ...[item('Arborio', 125, 148), item('Balilla', 240, 148)],
      ...[item('Mean', 55, 178), item('81,2', 125, 178), item('82,0', 240, 178)],
    ];
    expect(read(rules, items)[0]?.rows.map((row) => row.flat())).toEqual([
      ['Name', 'Rice sample', 'Rice sample'],
      ['Name', 'Arborio', 'Balilla'],
      ['Mean', '81,2', '82,0'],
    ]);
  });

  it('has a row for each value where no rule divides its rows', () => {
    const rows = ['A', 'B'].flatMap((name, at) => [
      item(name, 55, 134 + 12 * at),
      item(String(at), 205, 134 + 12 * at),
    ]);
    expect(read(gridRules(XS, YS), [...cells.slice(0, 2), ...rows])[0]?.rows).toEqual([
      [['Head'], ['Other']],
      [['A'], ['0']],
      [['B'], ['1']],
    ]);
  });

  it('keeps the notes inside its frame apart, each from its mark or label on', () => {
    const rules = [
      ...gridRules(XS, YS),
      ...[50, 350].map((x) => rule(x, 160, x, 220)),
      rule(50, 220, 350, 220),
    ];
    const notes = [
      ...[
        item('a', 55, 172, { size: 6 }),
        item('Parboiled rice', 62, 174),
        item('of all kinds', 62, 186),
      ],
      item('NOTE 1 Taken from another table.', 55, 204),
    ];
    const [table] = read(rules, [...cells, ...notes]);
    expect(table?.rows).toHaveLength(2);
    expect(table?.notes).toEqual([
      ['a Parboiled rice', 'of all kinds'],
      ['NOTE 1 Taken from another table.'],
    ]);
  });

  it('is none: the bars of a chart in their frame', () => {
    const bars = [110, 130, 150].map((y, at) => gridRules([50, 120 + 40 * at], [y, y + 10]));
    const axis = [...gridRules([50, 350], [100, 170]), ...bars.flat()];
    const labels = [110, 130, 150].map((y, at) =>
      item(String(8.4 * (at + 1)), 130 + 40 * at, y + 8),
    );
    expect(read(axis, labels)).toEqual([]);
  });

  it('is none: a frame around text, and boxes that do not touch', () => {
    expect(read(gridRules([50, 350], [100, 160]))).toEqual([]);
    const boxes = [gridRules([50, 150], [100, 120]), gridRules([160, 260], [100, 120])].flat();
    expect(read(boxes)).toEqual([]);
  });
});
