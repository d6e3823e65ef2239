/** What an archive holds, one item at a time: a file that is wanted, one that is not, or something that is wrong. */
export type ArchiveItem =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'skipped'; name: string }
  /** An entry that is left out because it is not safe; the archive goes on. */
  | { kind: 'unsafe'; name: string; message: string }
  /** The archive ends here, before its own end. */
  | { kind: 'damaged'; message: string };

/** Whether a name in an archive is that of a file to read. */
export type WantsName = (name: string) => boolean;

/** What an archive may cost. Each limit is far above what the largest known harvest needs. */
export interface ArchiveLimits {
  /** Bytes of one file. */
  entry: number;
  /** Bytes of everything unpacked. */
  total: number;
  /** Unpacked bytes for one packed byte, counted from the first `free` bytes on. */
  ratio: number;
  free: number;
  /** Entries, wanted or not. */
  entries: number;
  /** Bytes between two entries: headers and padding. */
  silent: number;
}

const MIB = 1024 * 1024;

/**
 * The limits in force. The largest archive known, 71,000 records of ISO, unpacks to 321 MB at 13 to 1; the best packed one,
 * of ITU, at 38 to 1; their largest record has 2 MB.
 */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entry: 16 * MIB,
  total: 8192 * MIB,
  ratio: 200,
  free: 64 * MIB,
  entries: 5_000_000,
  silent: 4 * MIB,
};
