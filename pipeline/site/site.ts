import type { TableSchema } from '../../schemas/table-schema.ts';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import type { ReleaseChanges } from '../catalogue/compare-releases.ts';
import { listPages } from './list-pages.ts';
import { renderPage } from './render-page.tsx';
import { toDataScript } from './to-data-script.ts';
import type { CodeNames } from './data/code-names.ts';
import { packData } from './data/pack-data.ts';

/** What the browser needs beside pages and data: bundled from `client/`. */
export interface SiteAssets {
  /** All code, one classic script. */
  script: string;
  /** What must run before the first paint: it sets the colours that the reader chose. */
  early: string;
  style: string;
  /** An SVG. */
  icon: string;
}

/** What is said about the catalogue beside its tables. */
export interface SiteNotes {
  /** Version of the data. */
  version: string;
  /** The schemas of its tables. */
  tables: readonly TableSchema[];
  /** What codes of standards are called; a code without a name is shown as it is. */
  names?: CodeNames;
  /** What changed since the last release, null where there is none; not told where pages are made from tables alone. */
  changes?: ReleaseChanges | null;
}

/**
 * The pages of a catalogue with their data, by the path below the site's folder: `index.html`, `data/framework.js`. They
 * work from a folder, without a server: data are classic scripts, which a page loads when it needs them.
 */
export function makeSite(
  catalogue: CatalogueReader,
  notes: SiteNotes,
  assets: SiteAssets,
): Map<string, string> {
  const data = packData(catalogue, notes.names ?? {});
  const pages = listPages(catalogue, notes);
  return new Map([
    ...pages.map((page): [string, string] => [page.path, renderPage(page, notes)]),
    ...[...data].map(([name, value]): [string, string] => [
      `data/${name}.js`,
      toDataScript(name, value),
    ]),
    ['assets/sm2.js', assets.script],
    ['assets/early.js', assets.early],
    ['assets/sm2.css', assets.style],
    ['assets/icon.svg', assets.icon],
  ]);
}
