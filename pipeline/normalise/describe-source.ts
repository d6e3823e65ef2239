import type { SourceRow } from '../../schemas/types.ts';
import type { LoadedSource } from '../acquire/load-sources.ts';
import type { Document } from '../read/document.ts';

/** A source as a row: its manifest entry, and what reading it showed. */
export function describeSource(
  { entry, sha256, size }: LoadedSource,
  documents: readonly Document[],
): SourceRow {
  const document = documents.find(({ source_id: id }) => id === entry.source_id);
  return {
    source_id: entry.source_id,
    title: entry.title,
    publisher: entry.publisher,
    kind: entry.kind,
    format: entry.format,
    licence: entry.licence,
    text_rights: entry.text_rights ?? 'cite_only',
    language: entry.language ?? null,
    retrieved_date: entry.retrieved_date ?? null,
    url: entry.url ?? null,
    attribution: entry.attribution ?? null,
    sha256,
    bytes: size,
    pages: document?.pages ?? null,
  };
}
