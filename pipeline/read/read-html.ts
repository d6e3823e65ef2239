import { load } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import type { Reference } from '../reference.ts';
import { attachCaptions } from './attach-captions.ts';
import { blockRole } from './block-role.ts';
import { foldSpace } from './document.ts';
import type { Block, Document, DressedLine, TextBlock } from './document.ts';
import { dressOf, newLineDresser } from './dress-lines.ts';
import type { Dress } from './dress-lines.ts';
import { breaksText, isUnseen } from './html-elements.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { isListMark } from './is-list-mark.ts';
import { isPageFurniture } from './is-page-furniture.ts';
import { limitDepth } from './limit-depth.ts';
import { limitNesting } from './limit-nesting.ts';
import { readHtmlTable } from './read-html-table.ts';
import { readText } from './read-text.ts';

/** Deeper elements are read as plain text. */
const MAX_DEPTH = 1000;

/** What the elements around a node say about it. */
interface Context extends Pick<TextBlock, 'kind' | 'level'>, Dress {
  marks: string[];
  is_pre: boolean;
}

const OUTSIDE: Context = {
  kind: 'paragraph',
  level: null,
  marks: [],
  is_bold: false,
  is_italic: false,
  is_pre: false,
};

/** Elements that hold paragraphs and are none; text in them that empty lines part is plain text. */
const CONTAINERS = new Set(['article', 'body', 'center', 'div', 'main', 'pre', 'section', 'td']);

/**
 * An HTML text as a document. Navigation, the site's own header and footer, scripts and styles are left out; a line
 * break counts as a space; pull quotes (`aside`) and the labels in a figure are floats, whatever elements they hold.
 * Text that only line breaks and empty lines set out (`pre`, `br`) is read as plain text.
 */
export function readHtml(html: string, sourceId: string, reference: Reference): Document {
  const $ = load(limitNesting(html), { sourceCodeLocationInfo: true });
  for (const root of $.root().toArray()) limitDepth(root, MAX_DEPTH);
  const writer = newWriter(reference);
  for (const node of $.root().contents().toArray()) walk(node, OUTSIDE, writer);
  writer.flush(OUTSIDE);
  return { source_id: sourceId, pages: null, blocks: attachCaptions(writer.blocks, reference) };
}

/** The encoding that an HTML file declares in its first kilobyte; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

interface Writer {
  blocks: Block[];
  add: (text: string, line: number | null, context: Context) => void;
  breakLine: () => void;
  /** Whether no text has come since the last block. */
  isAtStart: () => boolean;
  flush: (context: Context) => void;
}

/** Collects inline text and ends it as a block when the flow breaks. */
function newWriter(reference: Reference): Writer {
  const blocks: Block[] = [];
  let dresser = newLineDresser();
  let start: number | null = null;
  const addText = (text: string, line: number | null, context: Context): void => {
    if (start === null && text.trim() !== '') start = line;
    dresser.add(text, context);
  };
  return {
    blocks,
    add: (text, line, context) => {
      const [first = '', ...others] = context.is_pre ? text.split('\n') : [text];
      addText(first, line, context);
      for (const [index, other] of others.entries()) {
        dresser.breakLine();
        addText(other, line === null ? null : line + index + 1, context);
      }
    },
    breakLine: () => dresser.breakLine(),
    isAtStart: () => start === null,
    flush: ({ kind, level, marks }) => {
      const lines = dresser.lines();
      const text = foldSpace(lines.map((line) => line.text).join(' '));
      const place = { page: null, line: start };
      const block = { kind, level, text, place, dressed: lines, marks };
      if (isPlainText(block)) blocks.push(...readLines(lines, place, reference));
      else if (text !== '') blocks.push(block);
      dresser = newLineDresser();
      start = null;
    },
  };
}

/** Whether line breaks alone part the paragraphs of a block: it stands in no element that says what it is. */
function isPlainText({ kind, marks = [], dressed = [] }: TextBlock): boolean {
  const [name = '', ...others] = marks;
  const isPlain = kind === 'paragraph' && others.length === 0 && CONTAINERS.has(name);
  return isPlain && (name === 'pre' || dressed.some((line) => line.after_gap));
}

function readLines(
  lines: readonly DressedLine[],
  place: TextBlock['place'],
  reference: Reference,
): Block[] {
  const text = lines.map((line) => (line.after_gap ? `\n${line.text}` : line.text)).join('\n');
  return readText(text, '', reference).blocks.map((block) => ({ ...block, place }));
}

function walk(node: AnyNode, context: Context, writer: Writer): void {
  if (isText(node)) writer.add(node.data, lineOf(node), context);
  if (!isTag(node) || isSkipped(node, context, writer)) return;
  if (node.name === 'br') writer.breakLine();
  if (!breaksText(node)) {
    const inner = { ...context, ...dressOf(node, context) };
    for (const child of node.children) walk(child, inner, writer);
    return;
  }
  writer.flush(context);
  if (node.name === 'table' && !isLayoutTable(node)) {
    writer.blocks.push(...readHtmlTable(node, lineOf(node)));
    return;
  }
  const inner = {
    ...blockRole(node, context),
    ...dressOf(node, context),
    marks: marksOf(node, context.marks),
    is_pre: context.is_pre || node.name === 'pre',
  };
  for (const child of node.children) walk(child, inner, writer);
  writer.flush(inner);
}

/** What is not read: unseen elements, the furniture of the page, the marks of list items but not the numbers of headings. */
function isSkipped(node: Element, { kind }: Context, { isAtStart }: Writer): boolean {
  if (isUnseen(node) || isPageFurniture(node)) return true;
  return kind !== 'heading' && isListMark(node, { first: isAtStart() });
}

/** The element's name and classes; what stands in the term or the details of a list keeps that mark. */
function marksOf(node: Element, outer: string[]): string[] {
  const classes = (node.attribs['class'] ?? '').split(/\s+/u).filter((name) => name !== '');
  return [...outer.filter((mark) => mark === 'dt' || mark === 'dd'), node.name, ...classes];
}

function lineOf(node: AnyNode): number | null {
  return node.sourceCodeLocation?.startLine ?? null;
}
