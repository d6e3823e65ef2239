import { closeSync, openSync } from 'node:fs';
import type { HarvestedStandard, HarvestNote } from '../normalise/harvest/harvested-standard.ts';
import type { GatheredHarvest, NoteCount } from '../normalise/merge/gather-records.ts';
import type { HarvestedKey } from '../normalise/merge/harvested-key.ts';
import type { RejectedRow } from '../../schemas/types.ts';
import type { HarvestedCommitteeRow } from '../read/records/harvested-committee.ts';
import type { CacheEntry } from './cache-entry.ts';
import { readLineAt, readLines } from './read-lines.ts';
import type { Place } from './read-lines.ts';
import type { StoredHead, StoredKey } from './stored-line.ts';

/** The stored lines of all sources, ready to be merged; `close` when that is done, which also gives the memory back. */
export interface OpenHarvest extends GatheredHarvest {
  close: () => void;
}

/** Where a document is stored. */
interface StoredPlace extends Place {
  handle: number;
}

/** Reads the keys of all stored records, and everything of the others; a document is read back when its turn comes. */
export function openHarvest(entries: readonly CacheEntry[]): OpenHarvest {
  const places: StoredPlace[] = [];
  const keys: HarvestedKey[] = [];
  const rejected: RejectedRow[] = [];
  const committees: HarvestedCommitteeRow[] = [];
  const ics: string[] = [];
  const notes = new Map<string, NoteCount>();
  const share = sharing();
  const load = documentLoader();
  const handles = entries.map(({ file }) => openSync(file, 'r'));
  entries.forEach(({ file }, index) => {
    const handle = handles[index] ?? -1;
    for (const { offset, length, value: line } of readLines(file)) {
      if (!isStoredHead(line)) throw new Error(`${file} holds a line of another kind`);
      if (line.kind === 'standard') {
        keys.push({ ...shareTexts(line.key, share), handle: places.length });
        places.push({ handle, offset, length });
        countNotes(notes, line.key.source_id, line.notes);
      } else if (line.kind === 'rejected') rejected.push(rejectedRow(line));
      else if (line.kind === 'ics') ics.push(line.row.code);
      else committees.push(line.row);
    }
  });
  return {
    records: { keys, load: ({ handle }) => load(places[handle]) },
    rejected,
    committees,
    ics,
    notes: [...notes.values()],
    close: () => {
      keys.length = 0;
      places.length = 0;
      for (const handle of handles) closeSync(handle);
    },
  };
}

/** Reads documents one after the other into the same memory. */
function documentLoader(): (place: StoredPlace | undefined) => HarvestedStandard {
  let buffer = Buffer.alloc(0);
  return (place) => {
    if (place !== undefined && place.length > buffer.length)
      buffer = Buffer.allocUnsafe(2 * place.length);
    const document = place === undefined ? null : readLineAt(place.handle, place, buffer);
    if (!isDocument(document)) throw new Error('a record is not stored');
    return document;
  };
}

/** The lines are our own: what `perRecord` made, of which the checksum was right. */
function isStoredHead(value: unknown): value is StoredHead {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function isDocument(value: unknown): value is HarvestedStandard {
  return typeof value === 'object' && value !== null && 'facts' in value;
}

function rejectedRow(line: Extract<StoredHead, { kind: 'rejected' }>): RejectedRow {
  const { source_id, place, message, raw } = line;
  return { source_id, place, code: 'harvest/record', message, raw, is_text_withheld: false };
}

function countNotes(
  counts: Map<string, NoteCount>,
  source_id: string,
  notes: readonly HarvestNote[],
): void {
  for (const note of notes) {
    const key = `${source_id} ${note}`;
    const known = counts.get(key) ?? { source_id, note, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
}

/** One copy of each text that occurs in many records. */
function sharing(): (text: string) => string {
  const shared = new Map<string, string>();
  return (text) => {
    const known = shared.get(text);
    if (known === undefined) shared.set(text, text);
    return known ?? text;
  };
}

function shareTexts(key: StoredKey, share: (text: string) => string): StoredKey {
  return {
    ...key,
    source_id: share(key.source_id),
    catalogue: share(key.catalogue),
    lead_publisher: share(key.lead_publisher),
    schema_version: key.schema_version === null ? null : share(key.schema_version),
    state: key.state === null ? null : share(key.state),
    stage_code: key.stage_code === null ? null : share(key.stage_code),
  };
}
