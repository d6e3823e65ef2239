import { load } from 'cheerio';
import type { HeldSource } from '../acquire/load-sources.ts';
import { decodeText } from './decode-text.ts';
import { foldSpace } from './document.ts';
import type { Document } from './document.ts';
import { readMetadata } from './pdf/read-metadata.ts';
import { declaredEncoding } from './read-html.ts';

/** How a document introduces itself; null for what it does not say. */
export interface Introduction {
  title: string | null;
  /** ISO 639 code. */
  language: string | null;
}

/** The title and language of a document: what its metadata say, else its first heading; a web page's heading goes first. */
export async function describeDocument(
  { entry, bytes }: HeldSource,
  { blocks }: Document,
): Promise<Introduction> {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const first = headings.find(({ level }) => level === 1) ?? headings[0];
  const heading = first?.text ?? null;
  if (entry.format === 'pdf') {
    const { title, language } = await readMetadata(bytes);
    const isTitle = title?.trim().includes(' ') === true;
    return { title: isTitle ? foldSpace(title) : heading, language: codeOf(language) };
  }
  if (entry.format !== 'html') return { title: heading, language: null };
  const $ = load(decodeText(bytes, entry.source_id, declaredEncoding(bytes)).value);
  const title = foldSpace($('title').first().text());
  const language = $('html').attr('lang') ?? null;
  return { title: heading ?? (title === '' ? null : title), language: codeOf(language) };
}

/** `en-GB` → en; null for anything that begins with no code. */
function codeOf(language: string | null): string | null {
  return /^([a-z]{2,3})(?![a-z])/i.exec(language ?? '')?.[1]?.toLowerCase() ?? null;
}
