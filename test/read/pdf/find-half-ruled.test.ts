import { describe, expect, it } from 'vitest';
import { findHalfRuled } from '../../../pipeline/read/pdf/find-half-ruled.ts';
import { column, fullLine, item, rule } from './sample-page.ts';

const line = (y: number, ...cells: string[]) =>
  cells.flatMap((text, at) => (text === '' ? [] : [item(text, 50 + 100 * at, y)]));
const across = (y: number, x0 = 50, x1 = 350) => rule(x0, y, x1, y);
const HEAD = line(112, 'Country', 'Share', 'Area');
const BODY = [line(132, 'Austria', '1.5', '20'), line(144, 'Belgium', '2.5', '30')].flat();
const joined = (rules: ReturnType<typeof rule>[], items: ReturnType<typeof line>) =>
  findHalfRuled(rules, items).map(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.join('/'))),
  );
const TABLE = [
  ['Country', 'Share', 'Area'],
  ['Austria', '1.5', '20'],
  ['Belgium', '2.5', '30'],
];

describe('a table that is ruled across only', () => {
  it('stands between its rules', () => {
    expect(joined([across(100), across(120), across(150)], [...HEAD, ...BODY])).toEqual([TABLE]);
  });

  it('leaves the title above and the notes below outside', () => {
    const title = item('Shares and areas of the countries of the union', 50, 90);
    const notes = item('Source: the statistical offices of the countries.', 50, 162);
    const items = [title, ...HEAD, ...BODY, notes];
    expect(joined([across(100), across(120), across(150)], items)).toEqual([TABLE]);
  });

  it('has its head above the rules where these begin below it', () => {
    expect(joined([across(120), across(136), across(150)], [...HEAD, ...BODY])).toEqual([TABLE]);
  });

  it('is one table where a narrower rule stands beneath a spanning head', () => {
    const span = item('In per cent', 190, 100);
    const rules = [across(90), across(104, 150, 350), across(120), across(150)];
    const found = joined(rules, [span, ...HEAD, ...BODY]);
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(1)).toEqual(TABLE);
  });

  it('is none: columns of running text between two rules', () => {
    const text = Array.from({ length: 8 }, (_, index) => fullLine(index));
    const items = [...column(text, 50, 120), ...column(text, 280, 120)];
    expect(joined([across(100, 50, 480), across(230, 50, 480)], items)).toEqual([]);
  });
});
