/** Invented entries of which a table shows one at a time, a row for each part or language. */
import { cites, html } from './dress.ts';
import type { Dress, Expected } from './dress.ts';

const GEAR: Expected = {
  number: '351-42-27',
  term: 'gear',
  definition: 'wheel with teeth',
  language: 'en',
  equivalents: [
    { language: 'fr', term: 'engrenage', admitted: [], definition: 'roue munie de dents' },
  ],
};

export const RECORD_DRESSES: Dress[] = [
  html(
    'a vocabulary on line with the number in a table of its own',
    `<table><tr><td>IEV ref</td><td>351-42-27</td></tr></table>
    <table><tr><td>en</td><td>gear<br>cog wheel<br><br>wheel with teeth<br><br>Note 1 to entry: It turns.</td></tr>
    <tr><td>fr</td><td>engrenage, m<br><br>roue munie de dents</td></tr></table>`,
    [{ ...GEAR, admitted: ['cog wheel'], notes: ['It turns.'] }],
  ),
  html(
    'a vocabulary on line with the language alone in its row, the parts below it',
    `<table><tr><td colspan="2">IEV ref 351-42-27</td></tr><tr><td>en</td><td></td></tr><tr><td></td><td><b>gear</b></td></tr>
    <tr><td></td><td>wheel with teeth</td></tr><tr><td></td><td>Note 1 to entry: It turns.</td></tr>
    <tr><td>fr</td><td></td></tr><tr><td></td><td><b>engrenage</b>, m</td></tr><tr><td></td><td>roue munie de dents</td></tr>
    <tr><td>Publication date</td><td></td></tr></table>`,
    [{ ...GEAR, notes: ['It turns.'] }],
  ),
  html(
    'a vocabulary on line with the language and its entry in cells over the whole table',
    `<table><tr><td>Area</td><td>Machines</td></tr><tr><td>IEV ref</td><td>351-42-27</td></tr>
    <tr><td colspan="2">en</td></tr><tr><td colspan="2"><b>gear</b><br>wheel with teeth</td></tr>
    <tr><td colspan="2">fr</td></tr><tr><td colspan="2"><b>engrenage</b>, m<br>roue munie de dents</td></tr></table>`,
    [GEAR],
  ),
  html(
    'a table with a row for each part, several entries after each other',
    `<table><tr><th>IEV ref:</th><td>351-42-27</td></tr><tr><th>Language:</th><td>en</td></tr><tr><th>Term:</th><td>gear</td></tr>
    <tr><th>Synonym:</th><td>cog wheel</td></tr><tr><th>Definition:</th><td>wheel with teeth</td></tr>
    <tr><th>Note 1 to entry:</th><td>It turns.</td></tr><tr><th>Note 2 to entry:</th><td>It wears.</td></tr>
    <tr><th>Source:</th><td>ISO 99:2001, 3.1</td></tr><tr><th>Publication date:</th><td>2031-11</td></tr>
    <tr><th>Language:</th><td>fr</td></tr><tr><th>Term:</th><td>engrenage</td></tr><tr><th>Definition:</th><td>roue munie de dents</td></tr>
    <tr><th>IEV ref:</th><td>351-42-28</td></tr><tr><th>Term:</th><td>shaft</td></tr><tr><th>Definition:</th><td>rod that turns</td></tr></table>`,
    [
      {
        ...GEAR,
        admitted: ['cog wheel'],
        notes: ['It turns.', 'It wears.'],
        source: cites('ISO 99:2001', '3.1'),
      },
      { number: '351-42-28', term: 'shaft', definition: 'rod that turns' },
    ],
  ),
];
