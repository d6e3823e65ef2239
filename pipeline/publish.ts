import { readTables } from './catalogue/read-tables.ts';
import { emit } from './emit/emit.ts';
import type { FileContent } from './emit/file-content.ts';
import type { BuildNotes } from './emit/to-report.ts';
import type { Catalogue } from './normalise/catalogue.ts';
import { makeSite } from './site/site.ts';
import type { SiteAssets } from './site/site.ts';
import type { SchemaSet } from './validate/compile-schemas.ts';

/** What publication knows beside the catalogue. */
export interface Edition {
  schemas: SchemaSet;
  /** Version of the data. */
  version: string;
  /** The browser's part of the pages; null where none are made. */
  assets: SiteAssets | null;
}

/** The files of a catalogue by name: tables, reports, and the pages in a folder of their own beside them. */
export function publish(
  catalogue: Catalogue,
  { schemas, version, assets }: Edition,
  notes: Omit<BuildNotes, 'version'>,
): Map<string, FileContent> {
  const files = emit(catalogue, schemas.tables, { ...notes, version });
  if (assets === null) return files;
  for (const [path, page] of makeSite(readTables(catalogue), { version }, assets))
    files.set(`site/${path}`, page);
  return files;
}
