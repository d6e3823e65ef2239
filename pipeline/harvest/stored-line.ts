import type { HarvestedStandard, HarvestNote } from '../normalise/harvest/harvested-standard.ts';
import type { HarvestedKey } from '../normalise/merge/harvested-key.ts';
import type { HarvestedFault, HarvestedItem } from '../read/records/harvested-line.ts';

/** A line of the cache: what was understood of one record. The key comes before the row, so that it can be read alone. */
export type StoredLine =
  | { kind: 'standard'; key: StoredKey; notes: HarvestNote[]; row: HarvestedStandard }
  | Extract<HarvestedItem, { kind: 'committees' | 'ics' }>
  | HarvestedFault;

/** The key of a record, before it is known where the record will be found. */
export type StoredKey = Omit<HarvestedKey, 'handle'>;
