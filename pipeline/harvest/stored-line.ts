import type { HarvestedStandard, HarvestNote } from '../normalise/harvest/harvested-standard.ts';
import type { HarvestedKey } from '../normalise/merge/harvested-key.ts';
import type { HarvestedFault, HarvestedItem } from '../read/records/harvested-line.ts';

/** The head of a line of the cache: of a document its key, of other records all that is known. */
export type StoredHead =
  | { kind: 'standard'; key: StoredKey; notes: HarvestNote[] }
  | Extract<HarvestedItem, { kind: 'committees' | 'ics' }>
  | HarvestedFault;

/** The key of a record, before it is known where the record will be found. */
export type StoredKey = Omit<HarvestedKey, 'handle'>;

/** What parts the head of a line from the rest, the document itself; JSON never holds it. */
export const TAB = '\t';

/** A line of the cache: the head, and of a document the document, so that either can be read alone. */
export function printStored(head: StoredHead, document?: HarvestedStandard): string {
  const text = JSON.stringify(head);
  return document === undefined ? text : `${text}${TAB}${JSON.stringify(document)}`;
}
