import type { FindingRow } from '../../schemas/types.ts';
import { committeeId } from '../committee/committee-id.ts';
import { designationId } from '../designation/designation-id.ts';
import { formatDesignation } from '../designation/format-designation.ts';
import type { Extraction, FoundMention, ItemOrigin } from '../extract/extraction.ts';
import { makeFinding } from './make-finding.ts';
import { placeOf } from './place-of.ts';

/** A name as a document writes it, beside its canonical form. */
interface Written {
  id: string;
  name: string;
  text: string;
  origin: ItemOrigin;
}

/** Names of standards and committees that are set with wrong spaces, and committees that one document names in two ways. */
export function checkNames({ mentions }: Extraction): FindingRow[] {
  const byId = new Map<string, Written[]>();
  for (const mention of mentions) {
    const written = read(mention);
    if (written !== null) byId.set(written.id, [...(byId.get(written.id) ?? []), written]);
  }
  return [...byId.values()].flatMap((names) => [
    ...observe(names.filter(isMisspaced), 'spaces', 'is written with wrong or missing spaces'),
    ...observe(shortened(names), 'shortened', 'is also named in another way'),
  ]);
}

function read({ text, designation, committee, origin }: FoundMention): Written | null {
  const plain = text.replace(/[\s\u00A0]+/gu, ' ');
  if (designation !== null) {
    const name = { ...designation, clause: null };
    return { id: designationId(name), name: formatDesignation(name), text: plain, origin };
  }
  if (committee === null || committee.kind === 'body') return null;
  return { id: committeeId(committee.name), name: committee.name, text: plain, origin };
}

function isMisspaced({ name, text }: Written): boolean {
  return text !== name && withoutSpaces(text) === withoutSpaces(name);
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

/** Names of committees without a publisher or parent that the same document gives elsewhere; a number alone refers back. */
function shortened(names: readonly Written[]): Written[] {
  const isWhole = names.some(({ name, text }) => lettersOf(name) === lettersOf(text));
  return names.filter(
    ({ name, text }) =>
      isWhole && text.includes('/') && lettersOf(text).length < lettersOf(name).length,
  );
}

/** Letters and digits only: signs between the parts of a name are a matter of style. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function observe(names: readonly Written[], rule: string, says: string): FindingRow[] {
  const [first] = names;
  if (first === undefined) return [];
  const { id, name, origin } = first;
  const texts = [...new Set(names.map(({ text }) => text))];
  return [
    makeFinding({
      kind: 'name_malformed',
      severity: 'note',
      rule_id: rule,
      subject_id: id,
      concept_id: null,
      source_id: origin.source_id,
      place: placeOf({ ...origin, place: '' }),
      summary: `${name} ${says}: ${texts.map((text) => `“${text}”`).join(', ')}.`,
      readings: names.map(({ text, origin: place }) => ({
        rule: placeOf({ ...place, place: 'written' }),
        value: text,
      })),
    }),
  ];
}
