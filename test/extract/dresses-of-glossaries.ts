/** Invented entries in glossaries, abbreviation lists around them, and tables. */
import { cites, html, text } from './dress.ts';
import type { Dress } from './dress.ts';

export const GLOSSARY_DRESSES: Dress[] = [
  html(
    'a table of terms without a clause of terms, its header plain cells in bold',
    `<h2>Words that we use</h2><table><tr><td><b>Term</b></td><td><b>Definition</b></td></tr>
    <tr><td>widget</td><td>thing that turns</td></tr><tr><td><i>gadget</i></td><td>small thing<br>EXAMPLE A fan.</td></tr></table>`,
    [
      { term: 'widget', definition: 'thing that turns' },
      { term: 'gadget', definition: 'small thing', examples: ['A fan.'] },
    ],
  ),
  html(
    'a table in a glossary that has no header',
    `<h2>Glossary</h2><table><tr><td>widget</td><td>Thing that turns all day long.</td></tr><tr><td>gadget</td><td>Small thing (W. Smith)</td></tr></table>
    <h2>Results</h2><table><tr><td>first</td><td>Good in all respects.</td></tr></table>`,
    [
      { term: 'widget', definition: 'Thing that turns all day long.' },
      { term: 'gadget', definition: 'Small thing (W. Smith)' },
    ],
  ),
  html(
    'a table of terms with abbreviations, domains, notes and numbers of its own',
    `<table><caption>Table 1 – Vocabulary</caption><tr><th>Ref.</th><th>Term</th><th>Abbreviation</th><th>Domain</th><th>Definition</th><th>Notes</th></tr>
    <tr><td>T-1</td><td>manufacturing cell</td><td>MC</td><td>factory</td><td>group of machines</td><td>Small.</td></tr>
    <tr><td>T-2</td><td>line</td><td>-</td><td></td><td>cells in a row</td><td></td></tr></table>`,
    [
      {
        number: 'T-1',
        term: 'manufacturing cell',
        admitted: ['MC'],
        domain: 'factory',
        definition: 'group of machines',
        notes: ['Small.'],
      },
      { number: 'T-2', term: 'line', definition: 'cells in a row' },
    ],
  ),
  html(
    'a table of terms in several languages',
    `<h2>3 Terms and definitions</h2><table><tr><th>No.</th><th>English</th><th>Français</th><th>Deutsch</th><th>Definition</th></tr>
    <tr><td>3.1</td><td>gear</td><td>engrenage</td><td>Zahnrad</td><td>wheel with teeth</td></tr>
    <tr><td>3.2</td><td>shaft</td><td>arbre</td><td>Welle</td><td>rod that turns</td></tr></table>`,
    [
      {
        number: '3.1',
        term: 'gear',
        definition: 'wheel with teeth',
        language: 'en',
        equivalents: [
          { language: 'fr', term: 'engrenage', admitted: [], definition: null },
          { language: 'de', term: 'Zahnrad', admitted: [], definition: null },
        ],
      },
      {
        number: '3.2',
        term: 'shaft',
        definition: 'rod that turns',
        language: 'en',
        equivalents: [
          { language: 'fr', term: 'arbre', admitted: [], definition: null },
          { language: 'de', term: 'Welle', admitted: [], definition: null },
        ],
      },
    ],
  ),
  html(
    'an encyclopedia’s list of definitions under letters',
    `<h1>Glossary of widgets</h1><h2>A</h2><dl class="glossary"><dt class="glossary" id="arm"><dfn class="glossary">arm</dfn></dt><dd class="glossary">1.&nbsp; A limb.</dd><dd class="glossary">2.&nbsp; A lever.</dd></dl>
    <h2>B</h2><dl><dt>beam</dt><dd>A bar.</dd></dl><h2>See also</h2><ul><li>Widgets</li></ul><h2>References</h2><dl><dt>Smith</dt><dd>On beams, 2031.</dd></dl>`,
    [
      { term: 'arm', definition: '1. A limb. 2. A lever.' },
      { term: 'beam', definition: 'A bar.' },
    ],
  ),
  text(
    'a glossary with the letters of the alphabet between its entries',
    `Annex A (informative) Glossary

A

actuator: device that moves something when it is told so

B

beacon: light that shows the way, by day and night

bearing: support

Bibliography

[1] ISO 8373: Robots: Vocabulary`,
    [
      { term: 'actuator', definition: 'device that moves something when it is told so' },
      { term: 'beacon', definition: 'light that shows the way, by day and night' },
      { term: 'bearing', definition: 'support' },
    ],
  ),
  html(
    'a glossary in which headings are the terms',
    `<h1>Reference</h1><h2>Terminology</h2><p>Some words.</p><h3>Widget</h3><p>A thing that turns.</p><p>Note: It squeaks.</p><h3>Gadget</h3><p>A small thing.</p><p>It is cheap, and there are many.</p>
    <h2>Notes on style</h2><h3>Capitals</h3><p>Use few.</p>`,
    [
      { term: 'Widget', definition: 'A thing that turns.', notes: ['It squeaks.'] },
      { term: 'Gadget', definition: 'A small thing. It is cheap, and there are many.' },
    ],
  ),
  html(
    'paragraphs in which terms stand in bold before a dash or nothing at all',
    `<h2>Definitions</h2><p>In this guide:</p><p><strong>Operator</strong> means a person who operates the machine.</p><p><strong>Owner</strong> – person who owns it</p>
    <p><strong>User (end user)</strong>: person who uses it</p>`,
    [
      { term: 'Operator', definition: 'a person who operates the machine.' },
      { term: 'Owner', definition: 'person who owns it' },
      { term: 'User (end user)', definition: 'person who uses it' },
    ],
  ),
  html(
    'a list of items, each with its term in bold',
    `<h2>2 Terms and definitions</h2><ul><li><b>cell</b>: room of a plant</li><li><b>hall</b>: cell of a factory (see <a>cell</a>)</li></ul>`,
    [
      { term: 'cell', definition: 'room of a plant' },
      { term: 'hall', definition: 'cell of a factory (see cell)' },
    ],
  ),
  html(
    'quoted terms in a clause of definitions',
    `<h2>Article 2 Definitions</h2><p>For the purposes of this Regulation, the following definitions apply:</p>
    <p>(1) ‘machinery’ means an assembly that moves;</p><p>(2) ‘lifting accessory’ means a part that lifts;</p>
    <h2>Article 3 Scope</h2><p>(1) ‘none’ is out.</p>`,
    [
      { number: '1', term: 'machinery', definition: 'an assembly that moves;' },
      { number: '2', term: 'lifting accessory', definition: 'a part that lifts;' },
    ],
  ),
  html(
    'a table whose header names a column of sources and merged rows of letters',
    `<h2>Annex B Glossary</h2><table><tr><th>Term</th><th>Explanation</th><th>Reference</th></tr><tr><td colspan="3">A</td></tr>
    <tr><td>asset (AAS)</td><td>Thing of value. [SOURCE: IEC 63278-1:2023, 3.1.1]</td><td></td></tr><tr><td colspan="3">B</td></tr>
    <tr><td>bus</td><td>Line for all.</td><td>IEC 61158-1:2019, 3.2</td></tr></table>`,
    [
      {
        term: 'asset',
        admitted: ['AAS'],
        definition: 'Thing of value.',
        source: cites('IEC 63278-1:2023', '3.1.1'),
      },
      { term: 'bus', definition: 'Line for all.', source: cites('IEC 61158-1:2019', '3.2') },
    ],
  ),
];
