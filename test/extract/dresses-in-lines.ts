/** Invented entries whose parts only line ends and emphasis tell apart, in plain text and Markdown. */
import { cites, html, markdown, text } from './dress.ts';
import type { Dress, Expected } from './dress.ts';

const CONVEYORS: Expected[] = [
  { term: 'conveyor', definition: 'device that carries goods' },
  { term: 'hub', definition: 'place where conveyors meet' },
];

const DEPRECATED_NAMES: Expected[] = [
  { number: '3.1', term: 'data', deprecated: ['tidings'], definition: 'facts in writing' },
  { number: '3.2', term: 'record', deprecated: ['entry'], definition: 'data that are kept' },
];

export const LINE_DRESSES: Dress[] = [
  text(
    'a glossary with an introduction that is a sentence, entries in lower case after it',
    `Glossary

The words below are used in the sense that is given here.

conveyor: device that carries goods

hub: place where conveyors meet`,
    CONVEYORS,
  ),
  text(
    'a glossary with lines in alphabetical order and no blank lines between them',
    `Terms and definitions

The words below stand in the order of the alphabet, and those that are not here are understood.

conveyor: device that carries goods from one place to another without anybody
hub: place where conveyors meet, whether they end there or only pass through it
on their way`,
    [
      {
        term: 'conveyor',
        definition: 'device that carries goods from one place to another without anybody',
      },
      {
        term: 'hub',
        definition:
          'place where conveyors meet, whether they end there or only pass through it on their way',
      },
    ],
  ),
  text(
    'a recommendation without blank lines between its entries',
    `3.1 Terms defined elsewhere

3.1.1 device [ITU-T Y.4000]: A piece of equipment that is part of a net and does what it is told.
3.1.2 thing (from [ITU-T Y.4001]): An object that is in the world and that a device may look at.
3.1.3 gauge [ITU-T Y.4000] [ISO/IEC 20924:2021, 3.2.4]: A piece of equipment that is looked at by
people.`,
    [
      {
        number: '3.1.1',
        term: 'device',
        definition: 'A piece of equipment that is part of a net and does what it is told.',
        source: cites('ITU-T Y.4000'),
      },
      {
        number: '3.1.2',
        term: 'thing',
        definition: 'An object that is in the world and that a device may look at.',
        source: cites('ITU-T Y.4001'),
      },
      {
        number: '3.1.3',
        term: 'gauge',
        definition: 'A piece of equipment that is looked at by people.',
        source: cites('ITU-T Y.4000'),
      },
    ],
  ),
  text(
    'a standard in which a remark without a label follows the definition',
    `3 Terms and definitions

3.1 pump
machine for moving fluid

The pump is driven by a motor.`,
    [
      {
        number: '3.1',
        term: 'pump',
        definition: 'machine for moving fluid',
        notes: ['The pump is driven by a motor.'],
      },
    ],
  ),
  markdown(
    'bullets of which only some terms are bold',
    '# Glossary\n\n- **conveyor**: device that carries goods\n- hub: place where conveyors meet',
    CONVEYORS,
  ),
  html(
    'a list of which only some terms are bold',
    '<h2>Glossary</h2><ul><li><b>conveyor</b>: device that carries goods</li><li>hub: place where conveyors meet</li></ul>',
    CONVEYORS,
  ),
  markdown(
    'deprecated terms in the paragraph of the term',
    `## 3 Terms and definitions

### 3.1

**data**
DEPRECATED: tidings

facts in writing

### 3.2

**record**
*entry* (deprecated)

data that are kept`,
    DEPRECATED_NAMES,
  ),
  text(
    'a French standard with statuses, cited entries and a quantity',
    `3 Termes et définitions

3.1
arbre
TERME REJETÉ : axe
barre qui tourne

[ISO 5598:2008, définition 3.2.1]

3.2
palier
coussinet, DÉCONSEILLÉ
support de l'arbre

[SOURCE: ISO 80000-4:2019, 4-1]`,
    [
      {
        number: '3.1',
        term: 'arbre',
        deprecated: ['axe'],
        definition: 'barre qui tourne',
        source: cites('ISO 5598:2008', '3.2.1'),
        language: 'fr',
      },
      {
        number: '3.2',
        term: 'palier',
        deprecated: ['coussinet'],
        definition: "support de l'arbre",
        source: cites('ISO 80000-4:2019', '4-1'),
        language: 'fr',
      },
    ],
  ),
  text(
    'a specification with tabs and no blank lines, other lists behind it',
    `3\tDefinition of terms, symbols and abbreviations
3.1\tTerms
For the purposes of the present document, the terms given in ETSI TS 103 000 [1] and the following apply:
hub: place where conveyors meet
NOTE 1:\tIt is loud.
relay: node that passes on what it gets
3.2\tSymbols
For the purposes of the present document, the following symbols apply:
d\tDistance
4\tArchitecture
4.1\tOverview
It has nodes.`,
    [
      { term: 'hub', definition: 'place where conveyors meet', notes: ['It is loud.'] },
      { term: 'relay', definition: 'node that passes on what it gets' },
    ],
  ),
  text(
    'a memorandum with terms before a colon and terms over their definitions',
    `2.  Terminology

   The following terms are used in this document:

   Hub:  A node at which conveyors meet.  It may have several
      interfaces.

   Packet
      A unit of data.

   Sink (S):
      A node at which packets end.

3.  Protocol

   There are two messages.`,
    [
      {
        term: 'Hub',
        definition: 'A node at which conveyors meet. It may have several interfaces.',
      },
      { term: 'Packet', definition: 'A unit of data.' },
      { term: 'Sink', admitted: ['S'], definition: 'A node at which packets end.' },
    ],
  ),
  text(
    'a standard that was taken out of its pages without marks between them',
    `ISO 9999:2031(E)

3 Terms and definitions

3.1
driver
person who drives a lift truck

© ISO 2031 – All rights reserved                    3
ISO 9999:2031(E)

3.2
helper, noun
person who helps

© ISO 2031 – All rights reserved                    4`,
    [
      { number: '3.1', term: 'driver', definition: 'person who drives a lift truck' },
      { number: '3.2', term: 'helper', definition: 'person who helps' },
    ],
  ),
  text(
    'a standard without any blank lines',
    `3 Terms and definitions
3.1
cargo
DEPRECATED: freight
goods on a ship
4 Symbols and abbreviated terms
LT lift truck
5 Requirements
5.1
The truck shall be red.`,
    [{ number: '3.1', term: 'cargo', deprecated: ['freight'], definition: 'goods on a ship' }],
  ),
  text(
    'an old standard with spaces before its colons, and a group that is an entry, too',
    `2 DEFINITIONS

2.1 rice : Seeds of the plant Oryza.

2.1.1 husked rice ; brown rice : Rice without its husk.

NOTE - It is brown.

2.2 paddy
: Rice in the husk.

2.3 Reis (en: rice; fr: riz)
rice from Germany [adapted from ISO 7301:2002]`,
    [
      { number: '2.1', term: 'rice', definition: 'Seeds of the plant Oryza.' },
      {
        number: '2.1.1',
        term: 'husked rice',
        admitted: ['brown rice'],
        definition: 'Rice without its husk.',
        notes: ['It is brown.'],
      },
      { number: '2.2', term: 'paddy', definition: 'Rice in the husk.' },
      {
        number: '2.3',
        term: 'Reis (en: rice; fr: riz)',
        definition: 'rice from Germany',
        source: cites('ISO 7301:2002'),
      },
    ],
  ),
  html(
    'entries in which a symbol follows the term and a table explains a formula',
    `<h2>3 Terms and definitions</h2><p><b>3.1</b></p><p><b>mass</b></p><p><i>m</i></p><p>quantity of matter, given by <i>m</i> = <i>F</i>/<i>a</i></p>
    <table><tr><td>F</td><td>is the force</td></tr><tr><td>a</td><td>is the acceleration</td></tr></table><p>Note 1 to entry: It is given in kg.</p>`,
    [
      {
        number: '3.1',
        term: 'mass',
        admitted: ['m'],
        definition: 'quantity of matter, given by m = F/a',
        notes: ['It is given in kg.'],
      },
    ],
  ),
  markdown(
    'headings with identifiers of their own',
    '## 3 Terms and definitions\n\n### 3.1 load {#load}\n\ngoods that are carried',
    [{ number: '3.1', term: 'load', definition: 'goods that are carried' }],
  ),
  ...['\t', ';'].map((sign) =>
    text(
      `a glossary in lines of values, parted by ${JSON.stringify(sign)}`,
      [
        'Glossary\n',
        ['Term', 'Definition', 'Source'].join(sign),
        ['asset', 'thing of value', 'ISO 55000:2014'].join(sign),
        ['risk', 'effect of not knowing', ''].join(sign),
      ].join('\n'),
      [
        { term: 'asset', definition: 'thing of value', source: cites('ISO 55000:2014') },
        { term: 'risk', definition: 'effect of not knowing' },
      ],
    ),
  ),
  text(
    'a glossary in columns that spaces set out',
    `Glossary

Term          Definition               Source
asset         thing of value           ISO 55000:2014
risk          effect of not            -
              knowing
owner         who has it               -`,
    [
      { term: 'asset', definition: 'thing of value', source: cites('ISO 55000:2014') },
      { term: 'risk', definition: 'effect of not knowing' },
      { term: 'owner', definition: 'who has it' },
    ],
  ),
];
