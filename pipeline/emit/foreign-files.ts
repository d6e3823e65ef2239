import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The file by which a folder shows that this program wrote it; it names the tables. */
export const MARK = 'datapackage.json';
/** The mark while it is written. */
export const UNFINISHED_MARK = `${MARK}.new`;
/** The checksum of each file, in the form of `sha256sum`. */
export const SUMS = 'SHA256SUMS';
/** What a large catalogue is searched by: a card for each entry. */
export const CARDS = 'cards.ndjson';

/** Files beside the tables that the mark did not name before there were checksums. */
const EARLIER = ['README.md', 'catalogue.json', 'preview.md', 'report.json', 'report.md', CARDS];

/** What the mark says of a folder while its files are written. */
export function provisionalMark(paths: readonly string[]): string {
  return `${JSON.stringify({ generator: 'sm2', files: paths.map((path) => ({ path })) }, null, 1)}\n`;
}

/**
 * The paths in a folder that this program did not write: none in a folder that is absent, empty, or just begun; all where
 * the mark is missing or of another program; else those that neither the mark nor the list of checksums names.
 */
export function foreignFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = pathsIn(folder);
  const mark = paths.includes(MARK) ? readFileSync(join(folder, MARK), 'utf8') : null;
  if (mark === '' && paths.length === 1) return [];
  if (!mark?.includes('"generator": "sm2"')) return paths;
  const sums = paths.includes(SUMS) ? readFileSync(join(folder, SUMS), 'utf8') : '';
  const known = [
    MARK,
    UNFINISHED_MARK,
    SUMS,
    ...EARLIER,
    ...Array.from(mark.matchAll(/"path": "([^"]+)"/g), ([, path = '']) => path),
    ...Array.from(mark.matchAll(/"path": "([^"]+)\.csv"/g), ([, name = '']) => `${name}.ndjson`),
    ...Array.from(sums.matchAll(/^[0-9a-f]{64} {2}(.+)$/gm), ([, path = '']) => path),
  ];
  const ours = new Set(known.flatMap(withFolders));
  return paths.filter((path) => !ours.has(path));
}

/** `a/b/c.txt` with the folders that it lies in: `a`, `a/b`. */
function withFolders(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Files and folders below a folder, sorted. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .sort();
}
