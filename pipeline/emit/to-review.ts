import type { Extraction } from '../extract/extraction.ts';
import type { Document } from '../read/document.ts';
import { escapeHtml } from './escape-html.ts';
import { placeItems } from './place-items.ts';
import type { PlacedItems } from './place-items.ts';
import { REVIEW_STYLE } from './review-style.ts';
import { writeReviewItems } from './write-review-items.ts';
import { writeReviewText } from './write-review-text.ts';

/**
 * A page on which a person can check what was read from a document: its text and the extracted items side by side, each
 * linked with the other, doubtful readings marked. The page stands alone: it asks for nothing from outside and needs no
 * script.
 */
export function toReview(document: Document, extraction: Extraction, title: string): string {
  const placed = placeItems(document, extraction);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review of ${escapeHtml(title)}</title>
<style>
${REVIEW_STYLE}${highlights(placed)}</style>
</head>
<body>
${controls(placed)}
<header>
<h1>${escapeHtml(title)}</h1>
<p>What was read from this document. Check the marked readings first; a link leads from an item to its place and back.</p>
${labels(placed)}
</header>
<main>
<section class="text" id="text" aria-label="Text of the document">
${writeReviewText(document, placed)}
</section>
<section class="items" id="items" aria-label="Extracted items">
${writeReviewItems(placed)}
</section>
</main>
</body>
</html>
`;
}

/** The switches stand before what they show and hide, so that styles alone can follow them. */
const SWITCHES = [
  ['definitions', 'Definitions', true],
  ['tables', 'Tables', true],
  ['mentions', 'Mentions', true],
  ['doubts', 'Only what is in doubt', false],
] as const;

function controls(placed: PlacedItems): string {
  const counts = countsOf(placed);
  return SWITCHES.map(([name, label, isOn]) => {
    const said = escapeHtml(`${label}: ${counts[name]}`);
    return `<input type="checkbox" class="switch" id="show-${name}"${isOn ? ' checked' : ''} aria-label="${said}">`;
  }).join('\n');
}

function labels(placed: PlacedItems): string {
  const counts = countsOf(placed);
  const texts = SWITCHES.map(
    ([name, label]) =>
      `<label for="show-${name}" class="of-${name}">${label} <b>${counts[name]}</b></label>`,
  );
  return `<nav>${texts.join('')}<a href="#text">Text</a><a href="#items">Items</a></nav>`;
}

function countsOf({ entries, tables, mentions }: PlacedItems) {
  const doubtful = [...entries, ...tables].filter(({ doubts }) => doubts.length > 0);
  return {
    definitions: entries.length,
    tables: tables.length,
    mentions: mentions.length,
    doubts: doubtful.length,
  };
}

/** While an item is pointed at or chosen, the blocks that it was read from are marked. */
function highlights({ entries, tables }: PlacedItems): string {
  const rule = (kind: string) => (_item: unknown, index: number) =>
    `main:has(#${kind}${index}:is(:hover,:target,:focus-within)) .in-${kind}${index}{background:var(--mark)}\n`;
  return [...entries.map(rule('d')), ...tables.map(rule('t'))].join('');
}
