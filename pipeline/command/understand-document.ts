import { basename, extname, resolve } from 'node:path';
import type { ManifestSource } from '../../schemas/types.ts';
import { isHeld, loadSources } from '../acquire/load-sources.ts';
import { startReader } from '../extract/start-reader.ts';
import type { Reading, ReadingLimits } from '../extract/start-reader.ts';
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

/** The format that the name of a file tells; null where it tells none that is a document's. */
export function documentFormat(file: string): ManifestSource['format'] | null {
  return FORMATS[extname(file).toLowerCase()] ?? null;
}

/** Reads one file as a document, and what it says; null, with the reasons printed, where it cannot be read. */
export async function understandDocument(
  file: string,
  format: ManifestSource['format'],
  limits: ReadingLimits,
  io: Io,
): Promise<Reading | null> {
  const reader = startReader(limits);
  try {
    const rows = loadRows(io);
    const loaded = await loadSources([entryOf(file, format)], resolve(io.cwd, 'manifest'));
    report(loaded.diagnostics, io);
    const [source] = loaded.value.filter(isHeld);
    if (rows === null || source === undefined) return null;
    const { value, diagnostics } = await reader.read(source, rows);
    return report(diagnostics, io) === 0 ? value : null;
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
