import { isHeld } from '../acquire/load-sources.ts';
import type { LoadedSource } from '../acquire/load-sources.ts';
import type { Diagnostic, Outcome } from '../diagnostic.ts';
import type { InputRows } from '../reference.ts';
import type { Reader, Reading } from './start-reader.ts';

/** What the documents among the sources say, in the order of the manifest. */
export interface Readings {
  documents: Reading['document'][];
  extractions: Reading['extraction'][];
  diagnostics: Diagnostic[];
}

/** Reads the documents among the sources, one after the other. */
export async function readDocuments(
  sources: readonly LoadedSource[],
  rows: InputRows,
  reader: Reader,
): Promise<Readings> {
  const readings: Outcome<Reading | null>[] = [];
  for (const source of sources.filter(isHeld))
    if (source.entry.kind === 'document') readings.push(await reader.read(source, rows));
  return {
    documents: readings.flatMap(({ value }) => value?.document ?? []),
    extractions: readings.flatMap(({ value }) => value?.extraction ?? []),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}
