import { unzipSync, zipSync } from 'fflate';

/** The date of every file in the archive: the first that the format knows. */
const EPOCH = '1980-01-01T00:00:00';

/**
 * The same ZIP archive without the time at which it was written: the files in the order of their names, with one fixed date,
 * so that the same content gives the same bytes. A ZIP holds local time, so the date is read as local time too.
 */
export function repackZip(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { mtime: new Date(EPOCH), level: 6 });
}
