import { isTag } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import { breaksText } from './html-elements.ts';

/** What only a table of data has. */
const DATA_PARTS = new Set(['caption', 'th', 'thead']);
/** What stands in a table that sets out a page, and never in a cell of data. */
const FLOW_PARTS = new Set(['article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'main', 'nav', 'table']);
/** The parts between a table and its cells. */
const ROW_PARTS = new Set(['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/**
 * Whether a table only sets out the page, so that its cells are read one after the other as parts of the text: it says
 * so by its role, or it has neither caption nor headings of columns and holds headings, other tables, or one cell with
 * several paragraphs, which is a box.
 */
export function isLayoutTable(table: Element): boolean {
  const { role = '' } = table.attribs;
  if (role === 'presentation' || role === 'none') return true;
  const parts = partsOf(table);
  if (parts.some(({ name }) => DATA_PARTS.has(name))) return false;
  const cells = parts.filter(({ name }) => name === 'td');
  const isBox = cells.length === 1 && cells.some(holdsParagraphs);
  return isBox || cells.some(holdsFlow);
}

/** The parts of this table, not of those inside of its cells. */
function partsOf({ children }: Element): Element[] {
  return elementsOf(children)
    .filter(({ name }) => ROW_PARTS.has(name))
    .flatMap((child) => [child, ...(isCell(child) ? [] : partsOf(child))]);
}

function isCell({ name }: Element): boolean {
  return name === 'td' || name === 'th';
}

function holdsFlow({ children }: Element): boolean {
  return elementsOf(children).some((child) => FLOW_PARTS.has(child.name) || holdsFlow(child));
}

function holdsParagraphs({ children }: Element): boolean {
  return elementsOf(children).filter(breaksText).length > 1;
}

function elementsOf(children: readonly AnyNode[]): Element[] {
  return children.filter(isTag);
}
