import type { HarvestedLink } from '../../read/records/harvested-record.ts';
import type { HarvestWords } from './compile-harvest.ts';
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
  const page = words.pages.get(catalogue);
  const given = (links.find(({ type }) => type === 'src') ?? links[0])?.url.trim();
  const found = page === undefined ? undefined : page.pattern.exec(given ?? '')?.[1];
  const key = found ?? (page?.is_project === true && /^\d+$/.test(number ?? '') ? number : null);
  const made = key === null ? undefined : page?.template.replace('{id}', key);
  const project = page?.is_project === true && key !== null ? `${catalogue} ${key}` : null;
  return { ...readAddress(given ?? made), record_id: key, project };
}

function readAddress(address: string | undefined): Pick<PageReading, 'url' | 'notes'> {
  if (address === undefined || address === '') return { url: null, notes: [] };
  const encoded = address.replaceAll(FORBIDDEN, (character) => encodeURIComponent(character));
  const isAddress = /^https?:\/\//i.test(encoded) && URL.canParse(encoded);
  if (!isAddress) return { url: null, notes: ['url-dropped'] };
  return { url: encoded, notes: encoded === address ? [] : ['url-repaired'] };
}
