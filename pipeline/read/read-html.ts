import { load } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import type { Reference } from '../reference.ts';
import { attachCaptions } from './attach-captions.ts';
import { attachTableNotes } from './attach-table-notes.ts';
import { blockRole, isFootnote } from './block-role.ts';
import type { AsideLine, Block, Document } from './document.ts';
import { dressOf } from './dress-lines.ts';
import { breaksText, isUnseen } from './html-elements.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { isListMark } from './is-list-mark.ts';
import { isPageFurniture } from './is-page-furniture.ts';
import { joinTableParts } from './join-table-parts.ts';
import { languageCode } from './language-code.ts';
import { limitDepth } from './limit-depth.ts';
import { limitNesting } from './limit-nesting.ts';
import { listNotes } from './list-notes.ts';
import { newBlockWriter } from './new-block-writer.ts';
import type { BlockWriter, Context } from './new-block-writer.ts';
import { readHtmlTable } from './read-html-table.ts';

/** Deeper elements are read as plain text. */
const MAX_DEPTH = 1000;

const OUTSIDE: Context = {
  kind: 'paragraph',
  level: null,
  marks: [],
  is_bold: false,
  is_italic: false,
  is_pre: false,
};

const FOOTNOTE = { kind: 'footnote', level: null } as const;

/**
 * An HTML text as a document. Navigation, the site's own header and footer, scripts and styles are left out; a line
 * break counts as a space; pull quotes (`aside`) and the labels in a figure are floats, whatever elements they hold;
 * footnotes stand apart, and the marks that refer to them are left out.
 * Text that only line breaks and empty lines set out (`pre`, `br`) is read as plain text.
 */
export function readHtml(html: string, sourceId: string, reference: Reference): Document {
  const $ = load(limitNesting(html), { sourceCodeLocationInfo: true });
  for (const root of $.root().toArray()) limitDepth(root, MAX_DEPTH);
  const writer = newBlockWriter(reference, listNotes($));
  for (const node of $.root().contents().toArray()) walk(node, OUTSIDE, writer);
  writer.flush(OUTSIDE);
  const captioned = attachCaptions(writer.blocks, reference);
  const joined = joinTableParts(captioned, reference);
  const blocks = attachTableNotes(joined, reference.entryWords);
  const language = languageCode($('html').attr('lang') ?? null);
  return { source_id: sourceId, pages: null, blocks, language, aside: writer.aside };
}

/** The encoding that an HTML file declares in its first kilobyte; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

function walk(node: AnyNode, context: Context, writer: BlockWriter): void {
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

function walkBlock(node: Element, context: Context, writer: BlockWriter): void {
  writer.flush(context);
  if (node.name === 'table' && !isLayoutTable(node)) {
    writer.blocks.push(...readHtmlTable(node, lineOf(node), writer.words));
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

function walkChildren({ children }: Element, context: Context, writer: BlockWriter): void {
  for (const child of children) walk(child, context, writer);
}

/** The blocks in an element that stands apart from the text around it. */
function readApart(node: Element, context: Context, writer: BlockWriter): Block[] {
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
function isMark(node: Element, { kind }: Context, { isAtStart }: BlockWriter): boolean {
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
