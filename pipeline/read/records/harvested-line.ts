import type { HarvestedCommitteeRow, HarvestedIcsRow } from './harvested-committee.ts';
import type { HarvestedRecord } from './harvested-record.ts';

/** What one record of a source became: a line of the cache. */
export type HarvestedLine = HarvestedItem | HarvestedFault;

/** A record that was read, by the kind of its source. */
export type HarvestedItem =
  | { kind: 'relaton' | 'deliverables'; row: HarvestedRecord }
  | { kind: 'committees'; row: HarvestedCommitteeRow }
  | { kind: 'ics'; row: HarvestedIcsRow };

/** A record that could not be read: a row of `rejected`. */
export interface HarvestedFault {
  kind: 'rejected';
  source_id: string;
  place: string;
  message: string;
  /** As written, but no more of it than helps a person. */
  raw: string;
}

/** The kinds of source whose records are harvested. */
export type HarvestKind = HarvestedItem['kind'];
