import { load } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import { foldSpace } from './document.ts';
import type { Block, Document, TextBlock } from './document.ts';
import { breaksText, isUnseen } from './html-elements.ts';
import { readHtmlTable } from './read-html-table.ts';

/** Inside these, a header or footer belongs to the text; elsewhere it is the site's (HTML standard, header element). */
const SECTIONS = new Set(['article', 'aside', 'main', 'section', 'blockquote']);

type Kind = Pick<TextBlock, 'kind' | 'level'>;

/**
 * An HTML text as a document. Navigation, the site's own header and footer, scripts and styles are left out; a line
 * break counts as a space; pull quotes (`aside`) and the labels in a figure are floats, whatever elements they hold.
 */
export function readHtml(html: string, sourceId: string): Document {
  const $ = load(html, { sourceCodeLocationInfo: true });
  const writer = newWriter();
  for (const node of $.root().contents().toArray())
    walk(node, { kind: 'paragraph', level: null }, writer);
  writer.flush({ kind: 'paragraph', level: null });
  return { source_id: sourceId, pages: null, blocks: writer.blocks };
}

/** The encoding that an HTML file declares in its first kilobyte; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

interface Writer {
  blocks: Block[];
  add: (text: string, line: number | null) => void;
  flush: (kind: Kind) => void;
}

/** Collects inline text and ends it as a block when the flow breaks. */
function newWriter(): Writer {
  const blocks: Block[] = [];
  let buffer = '';
  let start: number | null = null;
  return {
    blocks,
    add: (text, line) => {
      if (start === null && text.trim() !== '') start = line;
      buffer += text;
    },
    flush: (kind) => {
      const text = foldSpace(buffer);
      if (text !== '') blocks.push({ ...kind, text, place: { page: null, line: start } });
      buffer = '';
      start = null;
    },
  };
}

function walk(node: AnyNode, kind: Kind, writer: Writer): void {
  if (isText(node)) writer.add(node.data, lineOf(node));
  if (!isTag(node) || isSkipped(node)) return;
  if (node.name === 'br') writer.add(' ', null);
  if (!breaksText(node)) {
    for (const child of node.children) walk(child, kind, writer);
    return;
  }
  writer.flush(kind);
  if (node.name === 'table') {
    writer.blocks.push(...readHtmlTable(node, lineOf(node)));
    return;
  }
  const inner = kindOf(node, kind);
  for (const child of node.children) walk(child, inner, writer);
  writer.flush(inner);
}

function kindOf({ name }: Element, outer: Kind): Kind {
  if (name === 'figcaption') return { kind: 'caption', level: null };
  if (outer.kind === 'float') return outer;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (name === 'li') return { kind: 'list_item', level: null };
  if (name === 'aside' || name === 'figure') return { kind: 'float', level: null };
  return outer;
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
