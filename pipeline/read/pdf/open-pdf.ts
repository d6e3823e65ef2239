import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from './page.ts';
import { reachLabels } from './reach-labels.ts';
import { readBullets } from './read-bullets.ts';
import { mainTurn, readItems } from './read-items.ts';
import type { Font } from './read-items.ts';
import { respaceLetters } from './respace-letters.ts';
import { multiply, readRules, toMatrix } from './read-rules.ts';
import type { Matrix } from './read-rules.ts';

/** Why a file gives no pages. */
export type PdfFault = 'encrypted' | 'damaged';

const ENGINE = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));

/**
 * The pages of a PDF. The engine runs in this thread and fetches nothing; character maps and the standard fonts come
 * with it. A copy of the bytes is handed over, since the engine may take them for itself.
 */
export async function openPdf(bytes: Uint8Array): Promise<Page[] | PdfFault> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: new URL('cmaps/', ENGINE).pathname,
    standardFontDataUrl: new URL('standard_fonts/', ENGINE).pathname,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, number));
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy, number: number): Promise<Page> {
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = toMatrix(transform);
  const turn = mainTurn(items, view);
  const base = multiply(TURNS(width, height)[turn] ?? TURNS(width, height)[0], view);
  const runs = readItems(items, base, (name) => fontOf(page, name));
  const text = respaceLetters(runs, operators);
  const { rules, dots } = readRules(operators, base);
  return {
    number,
    width: turn % 2 === 0 ? width : height,
    height: turn % 2 === 0 ? height : width,
    items: reachLabels([...text, ...readBullets(dots, text)]),
    rules,
  };
}

/** What turns a page clockwise by 0 to 3 quarters and moves it back to the origin. */
function TURNS(width: number, height: number): readonly [Matrix, Matrix, Matrix, Matrix] {
  return [
    [1, 0, 0, 1, 0, 0],
    [0, 1, -1, 0, height, 0],
    [-1, 0, 0, -1, width, height],
    [0, -1, 1, 0, 0, width],
  ];
}

function fontOf(page: PDFPageProxy, id: string): Font {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  if (typeof font !== 'object' || font === null) return { name: id, is_bold: false };
  const name = 'name' in font && typeof font.name === 'string' ? font.name : id;
  const isBold = ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
  return { name, is_bold: isBold };
}
