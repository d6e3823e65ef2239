import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a folder shows that this program wrote it; it names the tables. */
export const MARK = 'datapackage.json';
/** What a large catalogue is searched by: a card for each entry. */
export const CARDS = 'cards.ndjson';
/** The files beside the tables. */
const COMPANIONS = new Set([
  MARK,
  CARDS,
  'README.md',
  'catalogue.json',
  'preview.md',
  'report.json',
  'report.md',
  'site',
]);

/**
 * The names in a folder that this program did not write: none in a folder that is absent, empty, or just begun; all
 * names where the mark is missing or of another program; else those that the mark does not name.
 */
export function foreignFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  const mark = names.includes(MARK) ? readFileSync(join(folder, MARK), 'utf8') : null;
  if (mark === '' && names.length === 1) return [];
  if (!mark?.includes('"generator": "sm2"')) return names;
  const paths = Array.from(mark.matchAll(/"path": "([^"]+)\.csv"/g), ([, path]) => path);
  const tables = new Set(paths.flatMap((path) => [`${path}.csv`, `${path}.ndjson`]));
  return names.filter((name) => !COMPANIONS.has(name) && !tables.has(name));
}
