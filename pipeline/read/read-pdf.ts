import { diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../diagnostic.ts';
import type { Reference } from '../reference.ts';
import type { Document } from './document.ts';
import { layOut } from './pdf/lay-out.ts';
import { openPdf } from './pdf/open-pdf.ts';

/** A PDF as a document; null where it is encrypted or damaged. */
export async function readPdf(
  bytes: Uint8Array,
  sourceId: string,
  reference: Reference,
): Promise<Outcome<Document | null>> {
  const pages = await openPdf(bytes);
  if (pages === 'encrypted') {
    const message = 'The PDF is encrypted. Save it without a password.';
    return {
      value: null,
      diagnostics: [diagnostic('read/encrypted', { source: sourceId }, message)],
    };
  }
  if (pages === 'damaged') {
    const message = 'The file is damaged or is no PDF. Restore it, or print it to a new PDF.';
    return {
      value: null,
      diagnostics: [diagnostic('read/damaged', { source: sourceId }, message)],
    };
  }
  const blank = pages.filter(({ items }) => items.length === 0).map(({ number }) => number);
  const unread = blank.length > 0 && blank.length === pages.length ? blank : [];
  const diagnostics = unread.slice(0, 1).map((page) => {
    const message = 'No page holds text; they are images. Recognise the text (OCR) first.';
    return diagnostic('read/no-text', { source: sourceId, page }, message);
  });
  const blocks = layOut(pages, reference.wordings);
  return { value: { source_id: sourceId, pages: pages.length, blocks }, diagnostics };
}
