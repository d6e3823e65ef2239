import { isTag, isText } from 'domhandler';
import type { Element } from 'domhandler';
import { CLAUSE_NUMBER } from '../wording/clause-number.ts';

/** What a word processor puts before a list item for programs that know no lists. */
const LIST_MARK = /mso-list\s*:\s*ignore/i;
/** Fonts whose letters are bullets. */
const BULLET_FONT = /font-family\s*:\s*["']?(?:Symbol|Webdings|Wingdings)/i;
/** The number of a clause or an entry belongs to the text; so does that of a heading. */
const NUMBER = new RegExp(String.raw`^${CLAUSE_NUMBER}\.?$`, 'u');

/**
 * Whether an element is nothing but the bullet or number of a list item, as word processors write it:
 * `<span style='mso-list:Ignore'>·</span>`, `<span style='font-family:Wingdings'>§ </span>`. Clause numbers are none, nor
 * is a letter in such a font unless it comes `first` in its block.
 */
export function isListMark(element: Element, { first }: { first: boolean }): boolean {
  const style = element.attribs['style'] ?? '';
  const isMark = LIST_MARK.test(style);
  if (!isMark && !(first && BULLET_FONT.test(style))) return false;
  const text = textOf(element).replace(/[\s\u00A0]+/gu, '');
  return isMark ? !NUMBER.test(text) : text.length === 1;
}

function textOf({ children }: Element): string {
  return children
    .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ''))
    .join('');
}
