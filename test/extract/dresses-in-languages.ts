/** Invented entries in French, German and Spanish, and in two languages side by side. */
import { cites, html, text } from './dress.ts';
import type { Dress } from './dress.ts';

export const LANGUAGE_DRESSES: Dress[] = [
  text(
    'a standard in German',
    `3 Begriffe

Für die Anwendung dieses Dokuments gelten die folgenden Begriffe.

3.1
Förderband
Transportband
VERALTET: Laufband
<Fabrik> Gerät, das Lasten trägt
BEISPIEL 1 Eine Kiste.
Anmerkung 1 zum Begriff: Es läuft.
[QUELLE: ISO 7301:2011, 3.2, modifiziert – kürzer]

3.2
Last, f
das, was getragen wird
ANMERKUNG Sie ist schwer.`,
    [
      {
        number: '3.1',
        term: 'Förderband',
        admitted: ['Transportband'],
        deprecated: ['Laufband'],
        domain: 'Fabrik',
        definition: 'Gerät, das Lasten trägt',
        examples: ['Eine Kiste.'],
        notes: ['Es läuft.'],
        source: cites('ISO 7301:2011', '3.2', true),
        language: 'de',
      },
      {
        number: '3.2',
        term: 'Last',
        definition: 'das, was getragen wird',
        notes: ['Sie ist schwer.'],
        language: 'de',
      },
    ],
  ),
  html(
    'a standard in French as a page',
    `<h2>3 Termes et définitions</h2><p>Pour les besoins du présent document, les termes et définitions suivants s'appliquent.</p>
    <h3>3.1</h3><p><b>convoyeur</b>, m</p><p>TERME DÉCONSEILLÉ: <b>porteur</b></p><p>appareil qui porte des charges</p><p>Note 1 à l'article: Il est lent.</p>
    <p>EXEMPLE 1: Une caisse.</p><p>[SOURCE: ISO 7301:2011, 3.2, modifiée — Note supprimée.]</p>
    <h3>3.2</h3><p><b>charge</b>, f</p><p>ce qui est porté</p><p>[SOURCE: ISO 7301:2011, 3.3, modifié]</p>`,
    [
      {
        number: '3.1',
        term: 'convoyeur',
        deprecated: ['porteur'],
        definition: 'appareil qui porte des charges',
        notes: ['Il est lent.'],
        examples: ['Une caisse.'],
        source: cites('ISO 7301:2011', '3.2', true),
        language: 'fr',
      },
      {
        number: '3.2',
        term: 'charge',
        definition: 'ce qui est porté',
        source: cites('ISO 7301:2011', '3.3', true),
        language: 'fr',
      },
    ],
  ),
  html(
    'a standard in two languages side by side',
    `<h2>3 Begriffe / Terms and definitions</h2><table><tr><td><b>3.1</b><br><b>Zahnrad</b><br>Rad mit Zähnen<br>Anmerkung 1 zum Begriff: Es dreht sich.</td>
    <td><b>3.1</b><br><b>gear</b><br>wheel with teeth<br>Note 1 to entry: It turns.</td></tr>
    <tr><td><b>3.2</b><br><b>Welle</b><br>Stange</td><td><b>3.2</b><br><b>shaft</b><br>rod</td></tr></table>`,
    [
      {
        number: '3.1',
        term: 'gear',
        definition: 'wheel with teeth',
        notes: ['It turns.'],
        language: 'en',
        equivalents: [
          { language: 'de', term: 'Zahnrad', admitted: [], definition: 'Rad mit Zähnen' },
        ],
      },
      {
        number: '3.2',
        term: 'shaft',
        definition: 'rod',
        language: 'en',
        equivalents: [{ language: 'de', term: 'Welle', admitted: [], definition: 'Stange' }],
      },
    ],
  ),
  text(
    'a standard in two languages, one after the other',
    `3 Terms and definitions

3.1
gear
wheel with teeth

3.2
shaft
rod

3 Termes et définitions

3.1
engrenage
roue avec dents

3.2
arbre
barre`,
    [
      {
        number: '3.1',
        term: 'gear',
        definition: 'wheel with teeth',
        language: 'en',
        equivalents: [
          { language: 'fr', term: 'engrenage', admitted: [], definition: 'roue avec dents' },
        ],
      },
      {
        number: '3.2',
        term: 'shaft',
        definition: 'rod',
        language: 'en',
        equivalents: [{ language: 'fr', term: 'arbre', admitted: [], definition: 'barre' }],
      },
    ],
  ),
  html(
    'a record of a vocabulary with its languages in columns',
    `<table><tr><th>IEV number</th><td>131-11-05</td></tr><tr><th>en</th><td><b>gear</b><br>wheel with teeth<br>SOURCE: ISO 8373:2012, 2.6</td></tr>
    <tr><th>fr</th><td><b>engrenage</b>, m<br>roue avec dents</td></tr><tr><th>de</th><td><b>Zahnrad</b>, n</td></tr><tr><th>ja</th><td>歯車</td></tr></table>`,
    [
      {
        number: '131-11-05',
        term: 'gear',
        definition: 'wheel with teeth',
        source: cites('ISO 8373:2012', '2.6'),
        language: 'en',
        equivalents: [
          { language: 'fr', term: 'engrenage', admitted: [], definition: 'roue avec dents' },
          { language: 'de', term: 'Zahnrad', admitted: [], definition: null },
          { language: 'ja', term: '歯車', admitted: [], definition: null },
        ],
      },
    ],
  ),
  html(
    'entries with the words of other languages below the definition',
    `<h2>3 Terms and definitions</h2><h3>3.1 gear</h3><p>wheel with teeth</p><p>Note 1 to entry: It turns.</p><p>fr: engrenage (m)</p><p>de: Zahnrad, n</p>
    <h3>3.2 shaft</h3><p>rod</p><p>fr arbre, m</p><p>de Welle, f</p>`,
    [
      {
        number: '3.1',
        term: 'gear',
        definition: 'wheel with teeth',
        notes: ['It turns.'],
        equivalents: [
          { language: 'fr', term: 'engrenage', admitted: [], definition: null },
          { language: 'de', term: 'Zahnrad', admitted: [], definition: null },
        ],
      },
      {
        number: '3.2',
        term: 'shaft',
        definition: 'rod',
        equivalents: [
          { language: 'fr', term: 'arbre', admitted: [], definition: null },
          { language: 'de', term: 'Welle', admitted: [], definition: null },
        ],
      },
    ],
  ),
];
