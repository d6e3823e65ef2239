import { createHash } from 'node:crypto';
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

/** The project's own registers, which every build uses: sources of facts beside those of the manifest. */
export const INPUT_SOURCES = {
  committees: {
    source_id: 'input-committees',
    title: 'Register of committees',
    path: 'input/registers/committees.csv',
    kind: 'committees',
  },
  organizations: {
    source_id: 'input-organizations',
    title: 'Register of organisations',
    path: 'input/registers/organizations.csv',
    kind: 'register',
  },
} as const;

/** The project's own registers as rows, from the texts of the edited files by path. */
export function describeInput(files: ReadonlyMap<string, string>): SourceRow[] {
  return Object.values(INPUT_SOURCES).map(({ source_id, title, path, kind }) => {
    const text = files.get(path) ?? '';
    return {
      source_id,
      title,
      publisher: 'SM2 catalogue builder',
      kind,
      format: 'csv',
      licence: 'CC BY 4.0; facts of ISO committees from ISO Open Data, ODC-By 1.0',
      text_rights: 'open',
      language: null,
      retrieved_date: null,
      url: null,
      attribution:
        'Contains information from ISO Open Data, made available under the ODC Attribution License.',
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      pages: null,
    };
  });
}
