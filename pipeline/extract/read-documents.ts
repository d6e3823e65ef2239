import { isHeld } from '../acquire/load-sources.ts';
import type { LoadedSource } from '../acquire/load-sources.ts';
import type { Outcome } from '../diagnostic.ts';
import type { InputRows } from '../reference.ts';
import type { Reader, Reading } from './start-reader.ts';

/** The readings of the documents among the sources, one after the other. */
export async function readDocuments(
  sources: readonly LoadedSource[],
  rows: InputRows,
  reader: Reader,
): Promise<Outcome<Reading | null>[]> {
  const reading: Outcome<Reading | null>[] = [];
  for (const source of sources.filter(isHeld))
    if (source.entry.kind === 'document') reading.push(await reader.read(source, rows));
  return reading;
}
