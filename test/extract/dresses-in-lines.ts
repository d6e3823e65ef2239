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
];
