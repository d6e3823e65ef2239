import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { emptyCatalogue } from '../normalise/catalogue.ts';
import { blankTexts } from './blank-texts.ts';

/** The tables of which texts may have to be withheld. */
const TABLES = [
  'definitions',
  'concepts',
  'standards',
  'mentions',
  'findings',
  'rejected',
] as const;

/** Says of each table how many rows hold texts that may only be cited; nothing where all may be published. */
export function findUnpublishable(catalogue: CatalogueReader): string[] {
  const closed = new Set(
    catalogue
      .table('sources')
      .filter(({ text_rights: rights }) => rights === 'cite_only')
      .map(({ source_id: id }) => id),
  );
  if (closed.size === 0) return [];
  const tables = {
    ...emptyCatalogue(),
    origins: [...catalogue.table('origins')],
    definitions: [...catalogue.table('definitions')],
    concepts: [...catalogue.table('concepts')],
    standards: [...catalogue.table('standards')],
    mentions: [...catalogue.table('mentions')],
    findings: [...catalogue.table('findings')],
    rejected: [...catalogue.table('rejected')],
  };
  const blanked = blankTexts(tables, closed);
  return TABLES.flatMap((name) => {
    const before: readonly { is_text_withheld: boolean }[] = tables[name];
    const count = blanked[name].filter(
      (row, at) => row.is_text_withheld && before[at]?.is_text_withheld === false,
    ).length;
    return count === 0
      ? []
      : [`${count} rows of ${name} hold texts that may only be cited. Build with --publish.`];
  });
}
