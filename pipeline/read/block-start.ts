import { foldSpace } from './document.ts';
import type { TextBlock } from './document.ts';
import { CLAUSE_NUMBER } from '../wording/clause-number.ts';
import type { Wordings } from '../wording/compile-wordings.ts';

/** What the first line of a block tells about it. */
export interface BlockStart {
  kind: TextBlock['kind'];
  level: number | null;
  /** The text without the mark of a list item. */
  text: string;
  /** Whether the line is a block of its own, so that what follows is another. */
  is_closed: boolean;
  /** Whether the block may go on in a line that starts with a capital. */
  is_heading: boolean;
}

/** A clause number and a title: `A.4 Blockchain`, `3.1 General`, `A.5 3D printing`. */
const CLAUSE = new RegExp(String.raw`^${CLAUSE_NUMBER}\s+\d*\p{Lu}`, 'u');
const LIST_ITEM = /^[•▸▪◦·]\s*/;
/** A heading as Markdown marks it: `## Scope`, `## Scope ##`. */
const MARKED = /^(#{1,6})\s+(\S.*?)(?:\s+#+)?$/;

/**
 * Whether a line of text starts a block, whatever stands before it: a heading by its number or mark, a caption, a list
 * item, a source in brackets, or one of the wordings that the project's vocabulary lists (definition headings, notes …).
 * Returns null for a line that only goes on.
 */
export function blockStart(line: string, wordings: Wordings): BlockStart | null {
  const text = foldSpace(line);
  const title = headingStart(text, wordings);
  if (title !== null) return title;
  if (wordings.isCaption(text)) return open('caption', text);
  if (LIST_ITEM.test(text)) return open('list_item', text.replace(LIST_ITEM, ''));
  if (wordings.isSource(text) || wordings.isNote(text) || wordings.isExample(text))
    return open('paragraph', text);
  if (wordings.isDefinitionMissing(text)) return { ...open('paragraph', text), is_closed: true };
  return null;
}

function headingStart(text: string, wordings: Wordings): BlockStart | null {
  const [, marks, title] = MARKED.exec(text) ?? [];
  if (marks !== undefined && title !== undefined)
    return { ...heading(title, marks.length), is_closed: true };
  if (wordings.isAnnexHeading(text)) return heading(text, 2);
  if (CLAUSE.test(text)) return heading(text, 3);
  return wordings.isHeading(text) ? { ...heading(text, 4), is_closed: true } : null;
}

function heading(text: string, level: number): BlockStart {
  return { kind: 'heading', level, text, is_closed: false, is_heading: true };
}

function open(kind: TextBlock['kind'], text: string): BlockStart {
  return { kind, level: null, text, is_closed: false, is_heading: false };
}
