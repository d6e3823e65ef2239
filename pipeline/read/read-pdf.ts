import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic, DiagnosticCode, Outcome } from '../diagnostic.ts';
import type { Reference } from '../reference.ts';
import type { Document, Sheet } from './document.ts';
import { dropArtifacts } from './pdf/drop-artifacts.ts';
import { dropFurniture } from './pdf/drop-furniture.ts';
import { layOut } from './pdf/lay-out.ts';
import { listAside } from './pdf/list-aside.ts';
import { openPdf } from './pdf/open-pdf.ts';
import type { OpenedPdf, PdfFault } from './pdf/open-pdf.ts';
import type { Page } from './pdf/page.ts';

const FAULTS: Readonly<Record<PdfFault, readonly [DiagnosticCode, string]>> = {
  encrypted: ['read/encrypted', 'The PDF is encrypted. Save it without a password.'],
  damaged: [
    'read/damaged',
    'The file is damaged or is no PDF. Restore it, or print it to a new PDF.',
  ],
};

/** A PDF as a document; null where it is encrypted or damaged as a whole. */
export async function readPdf(
  bytes: Uint8Array,
  sourceId: string,
  reference: Pick<Reference, 'wordings'>,
): Promise<Outcome<Document | null>> {
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') {
    const [code, message] = FAULTS[opened];
    return { value: null, diagnostics: [diagnostic(code, { source: sourceId }, message)] };
  }
  const { pages, damaged, title, language } = opened;
  const clean = dropFurniture(pages.map(dropArtifacts));
  return {
    value: {
      source_id: sourceId,
      pages: pages.length + damaged.length,
      blocks: layOut(clean, reference.wordings),
      title,
      language,
      sheets: pages.map(toSheet),
      aside: listAside(pages, clean),
    },
    diagnostics: checkPages(opened, sourceId),
  };
}

function toSheet({ number, width, height, items, is_tagged: isTagged }: Page): Sheet {
  const evidence = isTagged === true ? 'tags' : 'geometry';
  return { number, width, height, has_text: items.length > 0, evidence };
}

/** What is wrong with single pages: those that the engine cannot read, and those that are images. */
function checkPages({ pages, damaged, pictures }: OpenedPdf, source: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (damaged.length > 0) {
    const message = `${listPages(damaged)} cannot be read; the others are. Restore the file, or print it to a new PDF.`;
    found.push(diagnostic('read/damaged-pages', { source, page: damaged[0] }, message));
  }
  if (pages.every(({ items }) => items.length === 0)) {
    const message = 'No page holds text; they are images. Recognise the text (OCR) first.';
    found.push(diagnostic('read/no-text', { source, page: pages[0]?.number }, message));
    return found;
  }
  if (pictures.length > 0) {
    const message = `${listPages(pictures)} hold pictures and no text. If the pictures show text, recognise it (OCR) first.`;
    found.push(diagnostic('read/image-pages', { source, page: pictures[0] }, message));
  }
  return found;
}

/** `Page 3`, `Pages 3, 5–9`. */
function listPages(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const texts = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `Page${numbers.length === 1 ? '' : 's'} ${texts.join(', ')}`;
}
