/** Invented entries in the dresses of IEEE, ETSI, W3C, OASIS, OGC, NIST, of specifications in Markdown and of project sites. */
import { cites, html, markdown, text } from './dress.ts';
import type { Dress } from './dress.ts';

export const CONSORTIUM_DRESSES: Dress[] = [
  html(
    'an IEEE standard: bold terms with a colon, synonyms and cross-references behind the definition',
    `<h1>3. Definitions, acronyms, and abbreviations</h1><h2>3.1 Definitions</h2>
    <p>For the purposes of this document, the following terms and definitions apply. The IEEE Standards Dictionary Online should be consulted for terms not defined in this clause.</p>
    <p><b>access point (AP):</b> A station that serves others. <i>Syn:</i> base station.</p>
    <p><b>frame:</b> A unit of data. <i>See also:</i> <b>packet</b>.</p><p>NOTE—A frame is short.</p>
    <p><b>packet:</b> (A) A bundle. (B) A parcel.</p>
    <h2>3.2 Acronyms and abbreviations</h2><p>AP access point</p><p>MAC medium access control</p>`,
    [
      {
        term: 'access point',
        admitted: ['AP', 'base station'],
        definition: 'A station that serves others.',
      },
      {
        term: 'frame',
        definition: 'A unit of data. See also: packet.',
        notes: ['A frame is short.'],
      },
      { term: 'packet', definition: '(A) A bundle. (B) A parcel.' },
    ],
  ),
  html(
    'an OASIS specification: terms with anchors in a definition list, groups of letters between',
    `<h1>1 Introduction</h1><h2>1.1 Terminology</h2><h3>1.1.1 Definitions of terms</h3><dl><dt><a name="t-broker"></a>Broker</dt><dd>A program that passes messages on.</dd>
    <dt><a name="t-client"></a>Client:</dt><dd>A program that opens a connection. A client can:<ul><li>send;</li><li>receive.</li></ul></dd></dl>
    <h2>1.2 Normative references</h2><dl><dt>[RFC9999]</dt><dd>A. Nobody, "Nothing", 2031.</dd></dl>`,
    [
      { term: 'Broker', definition: 'A program that passes messages on.' },
      {
        term: 'Client',
        definition: 'A program that opens a connection. A client can: send; receive.',
      },
    ],
  ),
  html(
    'a glossary of an agency: term, definition and sources, each on its line',
    `<h1>Glossary</h1><h2>A</h2><p><strong>allowlist</strong></p><p>A list of what may pass.</p><p>Sources: ISO/IEC 27033-1:2015, 3.4</p>
    <h2>B</h2><p><strong>backdoor</strong></p><p>A door that is not in front.</p><p>Source: NIST SP 800-82</p>`,
    [
      {
        term: 'allowlist',
        definition: 'A list of what may pass.',
        source: cites('ISO/IEC 27033-1:2015', '3.4'),
      },
      {
        term: 'backdoor',
        definition: 'A door that is not in front.',
        source: cites('NIST SP 800-82'),
      },
    ],
  ),
  html(
    'a project site made from a vocabulary: headings with numbers, labelled fields',
    `<h1>Concepts</h1><section class="concept" id="3.1.1"><h2 class="concept-number">3.1.1</h2><h3 class="designation">lane <em>(preferred)</em></h3>
    <p class="designation">track</p><div class="definition">strip of a road</div><ul class="notes"><li>Note 1 to entry: It is straight.</li></ul>
    <p class="source">Source: ISO 14825:2011, 3.7</p></section>
    <section class="concept" id="3.1.2"><h2 class="concept-number">3.1.2</h2><h3 class="designation">kerb</h3><div class="definition">edge of a road</div></section>`,
    [
      {
        number: '3.1.1',
        term: 'lane',
        admitted: ['track'],
        definition: 'strip of a road',
        notes: ['It is straight.'],
        source: cites('ISO 14825:2011', '3.7'),
      },
      { number: '3.1.2', term: 'kerb', definition: 'edge of a road' },
    ],
  ),
  html(
    'a web specification: sentences with marked terms, a list of them under a heading of terminology',
    `<h1>Sensor things</h1><section><h2>2. Terminology</h2><p>This section is non-normative.</p>
    <p><dfn id="dfn-thing">thing</dfn>: An object of the world.</p><p><dfn>sensor</dfn>: A thing that feels.</p><p class="note">Note: It is no person.</p></section>
    <section><h2>3. Model</h2><p>A <dfn>reading</dfn> is what a sensor gives.</p></section>`,
    [
      { term: 'thing', definition: 'An object of the world.' },
      { term: 'sensor', definition: 'A thing that feels.', notes: ['It is no person.'] },
    ],
  ),
  markdown(
    'a specification in Markdown: numbered headings',
    `# Widgets

## 3 Terms and definitions

### 3.1 widget

**gizmo**

thing that *turns*
all day

Note 1 to entry: It is [round](https://example.org).

[SOURCE: ISO 8373:2012, 2.6, modified]

### 3.2 gadget

small \`widget\` (3.1)

## 4 Rules

### 4.1 Size

Small is good.`,
    [
      {
        number: '3.1',
        term: 'widget',
        admitted: ['gizmo'],
        definition: 'thing that turns all day',
        notes: ['It is round.'],
        source: cites('ISO 8373:2012', '2.6', true),
      },
      { number: '3.2', term: 'gadget', definition: 'small widget (3.1)' },
    ],
  ),
  markdown(
    'a glossary in Markdown: bold terms alone on their lines',
    `# Handbook

## Glossary

**widget**

Thing that turns.

**gadget**

Small thing.

> Note: It is cheap.

## Use

**First**

Read this.`,
    [
      { term: 'widget', definition: 'Thing that turns.' },
      { term: 'gadget', definition: 'Small thing.', notes: ['It is cheap.'] },
    ],
  ),
  markdown(
    'a glossary in Markdown: a list of bold terms',
    `Glossary
========

- **widget**: thing that turns
  and turns
- **gadget** – small thing
* __API__ (application programming interface): way in`,
    [
      { term: 'widget', definition: 'thing that turns and turns' },
      { term: 'gadget', definition: 'small thing' },
      { term: 'API (application programming interface)', definition: 'way in' },
    ],
  ),
  markdown(
    'a glossary in Markdown: definition lists and a table',
    `## Terminology

Widget
Gizmo
: Thing that turns.

Gadget
: Small thing.
  It is cheap.

## Data

| Term | Definition | Source |
| ---- | ---------- | ------ |
| **tag** | label on a thing | ISO 19762:2016 |
| \`node\` | thing in a net<br>Note 1 to entry: It has ends. | |`,
    [
      { term: 'Widget', admitted: ['Gizmo'], definition: 'Thing that turns.' },
      { term: 'Gadget', definition: 'Small thing. It is cheap.' },
      { term: 'tag', definition: 'label on a thing', source: cites('ISO 19762:2016') },
      { term: 'node', definition: 'thing in a net', notes: ['It has ends.'] },
    ],
  ),
  text(
    'an open-geodata standard: headings with a point behind the number, the source before the definition',
    `4. Terms and Definitions

This document uses the terms defined in Sub-clause 5.3 of the policy directives.

For the purposes of this document, the following additional terms and definitions apply.

4.1. Coverage

feature that acts as a function to return values from its range

[SOURCE: ISO 19123:2005, 4.1.7]

4.2. Grid

network of curves

Note 1 to entry: Curves may be straight.`,
    [
      {
        number: '4.1',
        term: 'Coverage',
        definition: 'feature that acts as a function to return values from its range',
        source: cites('ISO 19123:2005', '4.1.7'),
      },
      {
        number: '4.2',
        term: 'Grid',
        definition: 'network of curves',
        notes: ['Curves may be straight.'],
      },
    ],
  ),
  html(
    'a guide whose definitions have both headings of their own and a clause of terms',
    `<h1>Guide</h1><h2>3 Terms and definitions</h2><h3>3.1 widget</h3><p>thing that turns</p><h3>3.2 gadget</h3><p>small thing</p>
    <h2>4 Enablers</h2><h3>4.1 Bearings</h3><p>They bear.</p>`,
    [
      { number: '3.1', term: 'widget', definition: 'thing that turns' },
      { number: '3.2', term: 'gadget', definition: 'small thing' },
    ],
  ),
];
