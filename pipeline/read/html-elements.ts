/** What the elements of HTML mean for the text in them (HTML standard, 4 and 15). */
import type { Element } from 'domhandler';

/** Elements whose content is not text that a reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe']);

/** Elements whose start and end break a run of text: flow content that is not phrasing content, and parts of tables. */
const BLOCKS = new Set(
  `address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Whether a reader of the page sees nothing of the element: `script`, `style`. */
export function isUnseen({ name }: Element): boolean {
  return UNSEEN.has(name);
}

/** Whether the text before, in and after the element are separate: `p`, `td`, not `em`. */
export function breaksText({ name }: Element): boolean {
  return BLOCKS.has(name);
}
