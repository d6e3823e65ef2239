/** What the elements of HTML mean for the text in them (HTML standard, 4 and 15; WAI-ARIA 1.2). */
import type { Element } from 'domhandler';
import { isNoteReference } from './is-note-reference.ts';

/** Elements whose content is not text that a reader sees, or not text of the document: controls, fallbacks, deletions. */
const UNSEEN = new Set(
  `annotation audio button canvas datalist del dialog head iframe noscript object rp rt script select style svg template
  textarea video xml`.split(/\s+/),
);

/** Elements whose start and end break a run of text: flow content that is not phrasing content, and parts of tables. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Styles that hide an element: those of CSS, and those that word processors write. */
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** Links from a list of contents to the headings that a word processor marks. */
const CONTENTS_LINK = /^#(?:_Toc|__RefHeading)/;

/** Whether a reader of the page sees nothing of the element, or no text of the document: `script`, `[hidden]`. */
export function isUnseen(element: Element): boolean {
  const { name, attribs } = element;
  if (UNSEEN.has(name) || 'hidden' in attribs || HIDDEN.test(attribs['style'] ?? '')) return true;
  if (attribs['aria-hidden'] === 'true' && !breaksText(element)) return true;
  return isNoteReference(element) || CONTENTS_LINK.test(attribs['href'] ?? '');
}

/** Whether the text before, in and after the element are separate: `p`, `td`, not `em`. */
export function breaksText({ name }: Element): boolean {
  return BLOCKS.has(name);
}
