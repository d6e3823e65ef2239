import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import type { Reference } from '../reference.ts';
import { attachCaptions } from './attach-captions.ts';
import { blockRole, isFootnote } from './block-role.ts';
import { foldSpace } from './document.ts';
import type { AsideLine, Block, Document, DressedLine, TextBlock } from './document.ts';
import { dressOf, newLineDresser } from './dress-lines.ts';
import type { Dress } from './dress-lines.ts';
import { breaksText, isUnseen } from './html-elements.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { isListMark } from './is-list-mark.ts';
import { noteTarget } from './is-note-reference.ts';
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

const FOOTNOTE = { kind: 'footnote', level: null } as const;

/** Elements that hold paragraphs and are none; text in them that empty lines part is plain text. */
const CONTAINERS = new Set(['article', 'body', 'center', 'div', 'main', 'pre', 'section', 'td']);

/**
 * An HTML text as a document. Navigation, the site's own header and footer, scripts and styles are left out; a line
 * break counts as a space; pull quotes (`aside`) and the labels in a figure are floats, whatever elements they hold;
 * footnotes stand apart, and the marks that refer to them are left out.
 * Text that only line breaks and empty lines set out (`pre`, `br`) is read as plain text.
 */
export function readHtml(html: string, sourceId: string, reference: Reference): Document {
  const $ = load(limitNesting(html), { sourceCodeLocationInfo: true });
  for (const root of $.root().toArray()) limitDepth(root, MAX_DEPTH);
  const writer = newWriter(reference, listNotes($));
  for (const node of $.root().contents().toArray()) walk(node, OUTSIDE, writer);
  writer.flush(OUTSIDE);
  const blocks = attachCaptions(writer.blocks, reference);
  return { source_id: sourceId, pages: null, blocks, aside: writer.aside };
}

/** The encoding that an HTML file declares in its first kilobyte; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** The identifiers of the places behind them that marks in the text lead to; a mark in a table has its note there. */
function listNotes($: CheerioAPI): Set<string> {
  const links = $('sup, a').not('table *').toArray();
  const inTables = new Set($('table :is(sup, a)').toArray().map(noteTarget));
  const places = new Map(
    $('[id]')
      .toArray()
      .map((element) => [element.attribs['id'] ?? '', offsetOf(element)]),
  );
  const targets = links.flatMap((link) => {
    const target = noteTarget(link);
    const isBehind = target !== null && (places.get(target) ?? 0) > offsetOf(link);
    return isBehind && !inTables.has(target) ? [target] : [];
  });
  return new Set(targets);
}

function offsetOf(element: Element): number {
  return element.sourceCodeLocation?.startOffset ?? 0;
}

interface Writer {
  blocks: Block[];
  /** The furniture of the page. */
  aside: AsideLine[];
  /** The identifiers of the elements that are footnotes, since marks in the text lead to them. */
  notes: ReadonlySet<string>;
  /** Takes what follows the block that is being written. */
  addBehind: (blocks: readonly Block[]) => void;
  add: (text: string, line: number | null, context: Context) => void;
  breakLine: () => void;
  /** Whether no text has come since the last block. */
  isAtStart: () => boolean;
  flush: (context: Context) => void;
  /** A writer for what stands apart from the text. */
  open: () => Writer;
}

/** Collects inline text and ends it as a block when the flow breaks. */
function newWriter(reference: Reference, notes: ReadonlySet<string>): Writer {
  const blocks: Block[] = [];
  let behind: Block[] = [];
  let dresser = newLineDresser();
  let start: number | null = null;
  const addText = (text: string, line: number | null, context: Context): void => {
    if (start === null && text.trim() !== '') start = line;
    dresser.add(text, context);
  };
  return {
    blocks,
    aside: [],
    notes,
    open: () => newWriter(reference, notes),
    addBehind: (more) => void behind.push(...more),
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
      blocks.push(...behind);
      behind = [];
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
  if (!isTag(node) || isUnseen(node) || isMark(node, context, writer)) return;
  if (isPageFurniture(node)) {
    writer.aside.push(...readApart(node, OUTSIDE, writer).flatMap(asideLines));
    return;
  }
  if (node.name === 'br') writer.breakLine();
  if (breaksText(node)) walkBlock(node, context, writer);
  else if (isFootnote(node))
    writer.addBehind(readApart(node, { ...OUTSIDE, ...FOOTNOTE, marks: [node.name] }, writer));
  else walkChildren(node, { ...context, ...dressOf(node, context) }, writer);
}

function walkBlock(node: Element, context: Context, writer: Writer): void {
  writer.flush(context);
  if (node.name === 'table' && !isLayoutTable(node)) {
    writer.blocks.push(...readHtmlTable(node, lineOf(node)));
    return;
  }
  const role = blockRole(node, context);
  const isNote = role.kind !== 'heading' && writer.notes.has(node.attribs['id'] ?? '');
  const inner = {
    ...(isNote ? FOOTNOTE : role),
    ...dressOf(node, context),
    marks: marksOf(node, context.marks),
    is_pre: context.is_pre || node.name === 'pre',
  };
  walkChildren(node, inner, writer);
  writer.flush(inner);
}

function walkChildren({ children }: Element, context: Context, writer: Writer): void {
  for (const child of children) walk(child, context, writer);
}

/** The blocks in an element that stands apart from the text around it. */
function readApart(node: Element, context: Context, writer: Writer): Block[] {
  const apart = writer.open();
  walkChildren(node, context, apart);
  apart.flush(context);
  return apart.blocks;
}

function asideLines(block: Block): AsideLine[] {
  if (block.kind !== 'table') return [{ text: block.text, place: block.place }];
  return block.rows.map((row) => ({ text: row.flat().join(' '), place: block.place }));
}

/** Whether an element is the mark of a list item, and not the number of a heading. */
function isMark(node: Element, { kind }: Context, { isAtStart }: Writer): boolean {
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
