import { diagnostic } from '../diagnostic.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { HarvestedItem, HarvestedLine } from '../read/records/harvested-line.ts';
import { writeEntry } from './cache-entry.ts';
import type { CacheEntry, HarvestCounts } from './cache-entry.ts';
import type { HarvestSource } from './harvest-source.ts';
import { readSource } from './read-source.ts';
import { openLines } from './write-lines.ts';

/** Problems of one source that are listed; a hostile archive has any number. */
const MAX_PROBLEMS = 200;

/** Records between two reports of progress. */
const REPORT_EVERY = 1000;

/** The line that is stored of a record. */
export type PerRecord = (item: HarvestedItem) => string;

export type OnProgress = (progress: { records: number; bytes: number }) => void;

/**
 * Reads a source and stores a line for each of its records in the file of the cache: the record as JSON, or what
 * `perRecord` makes of it. Rejected records have lines as well.
 */
export async function storeSource(
  source: HarvestSource,
  file: string,
  onProgress: OnProgress,
  perRecord: PerRecord = JSON.stringify,
): Promise<CacheEntry> {
  const counts: HarvestCounts = { records: 0, rejected: 0, skipped: 0 };
  const problems: Diagnostic[] = [];
  const lines = openLines(file);
  let bytes = 0;
  const store = (line: HarvestedLine) => {
    counts[line.kind === 'rejected' ? 'rejected' : 'records'] += 1;
    lines.write(line.kind === 'rejected' ? JSON.stringify(line) : perRecord(line));
    if ((counts.records + counts.rejected) % REPORT_EVERY === 0)
      onProgress({ records: counts.records + counts.rejected, bytes });
  };
  for await (const step of readSource(source, (count) => (bytes += count))) {
    if ('line' in step) store(step.line);
    else if ('problem' in step) problems.push(step.problem);
    else counts.skipped += 1;
  }
  const written = lines.finish();
  const diagnostics = [...limitProblems(problems, source), ...checkEmpty(counts, source)];
  const entry = { source_id: source.source_id, file, ...written, counts, diagnostics };
  writeEntry(entry);
  onProgress({ records: counts.records + counts.rejected, bytes: source.size });
  return entry;
}

function limitProblems(problems: Diagnostic[], { source_id: source }: HarvestSource): Diagnostic[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const message = `The source has ${problems.length - MAX_PROBLEMS} more problems than the ${MAX_PROBLEMS} that are listed.`;
  return [...problems.slice(0, MAX_PROBLEMS), diagnostic('harvest/more', { source }, message)];
}

function checkEmpty(
  { records }: HarvestCounts,
  { source_id: source }: HarvestSource,
): Diagnostic[] {
  const message =
    'The source holds no record that can be read. Fetch it again, or correct its format in the manifest.';
  return records > 0 ? [] : [diagnostic('harvest/empty', { source }, message)];
}
