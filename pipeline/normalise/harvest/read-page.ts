import type { HarvestedLink } from '../../read/records/harvested-record.ts';
import type { HarvestWords, PageTemplate } from './compile-harvest.ts';
import type { HarvestNote } from './harvested-standard.ts';

/** The page of a document, and the key of the publisher's own record. */
export interface PageReading {
  url: string | null;
  record_id: string | null;
  /** The key of the project, with the catalogue before it: `ISO 68521`. */
  project: string | null;
  notes: HarvestNote[];
}

/** What must not stand in an address: RFC 3986, section 2. */
const FORBIDDEN = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/**
 * The publisher's page of a document. The key of the record is in the address; where the record has the key alone, the
 * address follows from it.
 *
 * `https://www.iso.org/standard/68521.html` of the catalogue ISO → record `68521`, project `ISO 68521`.
 */
export function readPage(
  links: readonly HarvestedLink[],
  number: string | null,
  catalogue: string,
  words: HarvestWords,
): PageReading {
  const given = (links.find(({ type }) => type === 'src') ?? links[0])?.url.trim();
  const page = words.pages.get(catalogue);
  const key = page === undefined ? null : readKey(given ?? '', number ?? '', page);
  if (page === undefined || key === null)
    return { ...readAddress(given), record_id: null, project: null };
  return {
    ...readAddress(given ?? page.template.replace('{id}', key)),
    record_id: key,
    project: page.is_project ? `${catalogue} ${key}` : null,
  };
}

/** The key in an address, else the number of the project where that is the key. */
function readKey(address: string, number: string, page: PageTemplate): string | null {
  const found = page.pattern.exec(address)?.[1];
  if (found !== undefined) return found;
  return page.is_project && /^\d+$/.test(number) ? number : null;
}

function readAddress(address: string | undefined): Pick<PageReading, 'url' | 'notes'> {
  if (address === undefined || address === '') return { url: null, notes: [] };
  const encoded = Buffer.from(address)
    .toString()
    .replaceAll(FORBIDDEN, (character) => encodeURIComponent(character));
  const isAddress = /^https?:\/\//i.test(encoded) && URL.canParse(encoded);
  if (!isAddress) return { url: null, notes: ['url-dropped'] };
  return { url: encoded, notes: encoded === address ? [] : ['url-repaired'] };
}
