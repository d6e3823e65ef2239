import { TO_BE_PUBLISHED, type Designation } from './designation.ts';

/**
 * The URN of a document. In: a designation, and the number of the edition where the register knows it. Out: the URN, or
 * `null` for publishers without such a scheme.
 *
 * ISO: `urn:iso:std:iso-iec:tr:63306:-1:ed-1` (RFC 5141, which holds the edition, never the year). IEC:
 * `urn:iec:std:iec:61131-3:2013:::` (type, deliverable, language; empty fields keep their colons). IETF: `urn:ietf:rfc:2119`.
 */
export function designationUrn(designation: Designation, edition: number | null): string | null {
  if (designation.adopts !== null || designation.fragment !== null) return null;
  if (designation.type === 'RFC') return `urn:ietf:rfc:${designation.number}`;
  if (designation.style === 'iso') return isoUrn(designation, edition);
  return designation.style === 'iec' ? iecUrn(designation) : null;
}

function isoUrn(designation: Designation, edition: number | null): string {
  const { publishers, type, number, part, stage, supplements } = designation;
  return [
    'urn:iso:std',
    publishers.join('-'),
    ...(type === 'IS' ? [] : [type]),
    number,
    ...(part === null ? [] : [`-${part}`]),
    ...(stage === null ? [] : ['draft']),
    ...(edition === null ? [] : [`ed-${edition}`]),
    ...supplements.flatMap((each) => [each.type, each.number ?? '1']),
  ]
    .join(':')
    .toLowerCase();
}

function iecUrn({ publishers, type, number, part, date, form, supplements }: Designation): string {
  const numbered = part === null ? number : `${number}-${part}`;
  const kind = type === 'IS' ? '' : type;
  return [
    'urn:iec:std',
    publishers.join('-'),
    numbered,
    dateField(date),
    kind,
    form ?? '',
    '',
    ...supplements.flatMap((each) => [
      each.is_consolidated ? 'plus' : '',
      each.type,
      each.number ?? '',
      dateField(each.date),
    ]),
  ]
    .join(':')
    .toLowerCase();
}

function dateField(date: string | null): string {
  return date === null || date === TO_BE_PUBLISHED ? '' : date;
}
