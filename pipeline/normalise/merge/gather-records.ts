import type { RejectedRow } from '../../../schemas/types.ts';
import type { HarvestedCommitteeRow } from '../../read/records/harvested-committee.ts';
import type { Reference } from '../../reference.ts';
import { harvestRegistered } from '../harvest/harvest-registered.ts';
import type { HarvestNote } from '../harvest/harvested-standard.ts';
import type { RegisteredStandard } from '../registered-standard.ts';
import { harvestedKey } from './harvested-key.ts';
import type { HarvestedRecords } from './harvested-key.ts';

/** What the harvested sources gave. */
export interface GatheredHarvest {
  records: HarvestedRecords;
  rejected: RejectedRow[];
  committees: HarvestedCommitteeRow[];
  /** ICS codes that a source lists. */
  ics: readonly string[];
  /** How often something was put right, by source. */
  notes: NoteCount[];
}

export interface NoteCount {
  source_id: string;
  note: HarvestNote;
  count: number;
}

/** A build without harvested sources. */
export const NO_HARVEST: GatheredHarvest = {
  records: {
    keys: [],
    load: ({ place }) => {
      throw new Error(`there is no record at ${place}`);
    },
  },
  rejected: [],
  committees: [],
  ics: [],
  notes: [],
};

/** The rows of the registers among the harvested records: from here on they are alike. */
export function gatherRecords(
  registered: readonly RegisteredStandard[],
  harvested: HarvestedRecords,
  reference: Reference,
): HarvestedRecords {
  const rows = new Map(
    registered.map((standard, index) => [index, harvestRegistered(standard, reference)]),
  );
  const keys = [...rows].map(([index, row]) => ({ ...harvestedKey(row), handle: index }));
  return {
    keys: [...keys, ...harvested.keys],
    load: (key) => {
      const row = key.form === 'register' ? rows.get(key.handle) : undefined;
      return row ?? harvested.load(key);
    },
  };
}
