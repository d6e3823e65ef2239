import type { Committee } from '../../committee/committee.ts';
import { normaliseTitle } from '../../committee/normalise-title.ts';
import type { HarvestedFacts } from '../harvest/harvested-standard.ts';

type Contradicts = (a: HarvestedFacts, b: HarvestedFacts) => boolean;

/** When two values of a field cannot both be right. Texts and addresses of two publishers differ by right. */
const CONTRADICTS: Readonly<Record<keyof HarvestedFacts, Contradicts>> = {
  edition: (a, b) => a.edition !== b.edition,
  publication_date: (a, b) => !(a.publication_date ?? '').startsWith(b.publication_date ?? ''),
  title_en: (a, b) => differs(a.title_en, b.title_en),
  title_fr: (a, b) => differs(a.title_fr, b.title_fr),
  state: (a, b) => a.state?.state !== b.state?.state,
  ics_codes: (a, b) => !isNested(a.ics_codes, b.ics_codes),
  committees: (a, b) => namesOther(a.committees, b.committees),
  scope_en: () => false,
  publisher_record_id: () => false,
  url: () => false,
};

/** Whether the value of a field that is kept contradicts the other one: not only in form, precision or detail. */
export function isConflict(
  field: keyof HarvestedFacts,
  kept: HarvestedFacts,
  other: HarvestedFacts,
): boolean {
  return CONTRADICTS[field](kept, other);
}

/** Whether a committee belongs to none of the publishers of the known ones. */
export function isOfOthers({ publishers }: Committee, known: readonly Committee[]): boolean {
  return !known.some((one) => one.publishers.some((each) => publishers.includes(each)));
}

function differs(a: string | null, b: string | null): boolean {
  return a !== b && normaliseTitle(a ?? '') !== normaliseTitle(b ?? '');
}

/** Whether two records name different committees of one publisher. */
function namesOther(a: readonly Committee[], b: readonly Committee[]): boolean {
  const shared = b.filter((one) => !isOfOthers(one, a));
  return shared.length > 0 && !isNested(a.map(nameOf), shared.map(nameOf));
}

function nameOf({ name }: Committee): string {
  return name;
}

/** Whether one list holds the other. */
function isNested(a: readonly string[], b: readonly string[]): boolean {
  return a.every((one) => b.includes(one)) || b.every((one) => a.includes(one));
}
