/** Invented entries in the dresses of standards organizations: ISO, IEC, ITU, CIE, BIPM, Metanorma pages. */
import { cites, html, text } from './dress.ts';
import type { Dress } from './dress.ts';

export const STANDARD_DRESSES: Dress[] = [
  html(
    'a Metanorma page, where classes of paragraphs tell the parts',
    `<h1 id="terms">3.&nbsp; Terms and definitions</h1><p>For the purposes of this document, the following terms and definitions apply.</p>
    <p class="TermNum" id="t1">3.1.</p><p class="Terms" style="text-align:left;"><b>conveyor</b></p>
    <p class="AltTerms" style="text-align:left;">transporter</p><p class="DeprecatedTerms">DEPRECATED: <span>shifter</span></p>
    <p class="Definition">&lt;plant&gt; device that carries <i>parcels</i> (<a href="#t2">3.2</a>) by means of:</p><ul><li><p>belts, or</p></li><li><p>rollers</p></li></ul>
    <div class="example" id="x"><p class="example-title">EXAMPLE 1</p><p>A belt.</p></div>
    <div class="Note" id="n"><p><span class="termnote_label">Note 1 to entry: </span>It never rests.</p></div>
    <p>[SOURCE: ISO 7301:2011, 3.2, modified — "cargo" removed.]</p>
    <p class="TermNum" id="t2">3.2.</p><p class="Terms"><b>parcel</b></p><p class="Definition">thing that is carried</p>`,
    [
      {
        number: '3.1',
        term: 'conveyor',
        admitted: ['transporter'],
        deprecated: ['shifter'],
        domain: 'plant',
        definition: 'device that carries parcels (3.2) by means of: belts, or rollers',
        examples: ['A belt.'],
        notes: ['It never rests.'],
        source: cites('ISO 7301:2011', '3.2', true),
      },
      { number: '3.2', term: 'parcel', definition: 'thing that is carried' },
    ],
  ),
  text(
    'an IEC standard with number and term on one line, the admitted term below',
    `3 Terms, definitions and abbreviated terms

3.1 Terms and definitions

For the purposes of this document, the following terms and definitions apply.

3.1.1 asset twin
AT
digital counterpart of an asset, kept for as long as the asset lives

Note 1 to entry: It ages
with its asset.

[SOURCE: IEC 62832-1:2020, 3.1.4, modified – note deleted]

3.1.2 type plate, electronic
plate that tells the type

3.2 Abbreviated terms

AT asset twin
ETP electronic type plate`,
    [
      {
        number: '3.1.1',
        term: 'asset twin',
        admitted: ['AT'],
        definition: 'digital counterpart of an asset, kept for as long as the asset lives',
        notes: ['It ages with its asset.'],
        source: cites('IEC 62832-1:2020', '3.1.4', true),
      },
      { number: '3.1.2', term: 'type plate, electronic', definition: 'plate that tells the type' },
    ],
  ),
  html(
    'the metrologists’ vocabulary, the number of the last edition in brackets',
    `<h1>2 Measurement</h1><h2>Terms and definitions</h2>
    <p><b>2.1 (2.1)</b><br><b>weighing</b><br>process of finding how heavy a thing is</p><p>NOTE 1 Scales are used.</p><p>NOTE 2 Feathers are light.</p>
    <p>EXAMPLE A pound of feathers.</p>
    <p><b>2.2 (2.9, NOTE 2)</b><br><b>tare</b><br><b>dead weight</b><br>weight of the box</p>`,
    [
      {
        number: '2.1',
        term: 'weighing',
        definition: 'process of finding how heavy a thing is',
        notes: ['Scales are used.', 'Feathers are light.'],
        examples: ['A pound of feathers.'],
      },
      { number: '2.2', term: 'tare', admitted: ['dead weight'], definition: 'weight of the box' },
    ],
  ),
  html(
    'the lighting vocabulary on line: a page with one record',
    `<h2>17-23-004</h2><h3><b>lamp holder</b></h3><p><b>socket</b></p><p>device that holds a lamp</p><p>NOTE 1 It is warm.</p><p>This entry was numbered 845-08-21 before.</p>`,
    [
      {
        number: '17-23-004',
        term: 'lamp holder',
        admitted: ['socket'],
        definition: 'device that holds a lamp',
        notes: ['It is warm.'],
      },
    ],
  ),
  html(
    'a lighting vocabulary in paragraphs: several short numbers, bold synonyms',
    `<h1>Terms and definitions</h1><p><b>17-001</b></p><p><b>glare</b></p><p><b>dazzle</b></p><p>light that hurts</p><p>NOTE 1 – It is bright.</p>
    <p><b>17-002</b></p><p><b>shade</b> &lt;lamps&gt;</p><p>absence of light</p><p>Source: ISO 23539:2023, 3.4</p>`,
    [
      {
        number: '17-001',
        term: 'glare',
        admitted: ['dazzle'],
        definition: 'light that hurts',
        notes: ['It is bright.'],
      },
      {
        number: '17-002',
        term: 'shade',
        domain: 'lamps',
        definition: 'absence of light',
        source: cites('ISO 23539:2023', '3.4'),
      },
    ],
  ),
  html(
    'a recommendation as a page, the terms in bold',
    `<p><b>3</b> <b>Definitions</b></p><p><b>3.1 Terms defined elsewhere</b></p><p>This Recommendation uses the following terms defined elsewhere:</p>
    <p><b>3.1.1</b> <b>gateway</b> [b-ITU-T Y.4101]: A unit that joins two networks.</p><p>NOTE – Based on older texts.</p>
    <p><b>3.2 Terms defined in this Recommendation</b></p><p><b>3.2.1</b> <b>edge</b>: Where the net ends.</p>
    <p><b>3.2.2</b> <b>core</b>: Where the net begins:</p><p>a) in the middle;</p><p>b) elsewhere.</p>
    <p><b>4 Abbreviations and acronyms</b></p><p>GW Gateway</p>`,
    [
      {
        number: '3.1.1',
        term: 'gateway',
        definition: 'A unit that joins two networks.',
        notes: ['Based on older texts.'],
        source: cites('ITU-T Y.4101'),
      },
      { number: '3.2.1', term: 'edge', definition: 'Where the net ends.' },
      {
        number: '3.2.2',
        term: 'core',
        definition: 'Where the net begins: a) in the middle; b) elsewhere.',
      },
    ],
  ),
  text(
    'a standard with symbols, abbreviations and states of terms beside them',
    `3 Terms and definitions

3.1
power
symbol: P
energy per time, given by

P = W/t

where

W is the energy, and

t is the time

3.2
programmable logic controller
abbreviation: PLC
plug controller (deprecated)
box that decides

3.3
load
(1) weight that is carried
(2) energy that is taken

3.4
shift, verb
to move from one place to another

3.5
crane (preferred term)
lifter (admitted term)
machine that lifts`,
    [
      {
        number: '3.1',
        term: 'power',
        admitted: ['P'],
        definition: 'energy per time, given by P = W/t where W is the energy, and t is the time',
      },
      {
        number: '3.2',
        term: 'programmable logic controller',
        admitted: ['PLC'],
        deprecated: ['plug controller'],
        definition: 'box that decides',
      },
      {
        number: '3.3',
        term: 'load',
        definition: '(1) weight that is carried (2) energy that is taken',
      },
      { number: '3.4', term: 'shift', definition: 'to move from one place to another' },
      { number: '3.5', term: 'crane', admitted: ['lifter'], definition: 'machine that lifts' },
    ],
  ),
  text(
    'a standard whose entries are cut by pages and running heads',
    `ISO 99999:2031(E)

3 Terms and definitions

3.1
pallet
platform of wood on which goods stand while they are waiting in the
stores, or
ISO 99999:2031(E)
4 © ISO 2031 – All rights reserved
\fISO 99999:2031(E)
while they are being moved
Note 1 to entry: Pallets are flat, and the goods that stand on them are as
a rule
ISO 99999:2031(E)
5 © ISO 2031 – All rights reserved
\fISO 99999:2031(E)
not.

3.2
stack
pile of pallets (3.1)
ISO 99999:2031(E)
6 © ISO 2031 – All rights reserved
`,
    [
      {
        number: '3.1',
        term: 'pallet',
        definition:
          'platform of wood on which goods stand while they are waiting in the stores, or while they are being moved',
        notes: ['Pallets are flat, and the goods that stand on them are as a rule not.'],
      },
      { number: '3.2', term: 'stack', definition: 'pile of pallets (3.1)' },
    ],
  ),
  html(
    'a standard with sources in parentheses and without brackets, and with one cited behind the definition',
    `<h2>3 Terms and definitions</h2><h3>3.1 bolt</h3><p>pin with a thread</p><p>SOURCE: ISO 1891-1:2023, 3.2</p>
    <h3>3.2 nut</h3><p>counterpart of a bolt (3.1) (SOURCE: ISO 1891-1:2023, 3.3)</p>
    <h3>3.3 washer</h3><p>ring under a nut</p><p>[ISO 1891-1:2023, modified]</p>
    <h3>3.4 rivet</h3><p>bolt without a thread</p><p>Note 1: It stays.</p><p>Note 2: It is loud.</p>
    <p>Example 1: A ship.</p>`,
    [
      {
        number: '3.1',
        term: 'bolt',
        definition: 'pin with a thread',
        source: cites('ISO 1891-1:2023', '3.2'),
      },
      {
        number: '3.2',
        term: 'nut',
        definition: 'counterpart of a bolt (3.1)',
        source: cites('ISO 1891-1:2023', '3.3'),
      },
      {
        number: '3.3',
        term: 'washer',
        definition: 'ring under a nut',
        source: cites('ISO 1891-1:2023', null, true),
      },
      {
        number: '3.4',
        term: 'rivet',
        definition: 'bolt without a thread',
        notes: ['It stays.', 'It is loud.'],
        examples: ['A ship.'],
      },
    ],
  ),
  text(
    'a draft as text: domain before the term or on its own line, notes over several paragraphs',
    `3 Terms and definitions

3.1
<railways> carriage
vehicle that is drawn

3.2
tender
<railways>
carriage (3.1) for coal
Note 1 to entry: There are kinds:
- with water;
- without.
Note 2 to entry: They are gone.

3.3
signal
<railways> arm that tells whether the way is free
EXAMPLE 1 Up.
EXAMPLE 2 Down.`,
    [
      {
        number: '3.1',
        term: 'carriage',
        domain: 'railways',
        definition: 'vehicle that is drawn',
      },
      {
        number: '3.2',
        term: 'tender',
        domain: 'railways',
        definition: 'carriage (3.1) for coal',
        notes: ['There are kinds: with water; without.', 'They are gone.'],
      },
      {
        number: '3.3',
        term: 'signal',
        domain: 'railways',
        definition: 'arm that tells whether the way is free',
        examples: ['Up.', 'Down.'],
      },
    ],
  ),
];
