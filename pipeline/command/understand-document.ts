import { basename, extname, resolve } from 'node:path';
import type { ManifestSource } from '../../schemas/types.ts';
import { isHeld, loadSources } from '../acquire/load-sources.ts';
import type { Document } from '../read/document.ts';
import { startReader } from '../read/start-reader.ts';
import type { ReadingLimits } from '../read/start-reader.ts';
import { compileReference } from '../reference.ts';
import type { Reference } from '../reference.ts';
import { slug } from '../slug.ts';
import type { Io } from './command.ts';
import { loadRows } from './load-rows.ts';
import { report } from './report.ts';

const FORMATS: Readonly<Record<string, ManifestSource['format']>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.md': 'markdown',
  '.pdf': 'pdf',
};

/** A document, and the vocabularies by which it was read. */
export interface Understood {
  document: Document;
  reference: Reference;
}

/** The format that the name of a file tells; null where it tells none that is a document's. */
export function documentFormat(file: string): ManifestSource['format'] | null {
  return FORMATS[extname(file).toLowerCase()] ?? null;
}

/** Reads one file as a document; null, with the reasons printed, where it cannot be read. */
export async function understandDocument(
  file: string,
  format: ManifestSource['format'],
  limits: ReadingLimits,
  io: Io,
): Promise<Understood | null> {
  const reader = startReader(limits);
  try {
    const rows = loadRows(io);
    const loaded = await loadSources([entryOf(file, format)], resolve(io.cwd, 'manifest'));
    report(loaded.diagnostics, io);
    const [source] = loaded.value.filter(isHeld);
    if (rows === null || source === undefined) return null;
    const reading = reader.read(source, rows);
    const reference = compileReference(rows);
    const { value: document, diagnostics } = await reading;
    return report(diagnostics, io) === 0 && document !== null ? { document, reference } : null;
  } finally {
    await reader.close();
  }
}

function entryOf(file: string, format: ManifestSource['format']): ManifestSource {
  const id = slug(basename(file)) || 'document';
  return {
    source_id: id,
    title: file,
    publisher: '-',
    kind: 'document',
    format,
    licence: '-',
    path: file,
  };
}
