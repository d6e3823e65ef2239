import type { HeldSource } from '../acquire/load-sources.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';
import type { Reference } from '../reference.ts';
import { decodeText } from './decode-text.ts';
import type { Document } from './document.ts';
import { findMisread } from './find-misread.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { declaredEncoding, readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** More white space in a row than parts columns on any page; a parser may take twenty times its size. */
const LONG_BLANK = /[ \t]{1000}/g;

/**
 * A source of the kind `document` as a document, whatever its format; null where it cannot be read. The engine for PDF
 * is loaded only for a PDF, since that takes as long as reading a small one.
 */
export async function read(
  { entry, bytes }: HeldSource,
  reference: Reference,
): Promise<Outcome<Document | null>> {
  const { source_id: id, format } = entry;
  if (format === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts');
    return readPdf(bytes, id, reference);
  }
  const isHtml = format === 'html';
  if (!isHtml && format !== 'text' && format !== 'markdown') {
    const message = `Documents in the format ${format} cannot be read yet. Convert it to html or text.`;
    return { value: null, diagnostics: [diagnostic('input/unreadable', { source: id }, message)] };
  }
  const text = decodeText(bytes, id, isHtml ? declaredEncoding(bytes) : null);
  const written = text.value.replace(LONG_BLANK, ' ');
  const document =
    format === 'text'
      ? readText(written, id, reference)
      : readHtml(isHtml ? written : markdownToHtml(written, reference.entryWords), id, reference);
  const isEmpty = document.blocks.length === 0 && text.diagnostics.length === 0;
  const empty = diagnostic(
    'read/empty',
    { source: id },
    'The document holds no text. Check the file.',
  );
  const diagnostics = [...text.diagnostics, ...findMisread(document)];
  return { value: document, diagnostics: isEmpty ? [empty] : diagnostics };
}
