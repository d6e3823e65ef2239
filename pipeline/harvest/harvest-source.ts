import type { HarvestKind } from '../read/records/harvested-line.ts';

/** A source of harvested records: what a thread needs to know of it. */
export interface HarvestSource {
  source_id: string;
  kind: HarvestKind;
  format: 'csv' | 'jsonl' | 'tar.gz' | 'zip' | 'folder';
  /** Absolute path of the file or folder. */
  file: string;
  sha256: string;
  size: number;
}
