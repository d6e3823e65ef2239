import { load } from 'cheerio';
import type { HeldSource } from '../acquire/load-sources.ts';
import { decodeText } from './decode-text.ts';
import { foldSpace } from './document.ts';
import type { Document } from './document.ts';
import { languageCode } from './language-code.ts';
import { readMetadata } from './pdf/read-metadata.ts';
import { declaredEncoding } from './read-html.ts';

/** How a document introduces itself; null for what it does not say. */
export interface Introduction {
  title: string | null;
  /** ISO 639 code. */
  language: string | null;
}

/** A title in metadata that is the name of a file: `Microsoft Word - gears.doc`, `gears`. */
const FILE_NAME = /\.\w{2,4}$|^\S*$/;

/**
 * The title and language of a document. A web page is called by its main heading, else by its metadata; a PDF by its
 * metadata, unless they name a file; these and texts by a heading only if they begin with it.
 */
export async function describeDocument(
  { entry, bytes }: HeldSource,
  { blocks }: Document,
): Promise<Introduction> {
  const [first] = blocks;
  const heading = first?.kind === 'heading' ? first.text : null;
  if (entry.format === 'pdf') {
    const { title, language } = await readMetadata(bytes);
    const named = foldSpace(title ?? '');
    return { title: FILE_NAME.test(named) ? heading : named, language: languageCode(language) };
  }
  if (entry.format !== 'html') return { title: heading, language: null };
  const main = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const $ = load(decodeText(bytes, entry.source_id, declaredEncoding(bytes)).value);
  const title = foldSpace($('title').first().text());
  return {
    title: main?.kind === 'heading' ? main.text : title === '' ? heading : title,
    language: languageCode($('html').attr('lang') ?? null),
  };
}
