import type { Document } from '../read/document.ts';
import type { Reference } from '../reference.ts';
import { extractClaims } from './extract-claims.ts';
import { extractEntries } from './extract-entries.ts';
import { extractListings } from './extract-listings.ts';
import { extractMentions } from './extract-mentions.ts';
import { extractOutline } from './extract-outline.ts';
import { extractSections } from './extract-sections.ts';
import type { Extraction } from './extraction.ts';

/** What a document says: concepts in lists and sections, terminological entries, mentions, claims. Nothing is repaired here. */
export function extract(document: Document, reference: Reference): Extraction {
  const { wordings } = reference;
  return {
    source_id: document.source_id,
    is_paraphrase: document.blocks.some(
      (block) => block.kind !== 'table' && wordings.isParaphraseNotice(block.text),
    ),
    listings: extractListings(document, reference),
    sections: extractSections(document, reference),
    entries: extractEntries(document, reference),
    mentions: extractMentions(document, reference),
    claims: extractClaims(document, reference),
    outline: extractOutline(document, reference),
    tables: document.blocks.filter((block) => block.kind === 'table'),
  };
}
