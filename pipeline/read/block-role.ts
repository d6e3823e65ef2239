import { isTag, isText } from 'domhandler';
import type { Element } from 'domhandler';
import type { TextBlock } from './document.ts';
import { isListMark } from './is-list-mark.ts';

type Kind = Pick<TextBlock, 'kind' | 'level'>;

/** The level that a word processor gives a paragraph in its style sheet or in the element. */
const OUTLINE_LEVEL = /mso-outline-level\s*:\s*(\d)/i;
/** Names of the styles that word processors give to headings and captions. */
const HEADING_STYLE = /^(?:Mso)?Heading-?(\d)$/i;
const TITLE_STYLE = 'MsoTitle';
const CAPTION_STYLE = /^(?:Mso)?Caption$/i;
/**
 * Styles, roles and types of notes at the foot of a page or the end of a document (DPUB-ARIA 1.1; EPUB 3 Structural
 * Semantics).
 */
const NOTE_STYLE = /^(?:Mso(?:Foot|End)noteText|(?:foot|end)-?notes?)$/i;
const NOTE_ROLE = /^(?:doc-)?(?:foot|end|rear)notes?$/;
const NOTE_PART = /mso-element\s*:\s*(?:foot|end)note\b/i;
/** A document has no deeper headings. */
const MAX_LEVEL = 6;

/**
 * What an element says about the text in it, by its name, its role, or the style that a word processor gives it; `outer`
 * where it says nothing. Text in a float stays a float, and text in a footnote a footnote.
 */
export function blockRole(element: Element, outer: Kind): Kind {
  if (element.name === 'figcaption' || hasClass(element, CAPTION_STYLE))
    return { kind: 'caption', level: null };
  if (outer.kind === 'float') return outer;
  const level = headingLevel(element);
  if (level !== null) return { kind: 'heading', level: Math.min(level, MAX_LEVEL) };
  if (outer.kind === 'footnote' || isFootnote(element)) return { kind: 'footnote', level: null };
  if (isListItem(element)) return { kind: 'list_item', level: null };
  return isFloat(element) ? { kind: 'float', level: null } : outer;
}

function headingLevel({ name, attribs }: Element): number | null {
  const byName = /^h([1-6])$/.exec(name)?.[1];
  const byRole = attribs['role'] === 'heading' ? (attribs['aria-level'] ?? '2') : undefined;
  const byStyle = OUTLINE_LEVEL.exec(attribs['style'] ?? '')?.[1];
  const classes = classesOf(attribs['class']);
  const byClass = classes.flatMap((one) => HEADING_STYLE.exec(one)?.[1] ?? []).at(0);
  const level = Number(byName ?? byRole ?? byStyle ?? byClass);
  if (Number.isInteger(level) && level >= 1) return level;
  return classes.includes(TITLE_STYLE) ? 1 : null;
}

/** Whether an element holds notes that stand apart from the text, whichever element it is. */
export function isFootnote({ attribs }: Element): boolean {
  const roles = [attribs['role'], ...(attribs['epub:type'] ?? '').split(/\s+/u)];
  return (
    roles.some((role) => NOTE_ROLE.test(role ?? '')) ||
    NOTE_PART.test(attribs['style'] ?? '') ||
    classesOf(attribs['class']).some((one) => NOTE_STYLE.test(one))
  );
}

function isListItem(element: Element): boolean {
  const { name, attribs } = element;
  return (
    name === 'li' || attribs['role'] === 'listitem' || (name === 'p' && startsWithMark(element))
  );
}

/** Whether the first thing in an element is the bullet or number of a list item, as word processors write it. */
function startsWithMark({ children }: Element): boolean {
  for (const child of children) {
    if (isText(child) && child.data.trim() !== '') return false;
    if (!isTag(child)) continue;
    if (isListMark(child, { first: true })) return true;
    if (child.children.length > 0) return startsWithMark(child);
  }
  return false;
}

/** Pull quotes, the labels in a figure, and the frames of a word processor. */
function isFloat({ name, attribs }: Element): boolean {
  if (name === 'aside' || name === 'figure' || attribs['role'] === 'complementary') return true;
  return /mso-element\s*:\s*frame/i.test(attribs['style'] ?? '');
}

function hasClass({ attribs }: Element, pattern: RegExp): boolean {
  return classesOf(attribs['class']).some((one) => pattern.test(one));
}

function classesOf(names: string | undefined): string[] {
  return (names ?? '').split(/\s+/u).filter((name) => name !== '');
}
