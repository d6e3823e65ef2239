/**
 * The PDF engine and the library that we open files with. All parts of the engine are loaded here, in one place, since
 * its build for Node replaces `Array.prototype.push` by one several times slower for the whole thread (for the sake of
 * arrays whose length cannot be written). We put the native one back, which makes the engine half as fast again.
 */
import { nativePush } from './native-push.ts';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { PasswordException, PDFParse } from 'pdf-parse';

if (nativePush !== undefined) Object.defineProperty(Array.prototype, 'push', nativePush);

export type { LoadParameters } from 'pdf-parse';
export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
export { getDocument, OPS, PasswordException, PDFParse };
