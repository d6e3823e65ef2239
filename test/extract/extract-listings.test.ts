import { describe, expect, test } from 'vitest';
import { extractListings } from '../../pipeline/extract/extract-listings.ts';
import { htmlDocument } from '../read/sample-document.ts';
import { reference } from '../reference.ts';

const extract = (body: string) => extractListings(htmlDocument(body), reference);
const labels = (body: string): string[] => extract(body).map(({ label }) => label);

/** A concept table with these rows. */
function table(...rows: string[]): string {
  const body = rows.map((row) => `<tr>${row}</tr>`).join('');
  return `<table><caption>Table 1 – Levers</caption><tr><th>Enablers</th>
    <th>Main provider of definition</th><th>Definition/<br>description</th></tr>${body}</table>`;
}

describe('a row of a concept table', () => {
  test('lists a concept with its provider, clauses and place', () => {
    const row = '<td>Magnetic<br>bearings</td><td>ISO/TC 4<br>ISO/TC 123</td><td>A.1 and A.2</td>';
    expect(extract(table('<td>Gears</td><td>–</td><td>A.9</td>', row))[1]).toEqual({
      kind: 'enabler',
      listed_in: 'table',
      label: 'Magnetic bearings',
      gaps: [],
      provider: 'ISO/TC 4 ISO/TC 123',
      clauses: ['A.1', 'A.2'],
      origin: { source_id: 'doc', page: null, line: 1, place: 'Table 1 – Levers, row 2' },
    });
  });

  test.each(['', '-', '–', '—'])('has no provider where the cell is %j', (cell) => {
    expect(extract(table(`<td>Gears</td><td>${cell}</td><td>A.9</td>`))[0]?.provider).toBeNull();
  });

  test.each([
    ['Gears (SMCC gap #5)', 'Gears', [{ number: 5, title: 'Gears' }]],
    [
      'Gears (SMCC gap #5)<br>Cogs (SMCC gap #12)',
      'Gears / Cogs',
      [
        { number: 5, title: 'Gears' },
        { number: 12, title: 'Cogs' },
      ],
    ],
    ['Gears (SMCC gap #5) and cogs', 'Gears / and cogs', [{ number: 5, title: 'Gears' }]],
    ['Gears', 'Gears', []],
  ])('has a name without gap marks, and the gaps: %j', (cell, label, gaps) => {
    const [listing] = extract(table(`<td>${cell}</td><td>–</td><td>A.9</td>`));
    expect(listing).toMatchObject({ label, gaps });
  });

  test('keeps clauses of any depth, and nothing else of their cell', () => {
    const [listing] = extract(
      table('<td>Gears</td><td>–</td><td>see A.9.1, B.2 and 5.1 (2024)</td>'),
    );
    expect(listing?.clauses).toEqual(['A.9.1', 'B.2', '5.1']);
  });
});

describe('a table', () => {
  test('without a column of concepts lists nothing', () => {
    expect(extract('<table><tr><th>Price<tr><td>Gears</table>')).toEqual([]);
  });

  test('may lack the other columns', () => {
    expect(extract('<table><tr><th>Effects<tr><td>Silence</table>')).toMatchObject([
      { kind: 'effect', label: 'Silence', provider: null, clauses: [] },
    ]);
  });

  test('is read by the last of its header rows', () => {
    const html = '<table><thead><tr><th>2031<tr><th>Effects</thead><tr><td>Silence</table>';
    expect(labels(html)).toEqual(['Silence']);
  });

  test('is read by its first row where no row is marked as header', () => {
    expect(labels('<table><tr><td>Effects<tr><td>Silence</table>')).toEqual(['Silence']);
  });
});

describe('a list in running text', () => {
  const list = (intro: string): string => `<p>${intro}</p><ul><li>Gears: they turn</li></ul>`;

  test.each([
    'The enablers are:',
    'Something else. The following enablers matter.',
    'Enablers are listed below.',
    'The enablers are as follows.',
  ])('lists concepts where its introduction announces one kind: %j', (intro) => {
    expect(extract(list(intro))).toMatchObject([
      { kind: 'enabler', listed_in: 'narrative', label: 'Gears', provider: null, clauses: [] },
    ]);
  });

  test.each([
    ['announces no kind', 'The machines are:'],
    ['announces two', 'The enablers and effects are:'],
    ['announces it in an earlier sentence', 'Enablers follow. The machines are:'],
    ['announces no list', 'Enablers matter.'],
  ])('lists none where its introduction %s', (_title, intro) => {
    expect(extract(list(intro))).toEqual([]);
  });

  test('lists none under a heading', () => {
    expect(extract('<h2>The following enablers:</h2><ul><li>Gears</li></ul>')).toEqual([]);
  });

  test.each([
    ['Gears', 'Gears'],
    ['Gears;', 'Gears'],
    ['Gears, i.e. toothed wheels', 'Gears'],
    ['Gears e.g. cogs,', 'Gears'],
    ['Gears: wheels: teeth', 'Gears'],
  ])('names a concept by the beginning of the item: %j', (item, label) => {
    const body = `<p>The enablers are:</p><ul><li>first</li><li>${item}</li></ul>`;
    expect(labels(body)).toEqual(['first', label]);
  });
});

describe('a row of a concept table lists nothing', () => {
  test.each([
    ['where it is empty', '<tr><td>&nbsp;<td>'],
    ['where a dash stands for nothing', '<tr><td>–<td>A.7'],
    ['where a gap mark is alone', '<tr><td>(SMCC gap #3)<td>'],
    ['where it repeats the header', '<tr><th>EFFECTS<th>Definition/description'],
  ])('%s', (_title, row) => {
    const table = `<table><tr><th>Effects<th>Definition/description
      <tr><td>Silence<td>A.1${row}<tr><td>Speed<td>A.2</table>`;
    expect(labels(table)).toEqual(['Silence', 'Speed']);
    expect(extract(table).at(-1)?.origin.place).toBe('table, row 3');
  });
});

test('an item of a list that begins with a colon names nothing', () => {
  expect(labels('<p>The enablers are:</p><ul><li>: none</li><li>Gears</li></ul>')).toEqual([
    'Gears',
  ]);
});

describe('a concept that takes several rows of a table is listed once', () => {
  const gears = {
    label: 'Gears',
    provider: 'ISO/TC 60 Additional groups: ISO/TC 4',
    clauses: ['A.1', 'A.2'],
  };

  test.each([
    [
      'where its name spans over them',
      '<td rowspan=3>Gears<td>ISO/TC 60<td>A.1<tr><td>Additional groups:<td rowspan=2>A.2<tr><td>ISO/TC 4',
    ],
    [
      'where the cell below its name is empty',
      '<td>Gears<td>ISO/TC 60<td>A.1<tr><td><td>Additional groups:<td><tr><td><td>ISO/TC 4<td>A.2',
    ],
  ])('%s', (_where, rows) => {
    const found = extract(table(rows, '<td>Oil<td>-<td>A.3'));
    expect(found).toMatchObject([gears, { label: 'Oil', provider: null, clauses: ['A.3'] }]);
    expect(found[1]?.origin.place).toBe('Table 1 – Levers, row 4');
  });

  test('a provider that spans over two concepts provides for both', () => {
    const found = extract(table('<td>Gears<td rowspan=2>ISO/TC 60<td>A.1', '<td>Cogs<td>A.2'));
    expect(found).toMatchObject([
      { label: 'Gears', provider: 'ISO/TC 60' },
      { label: 'Cogs', provider: 'ISO/TC 60' },
    ]);
  });
});

test('a list of 20,000 items is read in linear time', () => {
  const items = Array.from({ length: 20_000 }, (_, index) => `<li>gear ${index}`).join('');
  const start = performance.now();
  expect(extract(`<ul>${items}</ul>`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
