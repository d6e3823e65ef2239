import { slug } from '../slug.ts';
import { TO_BE_PUBLISHED, type Designation, type Supplement } from './designation.ts';

/**
 * The id of a standard: publishers, type, number, part, year, supplements; never stage, iteration or language.
 *
 * `ISO/IEC TR 63306-1:2020` → `iso-iec-tr-63306-1-2020`; `ISO/CD 23247-5` → `iso-23247-5`;
 * `IEC 62443-3-3:2013+AMD1:2018 CSV` → `iec-62443-3-3-2013-plus-amd-1-2018-csv`. Rule: DESIGN, “Ids”.
 */
export function designationId(designation: Designation): string {
  const { adopts, publishers, supplements, form, fragment } = designation;
  const named =
    adopts === null ? editionWords(designation) : [...publishers, designationId(adopts)];
  return slug(
    ...named,
    ...supplements.flatMap(supplementWords),
    form,
    fragment === null ? null : `frag-${fragment}`,
  );
}

/** The id of the undated work, which joins project, editions and supplements: `iso-iec-tr-63306-1`. */
export function workId(designation: Designation): string {
  const { adopts, publishers } = designation;
  return slug(...(adopts === null ? workWords(designation) : [...publishers, workId(adopts)]));
}

function workWords({ publishers, type, number, part, style, extra }: Designation): string[] {
  const lead = type === 'IWA' ? [] : publishers;
  return [...lead, typeWord(type, style), ...identityWords(extra), number, part ?? ''];
}

/** The type as far as the name shows it: not `IS`, and not what a template knows without saying. */
function typeWord(type: string, style: string): string {
  const [template = ''] = style.split('\t');
  const isShown = !template.includes('{') || template.includes('{type');
  return type === 'IS' || !isShown ? '' : type;
}

function editionWords(designation: Designation): string[] {
  const { date, edition, style, extra } = designation;
  const isTemplate = style.includes('{');
  const version = isTemplate && edition !== null ? marked('v', edition) : '';
  return [
    ...workWords(designation),
    version,
    ...versionWords(extra),
    EXACT_DATES.test(style) ? (date ?? '') : yearWord(date),
  ];
}

/** Publishers that tell editions apart by the month or the day: ITU, W3C. */
const EXACT_DATES = /\{date:(?:mm\/yyyy|yyyymmdd)\}/;

/** What tells editions apart beside the date: revision 5 is `rev-5`, release `REL-16` speaks for itself. */
function versionWords(extra: Record<string, string>): string[] {
  return Object.keys(extra)
    .filter((name) => name.startsWith('version_'))
    .sort()
    .map((name) => marked(`${name.slice('version_'.length).slice(0, 3)}-`, extra[name] ?? ''));
}

function marked(mark: string, value: string): string {
  return /^\d/.test(value) ? `${mark}${value}` : value;
}

/** What belongs to the identity of the work beside its number: the series of a JIS, the committee of a paper. */
function identityWords(extra: Record<string, string>): string[] {
  return Object.keys(extra)
    .filter((name) => !/^(?:version|note)_/.test(name))
    .sort()
    .map((name) => extra[name] ?? '');
}

function yearWord(date: string | null): string {
  return date === null || date === TO_BE_PUBLISHED ? '' : date.slice(0, 4);
}

function supplementWords({
  type,
  number,
  date,
  is_consolidated: isConsolidated,
}: Supplement): string[] {
  return [isConsolidated ? 'plus' : '', type, number ?? '', yearWord(date)];
}
