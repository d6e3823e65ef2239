import { createReadStream } from 'node:fs';
import { ARCHIVE_LIMITS } from '../read/archive/archive-item.ts';
import { readArchive } from '../read/archive/read-archive.ts';
import { unpackGzip } from '../read/archive/unpack-gzip.ts';
import { readCsvRows } from '../read/records/read-csv-rows.ts';
import { readJsonRows } from '../read/records/read-json-rows.ts';
import { isRecordFile, readArchiveItem, readRow } from '../read/records/read-records.ts';
import type { HarvestStep } from '../read/records/read-records.ts';
import { splitLines } from '../read/records/split-lines.ts';
import { diagnostic } from '../diagnostic.ts';
import type { HarvestSource } from './harvest-source.ts';
import { readFolder } from './read-folder.ts';

/** Packed bytes that are read at a time. */
const CHUNK = 256 * 1024;

/**
 * Everything that a source on disk holds, one record after the other, in the order of the file. `onBytes` learns how many
 * packed bytes were read.
 */
export async function* readSource(
  source: HarvestSource,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<HarvestStep> {
  const { source_id: id, kind, format, file } = source;
  if (kind === 'relaton' || format === 'tar.gz' || format === 'zip' || format === 'folder') {
    const items =
      format === 'tar.gz' || format === 'zip'
        ? readArchive(openFile(file, onBytes), format, isRecordFile, ARCHIVE_LIMITS)
        : readFolder(file, isRecordFile, ARCHIVE_LIMITS);
    for await (const item of items) yield* readArchiveItem(item, id);
    return;
  }
  const bytes = openFile(file, onBytes);
  const lines = splitLines(file.endsWith('.gz') ? unpackGzip(bytes, ARCHIVE_LIMITS) : bytes);
  try {
    for await (const row of format === 'csv' ? readCsvRows(lines) : readJsonRows(lines))
      yield* readRow(row, kind, id);
  } catch (error) {
    const message = `The file breaks off: ${error instanceof Error ? error.message : String(error)}. Fetch it again.`;
    yield { problem: diagnostic('archive/damaged', { source: id }, message) };
  }
}

async function* openFile(
  file: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = createReadStream(file, { highWaterMark: CHUNK });
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}
