import { isTag, isText } from 'domhandler';
import type { Element } from 'domhandler';

/** Styles of the marks that word processors put in the text and before the note. */
const REFERENCE_STYLE = /\bMso(?:Foot|End)noteReference\b/;
/** Roles of the mark in the text and of the way back to it (DPUB-ARIA 1.1). */
const ROLES = new Set(['doc-noteref', 'doc-backlink']);
/** What stands for a note in the text: `1`, `2)`, `b`, `*`. A number in square brackets cites a document. */
const MARK = /^[([]?(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3})[).]?\]?$/u;
const CITATION = /^\[\d+\]$/u;
/** Arrows that lead from a note back to the text. */
const WAY_BACK = /^[↩↵⏎↑^⤴]\uFE0E?$/u;

/**
 * Whether an element is a reference to a footnote, which is no word of the sentence, or the way back from one: by its role,
 * the style of a word processor, or since it is a raised link to a place in the same file,
 * `<sup><a href="#fn1">1</a></sup>`.
 */
export function isNoteReference(element: Element): boolean {
  const { name, attribs } = element;
  if (ROLES.has(attribs['role'] ?? '') || REFERENCE_STYLE.test(attribs['class'] ?? '')) return true;
  if (name !== 'sup' && name !== 'a') return false;
  const text = textOf(element).trim();
  if (name === 'a' && isLocal(element) && WAY_BACK.test(text)) return true;
  return noteTarget(element) !== null;
}

/** The identifier of the note that a raised link leads to; null for any other element. */
export function noteTarget(element: Element): string | null {
  const other = element.name === 'sup' ? 'a' : element.name === 'a' ? 'sup' : null;
  const text = textOf(element).trim();
  if (other === null || !MARK.test(text) || CITATION.test(text)) return null;
  const inner = onlyElement(element, other);
  const link = [element, inner].find((one) => one?.name === 'a');
  return inner !== null && link && isLocal(link) ? (link.attribs['href'] ?? '').slice(1) : null;
}

function isLocal({ attribs }: Element): boolean {
  return /^#./.test(attribs['href'] ?? '');
}

/** The one element of a name in an element that holds no other text. */
function onlyElement({ children }: Element, name: string): Element | null {
  const [child, ...others] = children.filter((one) => !isText(one) || one.data.trim() !== '');
  return child !== undefined && others.length === 0 && isTag(child) && child.name === name
    ? child
    : null;
}

function textOf({ children }: Element): string {
  return children
    .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ''))
    .join('');
}
