import { createReadStream } from 'node:fs';
import { ARCHIVE_LIMITS } from '../read/archive/archive-item.ts';
import type { ArchiveItem } from '../read/archive/archive-item.ts';
import { readArchive } from '../read/archive/read-archive.ts';
import { unpackGzip } from '../read/archive/unpack-gzip.ts';
import type { RawRow } from '../read/records/raw-row.ts';
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

type OnBytes = (count: number) => void;

/**
 * Everything that a source on disk holds, one record after the other, in the order of the file. `onBytes` learns how many
 * packed bytes were read. A file that breaks off or cannot be read is a problem that ends the records.
 */
export async function* readSource(
  source: HarvestSource,
  onBytes: OnBytes = () => undefined,
): AsyncGenerator<HarvestStep> {
  const { source_id: id, kind } = source;
  try {
    if (kind === 'relaton') {
      for await (const item of openArchive(source, onBytes)) yield* readArchiveItem(item, id);
    } else {
      for await (const row of openRows(source, onBytes)) yield* readRow(row, kind, id);
    }
  } catch (error) {
    if (!isFault(error)) throw error;
    const message = `The file breaks off: ${error.message}. Fetch it again.`;
    yield { problem: diagnostic('archive/damaged', { source: id }, message) };
  }
}

/** A fault of the file, which a system or a decompressor reports with a code; others are bugs. */
function isFault(error: unknown): error is Error {
  return error instanceof Error && 'code' in error;
}

function openArchive(
  { format, file }: HarvestSource,
  onBytes: OnBytes,
): AsyncIterable<ArchiveItem> {
  return format === 'tar.gz' || format === 'zip'
    ? readArchive(openFile(file, onBytes), format, isRecordFile, ARCHIVE_LIMITS)
    : readFolder(file, isRecordFile, ARCHIVE_LIMITS);
}

function openRows({ format, file }: HarvestSource, onBytes: OnBytes): AsyncIterable<RawRow> {
  const bytes = openFile(file, onBytes);
  const lines = splitLines(file.endsWith('.gz') ? unpackGzip(bytes, ARCHIVE_LIMITS) : bytes);
  return format === 'csv' ? readCsvRows(lines) : readJsonRows(lines);
}

async function* openFile(file: string, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = createReadStream(file, { highWaterMark: CHUNK });
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}
