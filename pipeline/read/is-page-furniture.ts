import { isTag } from 'domhandler';
import type { Element } from 'domhandler';

/** Roles of what belongs to the site or to the tools of the page, not to its text (WAI-ARIA 1.2; DPUB-ARIA 1.1). */
const ROLES = new Set(
  'alert alertdialog dialog doc-toc menu menubar navigation search status toolbar tooltip'.split(
    ' ',
  ),
);
/** Roles of the head and foot of a site, which `header` and `footer` have outside of the parts of a text. */
const EDGE_ROLES = new Set(['banner', 'contentinfo']);
/** Inside these, a header or footer belongs to the text; elsewhere it is the site's (HTML standard, header element). */
const SECTIONS = new Set(['article', 'aside', 'main', 'section', 'blockquote']);
/** Classes and names of lists of contents, as pages and word processors write them. */
const CONTENTS = /^(?:MsoToc\w*|toc|table[\s-]of[\s-]contents\d?)$/i;
/** Names of requests to accept cookies. */
const COOKIES = /cookie[\s_-]?(?:banner|bar|consent|law|message|notice|overlay|popup)/i;
/** Running heads and feet and the comments of reviewers, as word processors write them. */
const WORD_PARTS = /mso-element\s*:\s*(?:header|footer|comment)/i;

/**
 * Whether an element is furniture of the page around the text: navigation, the site's own header and footer, lists of
 * contents, dialogs such as a request to accept cookies, running heads. What holds the title of the page is not.
 */
export function isPageFurniture(element: Element): boolean {
  const { name, attribs } = element;
  const role = attribs['role'] ?? '';
  if (name === 'nav' || ROLES.has(role) || WORD_PARTS.test(attribs['style'] ?? '')) return true;
  const isEdge =
    EDGE_ROLES.has(role) || ((name === 'header' || name === 'footer') && !isInSection(element));
  return (isEdge || isNamedSo(element)) && !holdsTitle(element);
}

function isNamedSo({ name, attribs }: Element): boolean {
  if (name === 'html' || name === 'body' || name === 'main' || /^h[1-6]$/.test(name)) return false;
  const id = attribs['id'] ?? '';
  const classes = attribs['class'] ?? '';
  return (
    CONTENTS.test(id) ||
    classes.split(/\s+/u).some((one) => CONTENTS.test(one)) ||
    COOKIES.test(`${id} ${classes}`)
  );
}

function isInSection(element: Element): boolean {
  for (let parent = element.parent; parent !== null; parent = parent.parent) {
    if (isTag(parent) && SECTIONS.has(parent.name)) return true;
  }
  return false;
}

/** A header that holds the title of the page belongs to the text, wherever it stands. */
function holdsTitle({ children }: Element): boolean {
  return children.some((child) => isTag(child) && (child.name === 'h1' || holdsTitle(child)));
}
