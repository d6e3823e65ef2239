/** Invented documents that hold no terminological entry, whatever they look like. */
import { html, markdown, text } from './dress.ts';
import type { Dress } from './dress.ts';

export const NOT_ENTRIES: Dress[] = [
  html(
    'a list of contents as links',
    `<h1>Widgets</h1><ul><li><a>3 Terms and definitions</a><ul><li><a>3.1 widget</a></li><li><a>3.2 gadget</a></li></ul></li><li><a>4 Tests</a></li></ul>`,
    [],
  ),
  html(
    'a list of contents as a table',
    `<h2>Contents</h2><table><tr><td>3 Terms and definitions</td><td>5</td></tr><tr><td>3.1 widget</td><td>5</td></tr></table>`,
    [],
  ),
  text(
    'an index',
    `Index

A

actuator 3.1.4
arm 3.1.5

B

beam 3.2.1, 3.2.2
bearing, see support`,
    [],
  ),
  text(
    'a bibliography',
    `Bibliography

[1] ISO 8373:2021, Robotics – Vocabulary
[2] IEC 60050-351:2013, International Electrotechnical Vocabulary – Part 351: Control

References

RFC 9999: Nobody, A., "Nothing"
RFC 9998: Somebody, B., "Something"`,
    [],
  ),
  html(
    'normative references in a list of definitions',
    `<h2>2 Normative references</h2><dl><dt>[RFC9999]</dt><dd>A. Nobody. Nothing.</dd><dt>[RFC9998]</dt><dd>B. Somebody. Something.</dd></dl>`,
    [],
  ),
  html(
    'a table of abbreviations alone',
    `<h2>4 Abbreviated terms</h2><table><tr><td>AAS</td><td>asset administration shell</td></tr><tr><td>PLC</td><td>programmable logic controller</td></tr></table>`,
    [],
  ),
  html(
    'a clause of symbols',
    `<h2>4 Symbols and units</h2><dl><dt>P</dt><dd>power, in watts</dd><dt>t</dt><dd>time, in seconds</dd></dl>`,
    [],
  ),
  html(
    'a table of parameters',
    `<h2>6 Parameters</h2><table><tr><th>Name</th><th>Description</th></tr><tr><td>speed</td><td>how fast it is</td></tr></table>`,
    [],
  ),
  html(
    'prose with numbered headings and bold words',
    `<h1>1 Scope</h1><p>This document says little.</p><h1>5 Rules</h1><h2>5.1 General</h2><p><b>Size:</b> Small is good.</p><p><b>Weight:</b> Light is good.</p>
    <h2>5.2 safety</h2><p>The machine shall be safe.</p><p>Note 1: It is loud.</p>`,
    [],
  ),
  markdown(
    'the manual of a program',
    `# Tool

## Install

1. **Get it**: download it
2. **Run it**: start it

## Options

- \`--help\`: show help
- \`--out\`: where to write

| Option | Meaning |
| --- | --- |
| -h | help |`,
    [],
  ),
  html(
    'a clause that only cites another vocabulary',
    `<h2>3 Terms and definitions</h2><p>For the purposes of this document, the terms and definitions given in ISO 8373 apply.</p><p>ISO and IEC maintain terminology databases for use in standardization at the following addresses:</p>
    <ul><li>ISO Online browsing platform: available at <a>https://www.iso.org/obp</a></li><li>IEC Electropedia: available at <a>https://www.electropedia.org/</a></li></ul>
    <h2>4 Tests</h2><p>Test: do it.</p>`,
    [],
  ),
  text(
    'a standard that lists no terms',
    `3 Terms and definitions

No terms and definitions are listed in this document.

ISO and IEC maintain terminology databases for use in standardization at the following addresses:

— ISO Online browsing platform: available at https://www.iso.org/obp

— IEC Electropedia: available at http://www.electropedia.org/

4 Requirements

4.1 General

widgets shall turn`,
    [],
  ),
  html(
    'the minutes of a meeting',
    `<h1>Minutes</h1><h2>1 Opening</h2><p>Chair: A. Nobody</p><p>Secretary: B. Somebody</p><h2>2 Terminology</h2><p>The group discussed the terms. Nothing was agreed.</p><h2>3 Close</h2><p>Next: May</p>`,
    [],
  ),
];
