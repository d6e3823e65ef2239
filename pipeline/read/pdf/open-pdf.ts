import { getDocument, OPS, PasswordException, PDFParse } from './engine.ts';
import type { LoadParameters, PDFDocumentProxy, PDFPageProxy } from './engine.ts';
import type { Page, Tag } from './page.ts';
import { reachLabels } from './reach-labels.ts';
import { readBullets } from './read-bullets.ts';
import { mainTurn, readItems } from './read-items.ts';
import type { Font, RawMark, RawText } from './read-items.ts';
import type { StructNode } from './read-tags.ts';
import { readTags } from './read-tags.ts';
import { respaceLetters } from './respace-letters.ts';
import { trustTags } from './trust-tags.ts';
import { multiply, readRules, toMatrix } from './read-rules.ts';
import type { Matrix, OperatorList } from './read-rules.ts';

/** Why a file gives no pages. */
export type PdfFault = 'encrypted' | 'damaged';

/** What a file holds. */
export interface OpenedPdf {
  pages: Page[];
  /** The numbers of the pages that the engine cannot read; they are missing among the others. */
  damaged: number[];
  /** The numbers of the pages on which something is painted, but no text. */
  pictures: number[];
  /** What the file says of itself. */
  title: string | null;
  language: string | null;
}

/** A page as the engine gives it. */
interface RawPage {
  page: PDFPageProxy;
  operators: OperatorList;
  items: readonly (RawText | RawMark)[];
  tags: ReadonlyMap<string, Tag>;
}

/** From so many shapes on, a page without text may show letters as shapes. */
const MANY_SHAPES = 200;
const IMAGES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
]);
const ENGINE = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
const OPTIONS: LoadParameters = {
  cMapUrl: new URL('cmaps/', ENGINE).pathname,
  standardFontDataUrl: new URL('standard_fonts/', ENGINE).pathname,
  isEvalSupported: false,
  verbosity: 0,
};

/**
 * The pages of a PDF. The engine runs in this thread and fetches nothing; character maps and the standard fonts come
 * with it. A copy of the bytes is handed over, since the engine may take them for itself.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | PdfFault> {
  const options = () => ({ ...OPTIONS, data: new Uint8Array(bytes) });
  const facts = await inspect(options());
  if (typeof facts === 'string') return facts;
  const task = getDocument(options());
  try {
    const found = await readPages(await task.promise);
    return found.pages.length === 0 ? 'damaged' : { ...found, ...facts };
  } finally {
    await task.destroy();
  }
}

/** What a file says of itself; that it can be opened at all is known from here on. */
async function inspect(
  options: LoadParameters,
): Promise<Pick<OpenedPdf, 'title' | 'language'> | PdfFault> {
  const parser = new PDFParse(options);
  try {
    const facts: unknown = (await parser.getInfo()).info;
    return describe(facts);
  } catch (error) {
    return error instanceof PasswordException ? 'encrypted' : 'damaged';
  } finally {
    await parser.destroy();
  }
}

function describe(info: unknown): Pick<OpenedPdf, 'title' | 'language'> {
  const facts = new Map<string, unknown>(Object.entries(info ?? {}));
  const textOf = (name: string) => {
    const value = facts.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { title: textOf('Title'), language: textOf('Language') };
}

async function readPages(
  document: PDFDocumentProxy,
): Promise<Pick<OpenedPdf, 'pages' | 'damaged' | 'pictures'>> {
  const pages: Page[] = [];
  const damaged: number[] = [];
  const pictures: number[] = [];
  const hasTags = (await document.getMarkInfo())?.Marked === true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const raw = await askEngine(document, number, hasTags);
    if (raw === null) damaged.push(number);
    else {
      const page = readPage(raw, number);
      pages.push(page);
      if (page.items.length === 0 && isPainted(raw.operators)) pictures.push(number);
      raw.page.cleanup();
    }
  }
  return { pages, damaged, pictures };
}

/** Null where the engine cannot make sense of the page. */
async function askEngine(
  document: PDFDocumentProxy,
  number: number,
  hasTags: boolean,
): Promise<RawPage | null> {
  try {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree: StructNode = hasTags ? await page.getStructTree() : {};
    return { page, operators, items, tags: readTags(tree) };
  } catch {
    return null;
  }
}

/** Whether a page shows an image, or so many shapes that they may be letters. */
function isPainted({ fnArray }: OperatorList): boolean {
  const shapes = fnArray.filter((operator) => operator === OPS.constructPath).length;
  return shapes >= MANY_SHAPES || fnArray.some((operator) => IMAGES.has(operator));
}

function readPage({ page, operators, items, tags }: RawPage, number: number): Page {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = toMatrix(transform);
  const turn = mainTurn(items, view);
  const base = multiply(TURNS(width, height)[turn] ?? TURNS(width, height)[0], view);
  const runs = readItems(items, base, (name) => fontOf(page, name), tags);
  const trusted = trustTags(respaceLetters(runs, operators));
  const { rules, dots } = readRules(operators, base);
  return {
    number,
    width: turn % 2 === 0 ? width : height,
    height: turn % 2 === 0 ? height : width,
    items: reachLabels([...trusted.items, ...readBullets(dots, trusted.items)]),
    rules,
    is_tagged: trusted.is_trusted,
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
  if (typeof font !== 'object' || font === null)
    return { name: id, is_bold: false, is_italic: false };
  const name = 'name' in font && typeof font.name === 'string' ? font.name : id;
  const isBold = ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
  const isItalic = 'italic' in font && font.italic === true;
  return { name, is_bold: isBold, is_italic: isItalic };
}
