/** Short ways to write an invented document and the terminological entries that it holds. */
import type { Equivalent } from '../../pipeline/extract/extraction.ts';
import type { Document } from '../../pipeline/read/document.ts';
import { htmlDocument, markdownDocument, textDocument } from '../read/sample-document.ts';

/** What a test expects of an entry; what is not named must be empty. */
export interface Expected {
  number?: string;
  term: string;
  admitted?: string[];
  deprecated?: string[];
  domain?: string;
  definition: string;
  notes?: string[];
  examples?: string[];
  source?: { ref: string | null; clause: string | null; is_modified: boolean };
  language?: string;
  equivalents?: Equivalent[];
}

export interface Dress {
  name: string;
  /** The text of the document in its format; the body of a page. */
  source: string;
  format: 'html' | 'markdown' | 'text';
  document: Document;
  entries: Expected[];
}

/** A dress in plain text. */
export const text = (name: string, lines: string, entries: Expected[]): Dress => ({
  name,
  source: lines,
  format: 'text',
  document: textDocument(lines.split('\n')),
  entries,
});

/** A dress in HTML, from the body of the page. */
export const html = (name: string, body: string, entries: Expected[]): Dress => ({
  name,
  source: body,
  format: 'html',
  document: htmlDocument(body),
  entries,
});

/** A dress in Markdown. */
export const markdown = (name: string, lines: string, entries: Expected[]): Dress => ({
  name,
  source: lines,
  format: 'markdown',
  document: markdownDocument(lines),
  entries,
});

/** The source that an entry cites. */
export const cites = (ref: string | null, clause: string | null = null, isModified = false) => ({
  ref,
  clause,
  is_modified: isModified,
});
