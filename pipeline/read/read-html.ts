import { load } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import { foldSpace } from './document.ts';
import type { Block, Document, TextBlock } from './document.ts';
import { dressOf, newLineDresser } from './dress-lines.ts';
import type { Dress } from './dress-lines.ts';
import { breaksText, isUnseen } from './html-elements.ts';
import { limitDepth } from './limit-depth.ts';
import { readHtmlTable } from './read-html-table.ts';

/** Inside these, a header or footer belongs to the text; elsewhere it is the site's (HTML standard, header element). */
const SECTIONS = new Set(['article', 'aside', 'main', 'section', 'blockquote']);

/** Deeper elements are read as plain text. */
const MAX_DEPTH = 1000;

type Kind = Pick<TextBlock, 'kind' | 'level'>;

/** What the elements around a node say about it. */
interface Context extends Kind, Dress {
  marks: string[];
}

const OUTSIDE: Context = {
  kind: 'paragraph',
  level: null,
  marks: [],
  is_bold: false,
  is_italic: false,
};

/**
 * An HTML text as a document. Navigation, the site's own header and footer, scripts and styles are left out; a line
 * break counts as a space; pull quotes (`aside`) and the labels in a figure are floats, whatever elements they hold.
 */
export function readHtml(html: string, sourceId: string): Document {
  const $ = load(html, { sourceCodeLocationInfo: true });
  for (const root of $.root().toArray()) limitDepth(root, MAX_DEPTH);
  const writer = newWriter();
  for (const node of $.root().contents().toArray()) walk(node, OUTSIDE, writer);
  writer.flush(OUTSIDE);
  return { source_id: sourceId, pages: null, blocks: writer.blocks };
}

/** The encoding that an HTML file declares in its first kilobyte; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

interface Writer {
  blocks: Block[];
  add: (text: string, line: number | null, dress: Dress) => void;
  breakLine: () => void;
  flush: (context: Context) => void;
}

/** Collects inline text and ends it as a block when the flow breaks. */
function newWriter(): Writer {
  const blocks: Block[] = [];
  let dresser = newLineDresser();
  let start: number | null = null;
  return {
    blocks,
    add: (text, line, dress) => {
      if (start === null && text.trim() !== '') start = line;
      dresser.add(text, dress);
    },
    breakLine: () => dresser.breakLine(),
    flush: ({ kind, level, marks }) => {
      const lines = dresser.lines();
      const text = foldSpace(lines.map((line) => line.text).join(' '));
      const place = { page: null, line: start };
      if (text !== '') blocks.push({ kind, level, text, place, dressed: lines, marks });
      dresser = newLineDresser();
      start = null;
    },
  };
}

function walk(node: AnyNode, context: Context, writer: Writer): void {
  if (isText(node)) writer.add(node.data, lineOf(node), context);
  if (!isTag(node) || isSkipped(node)) return;
  if (node.name === 'br') writer.breakLine();
  if (!breaksText(node)) {
    const inner = { ...context, ...dressOf(node, context) };
    for (const child of node.children) walk(child, inner, writer);
    return;
  }
  writer.flush(context);
  if (node.name === 'table') {
    writer.blocks.push(...readHtmlTable(node, lineOf(node)));
    return;
  }
  const inner = {
    ...kindOf(node, context),
    ...dressOf(node, context),
    marks: marksOf(node, context.marks),
  };
  for (const child of node.children) walk(child, inner, writer);
  writer.flush(inner);
}

/** The element's name and classes; what stands in the term or the details of a list keeps that mark. */
function marksOf(node: Element, outer: string[]): string[] {
  const classes = (node.attribs['class'] ?? '').split(/\s+/u).filter((name) => name !== '');
  return [...outer.filter((mark) => mark === 'dt' || mark === 'dd'), node.name, ...classes];
}

function kindOf({ name }: Element, { kind, level }: Kind): Kind {
  if (name === 'figcaption') return { kind: 'caption', level: null };
  if (kind === 'float') return { kind, level };
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (name === 'li') return { kind: 'list_item', level: null };
  if (name === 'aside' || name === 'figure') return { kind: 'float', level: null };
  return { kind, level };
}

function isSkipped(node: Element): boolean {
  if (isUnseen(node) || node.name === 'nav') return true;
  if (node.name !== 'header' && node.name !== 'footer') return false;
  if (holdsTitle(node)) return false;
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (isTag(parent) && SECTIONS.has(parent.name)) return false;
  }
  return true;
}

/** A header that holds the title of the page belongs to the text, wherever it stands. */
function holdsTitle({ children }: Element): boolean {
  return children.some((child) => isTag(child) && (child.name === 'h1' || holdsTitle(child)));
}

function lineOf(node: AnyNode): number | null {
  return node.sourceCodeLocation?.startLine ?? null;
}
