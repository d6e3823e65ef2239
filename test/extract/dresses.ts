/** Invented documents in the dresses that publishers give to terminological entries, each with the entries it holds. */
import { cites, html, text } from './dress.ts';
import type { Dress } from './dress.ts';

export const DRESSES: Dress[] = [
  text(
    'a standard as wrapped text, the numbers alone on their lines',
    `3 Terms and definitions

For the purposes of this document, the following terms and definitions apply.

3.1 Terms related to widgets

3.1.1
widget
gizmo
DEPRECATED: thingummy
<toys> thing made to be turned round and round by a person who has
nothing better to do (3.1.2)
EXAMPLE 1 A wheel.
Note 1 to entry: It may be red, or blue, or any other of the colours that
are known.
[SOURCE: ISO 8373:2012, 2.6, modified — shorter, since nobody could have
remembered it.]

3.1.2
turn
to move round

4 Requirements

4.1 General

The widget shall turn.

4.1.1
sizes
all sizes are small`,
    [
      {
        number: '3.1.1',
        term: 'widget',
        admitted: ['gizmo'],
        deprecated: ['thingummy'],
        domain: 'toys',
        definition:
          'thing made to be turned round and round by a person who has nothing better to do (3.1.2)',
        examples: ['A wheel.'],
        notes: ['It may be red, or blue, or any other of the colours that are known.'],
        source: cites('ISO 8373:2012', '2.6', true),
      },
      { number: '3.1.2', term: 'turn', definition: 'to move round' },
    ],
  ),
  text(
    'an older standard, the numbers before the terms, notes and sources without their later words',
    `3 Terms and definitions

3.1 paddy

PAD

rice in its husk, as it comes from the field before anybody has done anything to it

NOTE Adapted from an older text.

NOTE 2 It is wet.

[ISO 7301:2002, definition 3.1]

3.2 share (S)

ratio of two masses
a = b/c
where a is the share`,
    [
      {
        number: '3.1',
        term: 'paddy',
        admitted: ['PAD'],
        definition:
          'rice in its husk, as it comes from the field before anybody has done anything to it',
        notes: ['Adapted from an older text.', 'It is wet.'],
        source: cites('ISO 7301:2002', '3.1'),
      },
      {
        number: '3.2',
        term: 'share',
        admitted: ['S'],
        definition: 'ratio of two masses a = b/c where a is the share',
      },
    ],
  ),
  text(
    'a recommendation with the definition behind the term',
    `3 Definitions

3.1 Terms defined elsewhere

This Recommendation uses the following terms defined elsewhere:

3.1.1 service [ITU-T Y.2091]: A set of functions offered to a user.

3.1.2 Internet of widgets (IoW) [b-ITU-T Y.2060]: A network of things that turn.

NOTE 1 – It is large.

3.2 Terms defined in this Recommendation

3.2.1 widget node: A node that turns. NOTE – It may stand.

4 Abbreviations and acronyms

4.1 IoW: Internet of widgets`,
    [
      {
        number: '3.1.1',
        term: 'service',
        definition: 'A set of functions offered to a user.',
        source: cites('ITU-T Y.2091'),
      },
      {
        number: '3.1.2',
        term: 'Internet of widgets',
        admitted: ['IoW'],
        definition: 'A network of things that turn.',
        notes: ['It is large.'],
        source: cites('ITU-T Y.2060'),
      },
      {
        number: '3.2.1',
        term: 'widget node',
        definition: 'A node that turns.',
        notes: ['It may stand.'],
      },
    ],
  ),
  text(
    'a glossary in two columns of text',
    `1 Introduction

Words               are not terms here

2 Glossary

access node         Node that gives access to the network of widgets and that can
                    be used by all.
API                 Interface of a program that others are free to use as they like.

3 Other matters

Words               are not terms here`,
    [
      {
        term: 'access node',
        definition: 'Node that gives access to the network of widgets and that can be used by all.',
      },
      {
        term: 'API',
        definition: 'Interface of a program that others are free to use as they like.',
      },
    ],
  ),
  text(
    'a memo with terms and colons',
    `2.  Terminology

   The key words are to be read as in capitals.

   widget:  A thing that turns, left or right, for as long as it likes.

   widget server:  A server of widgets.

3.  Overview

   Remark: this is no term.`,
    [
      {
        term: 'widget',
        definition: 'A thing that turns, left or right, for as long as it likes.',
      },
      { term: 'widget server', definition: 'A server of widgets.' },
    ],
  ),
  text(
    'a standard in French',
    `3 Termes et définitions

3.1
gadget
DÉCONSEILLÉ: machin
petit appareil
Note 1 à l’article: Il tourne.
EXEMPLE Une roue.
[SOURCE: ISO 12100:2010, 3.1]`,
    [
      {
        number: '3.1',
        term: 'gadget',
        deprecated: ['machin'],
        definition: 'petit appareil',
        notes: ['Il tourne.'],
        examples: ['Une roue.'],
        source: cites('ISO 12100:2010', '3.1'),
      },
    ],
  ),
  html(
    'a page of the browsing platform, where classes tell the parts',
    `<h1>3 Terms and definitions</h1>
    <ul><li>ISO Online browsing platform: available at <a>https://www.iso.org/obp</a></li></ul>
    <div><div class="sts-tbx-label">3.1</div><div class="sts-tbx-term preferredTerm">guard</div>
    <div class="sts-tbx-term admittedTerm">fence that keeps people off the machine</div>
    <div class="sts-tbx-term deprecatedTerm">DEPRECATED: wall</div>
    <div class="sts-tbx-def">part of a <i>machine</i> (3.2)</div>
    <div class="sts-tbx-note"><span>Note 1 to entry:</span> It is: <ul><li>fixed;</li><li>movable.</li></ul></div>
    <div class="sts-tbx-source">[SOURCE: ISO 12100:2010, 3.27, modified — Note removed.]</div></div>
    <div><div class="sts-tbx-label">3.2</div><div class="sts-tbx-term">machine</div>
    <div class="sts-tbx-def">assembly</div></div>
    <h1>4 Symbols and abbreviated terms</h1><dl><dt>PL</dt><dd>performance level</dd></dl>`,
    [
      {
        number: '3.1',
        term: 'guard',
        admitted: ['fence that keeps people off the machine'],
        deprecated: ['wall'],
        definition: 'part of a machine (3.2)',
        notes: ['It is: fixed; movable.'],
        source: cites('ISO 12100:2010', '3.27', true),
      },
      { number: '3.2', term: 'machine', definition: 'assembly' },
    ],
  ),
  html(
    'a page of a word processor: bold terms, the domain in italics, labels in boxes',
    `<p><b>3&nbsp; Terms and definitions</b></p><p class="Num"><b>3.1</b><br><b>gadget</b>, <i>electronics</i><br>gizmo<br>small device</p>
    <p class="example-title">EXAMPLE 1</p><p>A toaster.</p><p>NOTE&nbsp;&nbsp; It is small.</p>
    <p><b>3.2 service level</b>, noun</p><p>level of service</p><p><b>4&nbsp; Tests</b></p><p>4.1 test</p><p>do the test</p>`,
    [
      {
        number: '3.1',
        term: 'gadget',
        admitted: ['gizmo'],
        domain: 'electronics',
        definition: 'small device',
        examples: ['A toaster.'],
        notes: ['It is small.'],
      },
      { number: '3.2', term: 'service level', definition: 'level of service' },
    ],
  ),
  html(
    'a consortium page: numbered headings, and sentences for definitions',
    `<h1>4. Terms and definitions</h1><h2>4.1. General</h2><p>Words matter.</p><h2>4.2. feature</h2><p>Abstraction of a thing.</p>
    <h2>4.3. map</h2><p>picture of features (4.2)</p><h2>4.4. scale</h2><p>ratio</p><h1>5. Conventions</h1><h2>5.1. names</h2><p>names are short</p>`,
    [
      { number: '4.2', term: 'feature', definition: 'Abstraction of a thing.' },
      { number: '4.3', term: 'map', definition: 'picture of features (4.2)' },
      { number: '4.4', term: 'scale', definition: 'ratio' },
    ],
  ),
  html(
    'a specification with bold words and a colon',
    `<h1>3 Definition of terms, symbols and abbreviations</h1><h2>3.1 Terms</h2>
    <p>For the purposes of the present document, the following terms apply:</p>
    <p><b>widget:</b> thing that turns</p><p>NOTE 1: It is round.</p><p>EXAMPLE: A wheel.</p>
    <p><b>gadget manager:</b> one that manages: gadgets</p>
    <h2>3.2 Symbols</h2><p>Void.</p><h2>3.3 Abbreviations</h2><p><b>GM:</b> gadget manager</p><p><b>WM:</b> widget manager</p>`,
    [
      {
        term: 'widget',
        definition: 'thing that turns',
        notes: ['It is round.'],
        examples: ['A wheel.'],
      },
      { term: 'gadget manager', definition: 'one that manages: gadgets' },
    ],
  ),
  html(
    'a definition list',
    `<h1>Web of Widgets</h1><h2>2. Terminology</h2><p>These terms are used.</p><dl><dt><dfn>Widget</dfn></dt><dt>Thingy</dt>
    <dd><p>A thing.</p><p>Note: It turns.</p></dd><dt><dfn>Binding</dfn></dt><dd>What binds.</dd></dl>
    <h2>3. Use</h2><dl><dt>Name</dt><dd>The name.</dd></dl>`,
    [
      { term: 'Widget', admitted: ['Thingy'], definition: 'A thing.', notes: ['It turns.'] },
      { term: 'Binding', definition: 'What binds.' },
    ],
  ),
  html(
    'an appendix with bold terms, the source before or behind the definition',
    `<h1>Guide</h1><h2>Appendix B—Glossary</h2><p>Selected terms are defined below.</p>
    <p><strong>access control</strong> The process of granting. [SOURCE: ISO 8373:2012, 2.6]</p>
    <p><strong>asset</strong><br>[ISO 55000:2014]<br>Anything of value.</p><h2>Appendix C—Acronyms</h2><p><strong>AC</strong> Access control is it</p>`,
    [
      {
        term: 'access control',
        definition: 'The process of granting.',
        source: cites('ISO 8373:2012', '2.6'),
      },
      { term: 'asset', definition: 'Anything of value.', source: cites('ISO 55000:2014') },
    ],
  ),
  html(
    'a record of the vocabulary on line, English before other languages',
    `<table><tr><td>Area</td><td>Widgets</td></tr><tr><td>IEV ref</td><td><b>351-42-27</b></td></tr><tr><td>fr</td><td><b>processus</b>, m</td></tr>
    <tr><td>en</td><td><b>process</b>, &lt;in a system&gt;<br><b>course</b><br>way of things<br/><br/>set of operations<br/><br/>Note 1 to entry: It is set.
    <br/><br/>[SOURCE: IEC 60050-351:2006, 351-21-43, MOD]</td></tr></table>`,
    [
      {
        number: '351-42-27',
        term: 'process',
        admitted: ['course', 'way of things'],
        domain: 'in a system',
        definition: 'set of operations',
        notes: ['It is set.'],
        source: cites('IEC 60050-351:2006', '351-21-43', true),
        language: 'en',
        equivalents: [{ language: 'fr', term: 'processus', admitted: [], definition: null }],
      },
    ],
  ),
  html(
    'a table of terms and meanings',
    `<table><thead><tr><th>No.</th><th>Term</th><th>Meaning</th><th>Source</th></tr></thead><tr><td colspan="4">Group</td></tr>
    <tr><td>1</td><td>widget<br>gizmo</td><td>thing that turns<br>Note 1 to entry: Fast.</td><td>ISO 8373:2012, 2.6</td></tr>
    <tr><td>2</td><td>gadget (GDG)</td><td>A small device.</td><td>—</td></tr></table>
    <table><tr><th>Name</th><th>Description</th></tr><tr><td>a</td><td>b</td></tr></table>`,
    [
      {
        number: '1',
        term: 'widget',
        admitted: ['gizmo'],
        definition: 'thing that turns',
        notes: ['Fast.'],
        source: cites('ISO 8373:2012', '2.6'),
      },
      { number: '2', term: 'gadget', admitted: ['GDG'], definition: 'A small device.' },
    ],
  ),
];
