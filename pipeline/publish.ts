import { compareReleases } from './catalogue/compare-releases.ts';
import { readTables } from './catalogue/read-tables.ts';
import { releaseFacts } from './catalogue/release-facts.ts';
import { snapshotRelease } from './catalogue/release-snapshot.ts';
import type { ReleaseSnapshot } from './catalogue/release-snapshot.ts';
import { compilePublication } from './emit/compile-publication.ts';
import { emit } from './emit/emit.ts';
import type { ReleaseNotes } from './emit/emit.ts';
import type { FileContent } from './emit/file-content.ts';
import { linkedData } from './emit/linked/linked-data.ts';
import { releaseFiles } from './emit/release-files.ts';
import type { Catalogue } from './normalise/catalogue.ts';
import type { InputRows } from './reference.ts';
import { codeNames } from './site/data/code-names.ts';
import { makeSite } from './site/site.ts';
import type { SiteAssets } from './site/site.ts';
import type { SchemaSet } from './validate/compile-schemas.ts';

/** What publication knows beside the catalogue. */
export interface Edition {
  schemas: SchemaSet;
  /** The edited rows. */
  rows: InputRows;
  /** Version of the data. */
  version: string;
  /** The last release, to compare with. */
  lastRelease: ReleaseSnapshot | null;
  /** The browser's part of the pages; null where none are made. */
  assets: SiteAssets | null;
}

/** The files of a catalogue by name: tables, reports, and the pages in a folder of their own beside them. */
export async function publish(
  catalogue: Catalogue,
  { schemas, rows, version, lastRelease, assets }: Edition,
  notes: Omit<ReleaseNotes, 'version' | 'publication'>,
): Promise<Map<string, FileContent>> {
  const publication = compilePublication(rows);
  const files = await emit(catalogue, schemas.tables, { ...notes, version, publication });
  const tables = readTables(catalogue);
  const now = () => snapshotRelease(tables, releaseFacts(schemas.tables, version));
  const changes = lastRelease === null ? null : compareReleases(lastRelease, now(), tables);
  for (const [name, text] of releaseFiles(changes, version, publication)) files.set(name, text);
  const facts = { publication, version, files: [...files.keys()] };
  for (const [name, content] of linkedData(catalogue, facts)) files.set(name, content);
  if (assets === null) return files;
  const site = { version, tables: [...schemas.tables.values()], changes, names: codeNames(rows) };
  for (const [path, page] of makeSite(tables, site, assets)) files.set(`site/${path}`, page);
  return files;
}
