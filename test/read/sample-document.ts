/** Short ways to write the documents that tests invent. */
import type { Block, Document, TextBlock } from '../../pipeline/read/document.ts';
import { markdownToHtml } from '../../pipeline/read/markdown-to-html.ts';
import { readHtml } from '../../pipeline/read/read-html.ts';
import { readText } from '../../pipeline/read/read-text.ts';
import { reference } from '../reference.ts';

/** A document of lines of text. */
export function textDocument(lines: readonly string[], sourceId = 'doc'): Document {
  return readText(lines.join('\n'), sourceId, reference);
}

/** A document of the body of an HTML page. */
export function htmlDocument(body: string, sourceId = 'doc'): Document {
  return readHtml(`<!doctype html><body>${body}</body>`, sourceId, reference);
}

/** A document of a Markdown text. */
export function markdownDocument(markdown: string, sourceId = 'doc'): Document {
  return readHtml(markdownToHtml(markdown, reference.entryWords), sourceId, reference);
}

/** `heading: Scope`: kind and text of each block; a table is its rows, cells parted by a bar. */
export function outline({ blocks }: Document): string[] {
  return blocks.map((block) =>
    block.kind === 'table'
      ? `table: ${block.rows.map((row) => row.map((cell) => cell.join(' / ')).join(' | ')).join(' || ')}`
      : `${block.kind}: ${block.text}`,
  );
}

/** A document of ready blocks. */
export function documentOf(blocks: Block[], sourceId = 'doc'): Document {
  return { source_id: sourceId, pages: null, blocks };
}

/** A block of text that stands nowhere in particular; a heading has a level, unless it only looks like one. */
export function block(
  kind: TextBlock['kind'],
  text: string,
  level: TextBlock['level'] = null,
): TextBlock {
  return { kind, level, text, place: { page: null, line: null } };
}
