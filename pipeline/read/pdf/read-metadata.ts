import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says of itself; null for each that it does not say, or where it cannot be read. */
export interface PdfMetadata {
  title: string | null;
  language: string | null;
}

/** The title and language in the metadata of a PDF. */
export async function readMetadata(bytes: Uint8Array): Promise<PdfMetadata> {
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
  try {
    const { info } = await (await task.promise).getMetadata();
    return { title: textOf(info, 'Title'), language: textOf(info, 'Language') };
  } catch {
    return { title: null, language: null };
  } finally {
    await task.destroy();
  }
}

function textOf(info: object, key: string): string | null {
  const value: unknown = Object.getOwnPropertyDescriptor(info, key)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
